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

/** A date of the file whose day and month cannot be told apart by what else is in it; null where none is. */
export function ambiguousDate({ columns }: Import, settings: ImportSettings): string | null {
  const dated = settings.columns.flatMap(({ column, to }) =>
    to === 'validFrom' || to === 'validUntil' ? (columns[column] ?? []) : [],
  )
  const shows = (kind: 'dayFirst' | 'monthFirst') => dated.some(({ dates }) => dates[kind] > 0)
  if (shows('dayFirst') !== shows('monthFirst')) return null
  return dated.find(({ dates }) => dates.example)?.dates.example ?? null
}
