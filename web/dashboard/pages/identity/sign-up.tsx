import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { ApiError, showOnForm } from '../../../lib/errors.ts'
import { useFilters } from '../../../lib/filters.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { type Installation, installationQuery, signIn, signUp } from '../../../lib/identity.ts'
import { wayBack } from '../../../lib/way-back.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, Input } from '../../../ui/field.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Entrance, entranceLink } from './entrance.tsx'
import { NewPassword } from './new-password.tsx'
import { NoMail } from './no-mail.tsx'

interface Values {
  name: string
  email: string
  password: string
}

/** Makes an account: the first one owns the installation, others confirm their address first. */
export default function SignUpPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [{ invitation, next }] = useFilters(['invitation', 'next'])
  const { data: installation } = useQuery(installationQuery)
  const target = wayBack(next)
  const [sentTo, setSentTo] = useState<string>()
  const form = useForm<Values>({ defaultValues: { name: '', email: '', password: '' } })
  const { errors } = form.formState
  const make = useMutation({
    meta: { quiet: true },
    mutationFn: async (values: Values) => {
      await signUp({ ...values, ...(invitation && { invitation }) }, target)
      // Whoever is not the first confirms the address before; signing in would only mail the link again.
      if (installation?.needsOwner === false) return null
      return signIn(values, target).catch((error: unknown) => {
        if (error instanceof ApiError && (error.status === 403 || error.status === 401)) return null
        throw error
      })
    },
    onSuccess: async (entered, values) => {
      if (!entered) return setSentTo(values.email)
      queries.clear()
      await navigate({ href: target, replace: true })
    },
    onError: (error) => showOnForm(form, error, ['name', 'email', 'password']),
  })
  if (sentTo) {
    return (
      <Entrance
        title={t('identity.confirmTitle')}
        lead={t('identity.confirmLead', { email: sentTo })}
        aside={
          <Link to="/sign-in" search={true} className={entranceLink}>
            {t('identity.signIn')}
          </Link>
        }
      >
        <NoMail />
      </Entrance>
    )
  }
  return (
    <Entrance
      title={t(installation?.needsOwner ? 'identity.ownerTitle' : 'identity.signUpTitle')}
      lead={installation && t(leadOf(installation, invitation))}
      aside={
        !installation?.needsOwner && (
          <>
            {t('identity.haveAccount')}{' '}
            <Link to="/sign-in" search={true} className={entranceLink}>
              {t('identity.signIn')}
            </Link>
          </>
        )
      }
    >
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit((values) => make.mutate(values))(event)}
        className="flex flex-col gap-4"
      >
        <Field label={t('identity.yourName')} error={errors.name?.message}>
          <Input
            autoComplete="name"
            maxLength={200}
            {...form.register('name', { required: t('identity.nameMissing') })}
          />
        </Field>
        <Field label={t('common.email')} error={errors.email?.message}>
          <Input
            type="email"
            autoComplete="email"
            {...form.register('email', {
              required: t('identity.emailMissing'),
              pattern: { value: /^\S+@\S+$/, message: t('identity.emailWrong') },
            })}
          />
        </Field>
        <NewPassword
          label={t('identity.password')}
          error={errors.password?.message}
          register={(rules) => form.register('password', rules)}
        />
        <FormError message={errors.root?.message} />
        <Button type="submit" look="primary" size="large" busy={make.isPending}>
          {t('identity.signUp')}
        </Button>
      </form>
    </Entrance>
  )
}

function leadOf({ needsOwner, signUp: rule }: Installation, invitation: string | undefined) {
  if (needsOwner) return 'identity.ownerLead'
  if (rule === 'closed') return 'identity.closedLead'
  if (invitation) return 'identity.invitedLead'
  return rule === 'invite' ? 'identity.inviteLead' : 'identity.signUpLead'
}
