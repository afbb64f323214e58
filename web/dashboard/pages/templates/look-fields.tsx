import { Controller, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Template } from '../../../lib/model.ts'
import { ColourField } from '../../../ui/colour-field.tsx'
import { Field, Input } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { ContrastHint } from './contrast-hint.tsx'
import type { TemplateValues } from './design.ts'
import { PictureField } from './picture-field.tsx'

const kinds = ['ticket', 'membership', 'voucher', 'generic'] as const

interface LookFieldsProps {
  form: UseFormReturn<TemplateValues>
  /** Undefined while it is made: pictures come once it is there. */
  template: Template | undefined
}

/** How passes of a template look: its name, kind, colours and pictures. */
export function LookFields({ form, template }: LookFieldsProps) {
  const { t } = useTranslation()
  const { errors } = form.formState
  const values = form.watch()
  return (
    <div className="flex flex-col gap-4">
      <Field label={t('common.name')} help={t('templates.nameHelp')} error={errors.name?.message}>
        <Input maxLength={200} {...form.register('name', { required: t('templates.nameMissing') })} />
      </Field>
      <Field label={t('templates.kindLabel')} help={t('templates.kindHelp')}>
        <Controller
          control={form.control}
          name="kind"
          render={({ field }) => (
            <Select
              value={field.value}
              onChange={field.onChange}
              choices={kinds.map((kind) => ({ value: kind, label: t(`templates.kind.${kind}`) }))}
            />
          )}
        />
      </Field>
      <div className="grid gap-4 sm:grid-cols-3">
        {(['background', 'text', 'label'] as const).map((name) => (
          <Field
            key={name}
            label={t(`templates.colour.${name}`)}
            help={
              name !== 'background' && (
                <ContrastHint
                  colour={values[name]}
                  background={values.background}
                  onChange={(better) => {
                    form.clearErrors(name)
                    form.setValue(name, better, { shouldDirty: true })
                  }}
                />
              )
            }
            error={errors[name]?.message}
          >
            <Controller
              control={form.control}
              name={name}
              render={({ field }) => (
                <ColourField
                  label={t(`templates.colour.${name}`)}
                  value={field.value}
                  onChange={field.onChange}
                />
              )}
            />
          </Field>
        ))}
      </div>
      {template ? (
        (['logo', 'hero'] as const).map((role) => <PictureField key={role} template={template} role={role} />)
      ) : (
        <p className="text-quiet">{t('templates.picturesLater')}</p>
      )}
    </div>
  )
}
