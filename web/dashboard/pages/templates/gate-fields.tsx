import { Controller, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from '../../../lib/i18n.ts'
import { Field, Input, TextArea } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import type { TemplateValues } from './design.ts'

/** What decides at the gate: how long passes of a template hold, what their code says, and a note for who scans them. */
export function GateFields({ form }: { form: UseFormReturn<TemplateValues> }) {
  const { t } = useTranslation()
  const { errors } = form.formState
  return (
    <div className="flex flex-col gap-4">
      <Field
        label={t('templates.validForDays')}
        help={t('templates.validForDaysHelp')}
        error={errors.validForDays?.message}
        optional={t('common.optional')}
      >
        <Input
          inputMode="numeric"
          {...form.register('validForDays', {
            pattern: { value: /^\d{1,5}$/, message: t('templates.daysWrong') },
          })}
        />
      </Field>
      <Field label={t('templates.qrContent')} help={t('templates.qrContentHelp')}>
        <Controller
          control={form.control}
          name="qrContent"
          render={({ field }) => (
            <Select
              value={field.value}
              onChange={field.onChange}
              choices={[
                { value: 'link', label: t('templates.qr.link') },
                { value: 'code', label: t('templates.qr.code') },
                { value: 'signed', label: t('templates.qr.signed') },
              ]}
            />
          )}
        />
      </Field>
      <Field
        label={t('templates.attentionNote')}
        help={t('templates.attentionNoteHelp')}
        error={errors.attentionNote?.message}
        optional={t('common.optional')}
      >
        <TextArea maxLength={500} {...form.register('attentionNote')} />
      </Field>
    </div>
  )
}
