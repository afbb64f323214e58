import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { ApiError, showOnForm } from '../../../lib/errors.ts'
import { useTranslation } from '../../../lib/i18n.ts'
import { verifySecondFactor } from '../../../lib/identity.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, Input } from '../../../ui/field.tsx'
import { FormError } from '../../../ui/form-error.tsx'

/** Six digits of the authenticator app, or one of the backup codes. */
export function SecondFactorForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation()
  const form = useForm({ defaultValues: { code: '' } })
  const { errors } = form.formState
  const verify = useMutation({
    meta: { quiet: true },
    mutationFn: ({ code }: { code: string }) => verifySecondFactor(code.replaceAll(' ', '')),
    onSuccess: onDone,
    onError: (error, { code }) => {
      const isBackupCode = !/^\d{6}$/.test(code.replaceAll(' ', ''))
      if (isBackupCode && error instanceof ApiError && error.code === 'wrong_code') {
        form.setError('code', { message: t('identity.wrongBackupCode') })
      } else showOnForm(form, error, ['code'])
    },
  })
  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit((values) => verify.mutate(values))(event)}
      className="flex flex-col gap-4"
    >
      <Field label={t('identity.code')} help={t('identity.codeHelp')} error={errors.code?.message}>
        <Input
          autoComplete="one-time-code"
          inputMode="text"
          spellCheck={false}
          className="font-mono"
          {...form.register('code', { required: t('identity.codeMissing') })}
        />
      </Field>
      <FormError message={errors.root?.message} />
      <Button type="submit" look="primary" size="large" busy={verify.isPending}>
        {t('identity.signIn')}
      </Button>
    </form>
  )
}
