import type { Import, ImportSettings } from '../../../lib/model.ts'

export type Target = ImportSettings['columns'][number]['to']

const targets: Record<Import['subject'], readonly Target[]> = {
  passes: [
    'clientName',
    'clientFirstName',
    'clientLastName',
    'clientEmail',
    'clientPhone',
    'name',
    'type',
    'maxUsages',
    'validFrom',
    'validUntil',
    'note',
    'externalId',
    'template',
    'location',
    'field',
  ],
  clients: ['name', 'firstName', 'lastName', 'email', 'phone', 'notes'],
}

/** What a column may become, the likely first. */
export const targetsOf = (subject: Import['subject']) => targets[subject]

/** A date of the file whose day and month cannot be told apart by what else is in it; undefined where none is. */
export function ambiguousDate({ columns }: Import, settings: ImportSettings): string | undefined {
  const dated = settings.columns.flatMap(({ column, to }) =>
    to === 'validFrom' || to === 'validUntil' ? (columns[column] ?? []) : [],
  )
  const sum = (kind: 'dayFirst' | 'monthFirst' | 'either') =>
    dated.reduce((count, { dates }) => count + dates[kind], 0)
  const isMixed = sum('dayFirst') > 0 && sum('monthFirst') > 0
  const isOpen = sum('either') > 0 && sum('dayFirst') + sum('monthFirst') === 0
  return isMixed || isOpen
    ? dated.find(({ dates }) => dates.either + dates.dayFirst > 0)?.samples[0]
    : undefined
}
