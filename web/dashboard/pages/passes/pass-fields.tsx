import { useQuery } from '@tanstack/react-query'
import { Plus, Trash2 } from 'lucide-react'
import { Controller, type UseFormReturn, useFieldArray } from 'react-hook-form'
import { useTranslation } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { DateTimeField } from '../../../ui/date-time-field.tsx'
import { Checkbox, Field, Input, TextArea } from '../../../ui/field.tsx'
import { Select } from '../../../ui/select.tsx'
import { ClientPicker } from '../clients/client-picker.tsx'
import { locationsQuery } from '../locations/queries.ts'
import { templatesQuery } from '../templates/queries.ts'
import type { PassValues } from './pass-values.ts'

interface PassFieldsProps {
  form: UseFormReturn<PassValues>
  /** The type of a pass that exists stays as it is. */
  existing?: boolean
  /** Leaves out what differs from pass to pass when many are issued. */
  many?: boolean
}

/** Every field of a pass, for issuing and for editing. */
export function PassFields({ form, existing = false, many = false }: PassFieldsProps) {
  const { t } = useTranslation()
  const { control, register, formState, watch } = form
  const { errors } = formState
  const { data: templates = [] } = useQuery(templatesQuery)
  const { data: locations = [] } = useQuery(locationsQuery)
  const optional = t('common.optional')
  const choices = (things: readonly { id: string; name: string }[]) => [
    { value: '', label: t('common.none') },
    ...things.map((thing) => ({ value: thing.id, label: thing.name })),
  ]
  return (
    <>
      {!many && (
        <Field
          label={t('common.name')}
          help={t('passes.nameHelp')}
          error={errors.name?.message}
          optional={optional}
        >
          <Input maxLength={200} {...register('name')} />
        </Field>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        {!existing && (
          <Field label={t('passes.column.type')} help={t(`passes.typeHelp.${watch('type')}`)}>
            <Controller
              control={control}
              name="type"
              render={({ field }) => (
                <Select
                  value={field.value}
                  onChange={field.onChange}
                  choices={[
                    { value: 'single', label: t('passType.single') },
                    { value: 'multi', label: t('passType.multi') },
                  ]}
                />
              )}
            />
          </Field>
        )}
        {watch('type') === 'multi' && (
          <Field
            label={t('passes.maxUsages')}
            help={t('passes.maxUsagesHelp')}
            error={errors.maxUsages?.message}
            optional={optional}
          >
            <Input
              inputMode="numeric"
              {...register('maxUsages', {
                pattern: { value: /^[1-9]\d{0,8}$/, message: t('passes.maxUsagesWrong') },
              })}
            />
          </Field>
        )}
      </div>
      {!many && (
        <Field label={t('passes.column.client')} help={t('passes.clientHelp')} optional={optional}>
          <Controller
            control={control}
            name="client"
            render={({ field }) => <ClientPicker value={field.value} onChange={field.onChange} mayCreate />}
          />
        </Field>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('passes.template')} error={errors.templateId?.message} optional={optional}>
          <Controller
            control={control}
            name="templateId"
            render={({ field }) => (
              <Select value={field.value} onChange={field.onChange} choices={choices(templates)} />
            )}
          />
        </Field>
        <Field label={t('passes.location')} error={errors.locationId?.message} optional={optional}>
          <Controller
            control={control}
            name="locationId"
            render={({ field }) => (
              <Select value={field.value} onChange={field.onChange} choices={choices(locations)} />
            )}
          />
        </Field>
        {(['validFrom', 'validUntil'] as const).map((name) => (
          <Field
            key={name}
            label={t(`passes.${name}`)}
            help={t(`passes.${name}Help`)}
            error={errors[name]?.message}
            optional={optional}
          >
            <Controller
              control={control}
              name={name}
              render={({ field }) => (
                <DateTimeField label={t(`passes.${name}`)} value={field.value} onChange={field.onChange} />
              )}
            />
          </Field>
        ))}
      </div>
      <CustomFields form={form} />
      <Field
        label={t('passes.note')}
        help={t('passes.noteHelp')}
        error={errors.note?.message}
        optional={optional}
      >
        <TextArea maxLength={5000} {...register('note')} />
      </Field>
      {!many && (
        <Field
          label={t('passes.externalId')}
          help={t('passes.externalIdHelp')}
          error={errors.externalId?.message}
          optional={optional}
        >
          <Input maxLength={200} {...register('externalId')} />
        </Field>
      )}
    </>
  )
}

function CustomFields({ form }: { form: UseFormReturn<PassValues> }) {
  const { t } = useTranslation()
  const { control, register } = form
  const { fields, append, remove } = useFieldArray({ control, name: 'fields' })
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-sm font-medium">{t('passes.fields')}</legend>
      {fields.map((row, index) => (
        <div key={row.id} className="flex flex-wrap items-center gap-2 sm:flex-nowrap">
          <Input
            aria-label={t('passes.fieldName', { number: index + 1 })}
            placeholder={t('passes.fieldNamePlaceholder')}
            maxLength={100}
            className="sm:w-40!"
            {...register(`fields.${index}.key`)}
          />
          <TextArea
            aria-label={t('passes.fieldValue', { number: index + 1 })}
            placeholder={t('passes.fieldValuePlaceholder')}
            maxLength={5000}
            rows={1}
            className="min-h-8! min-w-0 flex-1 resize-none max-sm:min-h-10!"
            {...register(`fields.${index}.value`)}
          />
          <Controller
            control={control}
            name={`fields.${index}.isPublic`}
            render={({ field }) => (
              <Checkbox label={t('passes.fieldPublic')} checked={field.value} onChange={field.onChange} />
            )}
          />
          <IconButton label={t('passes.removeField', { number: index + 1 })} onClick={() => remove(index)}>
            <Trash2 />
          </IconButton>
        </div>
      ))}
      {fields.length < 50 && (
        <div>
          <Button size="small" onClick={() => append({ key: '', value: '', isPublic: true })}>
            <Plus aria-hidden />
            {t('passes.addField')}
          </Button>
        </div>
      )}
      <p className="text-sm text-faint">{t('passes.fieldsHelp')}</p>
    </fieldset>
  )
}
