import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from '../../../lib/i18n.ts'
import { Field, Input, TextArea } from '../../../ui/field.tsx'
import { labelNames, type TemplateValues } from './design.ts'

/** What passes of a template say in its own words. */
export function WordsFields({ form }: { form: UseFormReturn<TemplateValues> }) {
  const { t } = useTranslation()
  const { errors } = form.formState
  return (
    <div className="flex flex-col gap-4">
      <p className="text-quiet">{t('templates.wordsHelp')}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        {labelNames.map((name) => (
          <Field key={name} label={t(`templates.label.${name}`)} error={errors.labels?.[name]?.message}>
            <Input maxLength={40} {...form.register(`labels.${name}`)} />
          </Field>
        ))}
      </div>
      <Field
        label={t('templates.backText')}
        help={t('templates.backTextHelp')}
        error={errors.backText?.message}
      >
        <TextArea maxLength={5000} rows={6} {...form.register('backText')} />
      </Field>
    </div>
  )
}
