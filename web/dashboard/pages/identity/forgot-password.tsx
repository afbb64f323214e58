import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { showOnForm } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { requestPasswordReset } from '../../../lib/identity.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, Input } from '../../../ui/field.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { Entrance, entranceLink } from './entrance.tsx'
import { NoMail } from './no-mail.tsx'

/** Asks for a link to set a new password. */
export default function ForgotPasswordPage() {
  const { t } = useTranslation()
  const form = useForm({ defaultValues: { email: '' } })
  const ask = useMutation({
    meta: { quiet: true },
    mutationFn: ({ email }: { email: string }) => requestPasswordReset(email),
    onError: (error) => showOnForm(form, error, ['email']),
  })
  const back = (
    <Link to="/sign-in" className={entranceLink}>
      {t('identity.backToSignIn')}
    </Link>
  )
  if (ask.isSuccess) {
    return (
      <Entrance
        title={t('identity.resetSentTitle')}
        lead={t('identity.resetSentLead', { email: ask.variables.email })}
        aside={back}
      >
        <NoMail />
      </Entrance>
    )
  }
  const { errors } = form.formState
  return (
    <Entrance title={t('identity.forgotTitle')} lead={t('identity.forgotLead')} aside={back}>
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit((values) => ask.mutate(values))(event)}
        className="flex flex-col gap-4"
      >
        <Field label={t('common.email')} error={errors.email?.message}>
          <Input
            type="email"
            autoComplete="email"
            {...form.register('email', { required: t('identity.emailMissing') })}
          />
        </Field>
        <FormError message={errors.root?.message} />
        <Button type="submit" look="primary" size="large" busy={ask.isPending}>
          {t('identity.sendLink')}
        </Button>
      </form>
    </Entrance>
  )
}
