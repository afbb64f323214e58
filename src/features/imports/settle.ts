import { invalidField } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { checkReferences } from '../passes/references.ts'
import { MOST_FIELDS } from '../passes/schema.ts'
import type { ImportSettings } from './schema.ts'
import type { ImportRow } from './store.ts'
import { dateTargets, targets, type Target } from './targets.ts'

/**
 * Checks settings against the file they are for and fills in what follows from it: names of custom fields, and the
 * order of dates where they show it.
 * @throws invalid_field naming what does not fit, and dateOrder where somebody has to choose.
 */
export async function settleSettings(
  scope: Scope,
  found: ImportRow,
  given: ImportSettings,
): Promise<ImportSettings> {
  const columns = given.columns.map((mapping, index) => settleColumn(found, mapping, `columns[${index}]`))
  refuseTwice(columns)
  const fields = columns.filter(({ to }) => to === 'field')
  if (fields.length > MOST_FIELDS) {
    throw invalidField('columns', 'columns_too_many_fields', { count: fields.length, most: MOST_FIELDS })
  }
  const wanted: Target[] = ['name', 'firstName', 'lastName', 'email']
  if (found.subject === 'clients' && !columns.some(({ to }) => wanted.includes(to))) {
    throw invalidField('columns', 'columns_name_nobody')
  }
  await checkReferences(scope, given)
  const dateOrder = given.dateOrder ?? orderOf(found, columns)
  return { ...given, columns, ...(dateOrder && { dateOrder }) }
}

type Mapping = ImportSettings['columns'][number]

function settleColumn({ subject, columns }: ImportRow, mapping: Mapping, field: string): Mapping {
  const { column, to, key } = mapping
  const found = columns[column]
  if (!found) throw invalidField(`${field}.column`, 'column_unknown', { count: columns.length })
  const allowed: readonly Target[] = targets[subject]
  if (!allowed.includes(to))
    throw invalidField(`${field}.to`, 'not_an_option', { options: allowed.join(', ') })
  if (to !== 'field') return mapping
  const name = key ?? found.heading.slice(0, 100)
  if (name === '') throw invalidField(`${field}.key`, 'column_needs_key')
  return { ...mapping, key: name }
}

function refuseTwice(columns: Mapping[]): void {
  const columnsSeen = new Set<number>()
  const targetsSeen = new Set<Target>()
  for (const [index, { column, to }] of columns.entries()) {
    if (columnsSeen.has(column)) throw invalidField(`columns[${index}].column`, 'column_twice')
    if (to !== 'field' && targetsSeen.has(to)) {
      throw invalidField(`columns[${index}].to`, 'column_target_twice', { target: to })
    }
    columnsSeen.add(column)
    targetsSeen.add(to)
  }
}

/** The order that the dates show; undefined where every date says it itself. */
function orderOf({ columns }: ImportRow, mapping: Mapping[]): ImportSettings['dateOrder'] {
  const dated = mapping.flatMap(({ column, to }) => (dateTargets.includes(to) ? (columns[column] ?? []) : []))
  const sum = (kind: 'dayFirst' | 'monthFirst') => dated.reduce((count, { dates }) => count + dates[kind], 0)
  const open = dated.find(({ dates }) => dates.either > 0)
  if (!open) return undefined
  const [dayFirst, monthFirst] = [sum('dayFirst'), sum('monthFirst')]
  if (dayFirst > 0 && monthFirst === 0) return 'day-first'
  if (monthFirst > 0 && dayFirst === 0) return 'month-first'
  throw invalidField('dateOrder', 'date_order_open', {
    heading: open.heading,
    example: open.dates.example ?? '',
  })
}
