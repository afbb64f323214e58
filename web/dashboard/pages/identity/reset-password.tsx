import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { showOnForm } from '../../../lib/errors.ts'
import { useFilters } from '../../../lib/filters.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { resetPassword } from '../../../lib/identity.ts'
import { Button } from '../../../ui/button.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { toast } from '../../../ui/toast.tsx'
import { Entrance, entranceLink } from './entrance.tsx'
import { NewPassword } from './new-password.tsx'

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
        <NewPassword
          label={t('identity.newPassword')}
          error={errors.password?.message}
          register={(rules) => form.register('password', rules)}
        />
        <FormError message={errors.root?.message} />
        <Button type="submit" look="primary" size="large" busy={reset.isPending}>
          {t('identity.setPassword')}
        </Button>
      </form>
    </Entrance>
  )
}
