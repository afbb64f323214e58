import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../../lib/i18n.ts'
import type { Import, ImportSettings } from '../../../lib/model.ts'
import { DateTimeField } from '../../../ui/date-time-field.tsx'
import { Field } from '../../../ui/field.tsx'
import { Section } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import { locationsQuery } from '../locations/queries.ts'
import { templatesQuery } from '../templates/queries.ts'
import { ambiguousDate } from './targets.ts'

interface OptionsProps {
  found: Import
  settings: ImportSettings
  onChange: (changes: Partial<ImportSettings>) => void
}

/** What holds for all rows. */
export function Options({ found, settings, onChange }: OptionsProps) {
  const { t } = useTranslation()
  const sample = ambiguousDate(found, settings)
  return (
    <>
      {sample !== null && (
        <div className="mb-6 rounded-card bg-attention-soft px-4 py-3">
          <Field
            label={t('imports.dateOrder', { sample })}
            help={t('imports.dateOrderHelp')}
            className="max-w-80"
          >
            <Select
              value={settings.dateOrder ?? ''}
              onChange={(order) => order !== '' && onChange({ dateOrder: order })}
              choices={[
                { value: '' as const, label: t('imports.choose') },
                { value: 'day-first' as const, label: t('imports.dayFirst') },
                { value: 'month-first' as const, label: t('imports.monthFirst') },
              ]}
            />
          </Field>
        </div>
      )}
      {found.subject === 'passes' && <ForAllPasses settings={settings} onChange={onChange} />}
      <div className="grid gap-4 border-t border-line py-6 sm:grid-cols-2">
        <Field label={t('imports.duplicates')}>
          <Select
            value={settings.duplicates ?? 'skip'}
            onChange={(duplicates) => onChange({ duplicates })}
            choices={[
              { value: 'skip', label: t('imports.skip') },
              { value: 'keep', label: t('imports.keepDuplicates') },
            ]}
          />
        </Field>
        <Field label={t('imports.onRefusal')}>
          <Select
            value={settings.onRefusal ?? 'keep'}
            onChange={(onRefusal) => onChange({ onRefusal })}
            choices={[
              { value: 'keep', label: t('imports.keep') },
              { value: 'none', label: t('imports.nothing') },
            ]}
          />
        </Field>
      </div>
    </>
  )
}

function ForAllPasses({ settings, onChange }: Omit<OptionsProps, 'found'>) {
  const { t } = useTranslation()
  const { data: templates = [] } = useQuery(templatesQuery)
  const { data: locations = [] } = useQuery(locationsQuery)
  const named = (things: readonly { id: string; name: string }[]) => [
    { value: '', label: t('imports.none') },
    ...things.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <Section title={t('imports.forAll')} help={t('imports.forAllHelp')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('passes.column.type')}>
          <Select
            value={settings.type ?? 'single'}
            onChange={(type) => onChange({ type })}
            choices={(['single', 'multi'] as const).map((value) => ({
              value,
              label: t(`passType.${value}`),
            }))}
          />
        </Field>
        <Field label={t('passes.validUntil')} help={t('passes.validUntilHelp')}>
          <DateTimeField
            label={t('passes.validUntil')}
            value={settings.validUntil ?? ''}
            onChange={(validUntil) => onChange({ validUntil: validUntil || null })}
          />
        </Field>
        <Field label={t('passes.template')}>
          <Select
            value={settings.templateId ?? ''}
            onChange={(templateId) => onChange({ templateId: templateId || null })}
            choices={named(templates)}
          />
        </Field>
        <Field label={t('passes.location')}>
          <Select
            value={settings.locationId ?? ''}
            onChange={(locationId) => onChange({ locationId: locationId || null })}
            choices={named(locations)}
          />
        </Field>
      </div>
    </Section>
  )
}
