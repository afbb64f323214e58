import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { showOnForm } from '../../../lib/errors.ts'
import { useFilters } from '../../../lib/filters.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { resetPassword } from '../../../lib/identity.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, Input } from '../../../ui/field.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { toast } from '../../../ui/toast.tsx'
import { Entrance, entranceLink } from './entrance.tsx'
import { shortestPassword } from './sign-up.tsx'

/** Sets a new password; the mailed link leads here. */
export default function ResetPasswordPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [{ token = '' }] = useFilters(['token'])
  const form = useForm({ defaultValues: { password: '' } })
  const { errors } = form.formState
  const reset = useMutation({
    meta: { quiet: true },
    mutationFn: ({ password }: { password: string }) => resetPassword(token, password),
    onSuccess: () => {
      toast(t('identity.passwordChanged'))
      return navigate({ to: '/sign-in' })
    },
    onError: (error) => showOnForm(form, error, ['password']),
  })
  return (
    <Entrance
      title={t('identity.resetTitle')}
      aside={
        <Link to="/forgot-password" className={entranceLink}>
          {t('identity.newLink')}
        </Link>
      }
    >
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit((values) => reset.mutate(values))(event)}
        className="flex flex-col gap-4"
      >
        <Field
          label={t('identity.newPassword')}
          help={t('identity.passwordHelp', { count: shortestPassword })}
          error={errors.password?.message}
        >
          <Input
            type="password"
            autoComplete="new-password"
            {...form.register('password', {
              required: t('identity.passwordMissing'),
              minLength: {
                value: shortestPassword,
                message: t('identity.passwordHelp', { count: shortestPassword }),
              },
            })}
          />
        </Field>
        <FormError message={errors.root?.message} />
        <Button type="submit" look="primary" size="large" busy={reset.isPending}>
          {t('identity.setPassword')}
        </Button>
      </form>
    </Entrance>
  )
}
