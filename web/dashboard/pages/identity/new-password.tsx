import type { RegisterOptions, UseFormRegisterReturn } from 'react-hook-form'
import { useTranslation } from '../../../lib/i18n.ts'
import { Field, Input } from '../../../ui/field.tsx'

const shortest = 10

/** The field for a password that somebody thinks up. */
export function NewPassword({
  label,
  error,
  register,
}: {
  label: string
  error: string | undefined
  register: (rules: Pick<RegisterOptions, 'required' | 'minLength'>) => UseFormRegisterReturn
}) {
  const { t } = useTranslation()
  const help = t('identity.passwordHelp', { count: shortest })
  const rules = { required: t('identity.passwordMissing'), minLength: { value: shortest, message: help } }
  return (
    <Field label={label} help={help} error={error}>
      <Input type="password" autoComplete="new-password" {...register(rules)} />
    </Field>
  )
}
