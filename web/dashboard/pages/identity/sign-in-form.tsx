import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { showOnForm } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { signIn } from '../../../lib/identity.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, Input } from '../../../ui/field.tsx'
import { FormError } from '../../../ui/form-error.tsx'
import { PasskeyButton } from './passkey-button.tsx'

interface Values {
  email: string
  password: string
}

interface SignInFormProps {
  /** Where to go on once an address is confirmed that is not yet. */
  next?: string
  onDone: () => void
  onSecondFactor: () => void
}

/** Address and password, or a passkey. The second factor follows a password where the account has one. */
export function SignInForm({ next, onDone, onSecondFactor }: SignInFormProps) {
  const { t } = useTranslation()
  const form = useForm<Values>({ defaultValues: { email: '', password: '' } })
  const { errors } = form.formState
  const enter = useMutation({
    meta: { quiet: true },
    mutationFn: (values: Values) => signIn(values, next),
    onSuccess: (result) => (result.secondFactor ? onSecondFactor() : onDone()),
    onError: (error) => showOnForm(form, error, ['email', 'password']),
  })
  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit((values) => enter.mutate(values))(event)}
      className="flex flex-col gap-4"
    >
      <Field label={t('common.email')} error={errors.email?.message}>
        <Input
          type="email"
          autoComplete="username webauthn"
          {...form.register('email', { required: t('identity.emailMissing') })}
        />
      </Field>
      <Field label={t('identity.password')} error={errors.password?.message}>
        <Input
          type="password"
          autoComplete="current-password"
          {...form.register('password', { required: t('identity.passwordMissing') })}
        />
      </Field>
      <FormError message={errors.root?.message} />
      <Button type="submit" look="primary" size="large" busy={enter.isPending}>
        {t('identity.signIn')}
      </Button>
      <PasskeyButton onDone={onDone} />
    </form>
  )
}
