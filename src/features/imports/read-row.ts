import { because, type Grounds } from '../../../shared/reasons/index.ts'
import { unguarded } from '../../lib/spreadsheet/cell.ts'
import { readDate } from '../../lib/spreadsheet/dates.ts'
import { readInstant } from '../../lib/time.ts'
import type { ImportSettings } from './schema.ts'
import { dateTargets, readType, type Subject, type Target } from './targets.ts'

/** A row as it waits in its job. */
export interface StoredRow {
  /** Its number in the file, from 1. */
  row: number
  cells: string[]
  /** An earlier row that is the same in every cell. */
  repeats?: number
  /** An earlier row with the same external id, or email address. */
  first?: number
}

/** Ids of templates and locations, by id and by name in lower case. */
export interface Named {
  templates: ReadonlyMap<string, string>
  locations: ReadonlyMap<string, string>
}

/** What a row says: the body of a single creation, not yet validated, and the column each member came from. */
export interface RowReading {
  values: Record<string, unknown>
  sources: Map<string, number>
}

/** A cell that {@link readRow} cannot take. */
export class CellError extends Error {
  readonly column: number
  readonly grounds: Grounds

  constructor(column: number, grounds: Grounds) {
    super(grounds.reason)
    this.column = column
    this.grounds = grounds
  }
}

interface Cell {
  text: string
  column: number
}

/**
 * Reads the cells of a row by their columns. Empty cells say nothing, and the settings stand in for them.
 * @throws CellError where a cell is no date, template or location.
 */
export function readRow(
  subject: Subject,
  cells: readonly string[],
  settings: ImportSettings,
  named: Named,
): RowReading {
  const given = new Map<Target, Cell>()
  const fields: (Cell & { key: string | undefined; isPublic: boolean })[] = []
  for (const { column, to, key, isPublic = false } of settings.columns) {
    const text = unguarded(cells[column]?.trim() ?? '')
    if (text === '') continue
    if (to === 'field') fields.push({ text, column, key, isPublic })
    else given.set(to, { text, column })
  }
  joinNames(given)
  const sources = new Map<string, number>()
  for (const [target, { column }] of given) sources.set(memberOf(target), column)
  for (const [index, { column }] of fields.entries()) sources.set(`customFields[${index}]`, column)
  const customFields = fields.map(({ text, key, isPublic }) => ({ key, value: text, isPublic }))
  const values = subject === 'clients' ? clientOf(given) : passOf(given, settings, named)
  return { values: { ...values, ...(customFields.length > 0 && { customFields }) }, sources }
}

const fullNames = [
  ['clientName', 'clientFirstName', 'clientLastName'],
  ['name', 'firstName', 'lastName'],
] as const

function joinNames(given: Map<Target, Cell>): void {
  for (const [full, ...parts] of fullNames) {
    const found = parts.flatMap((part) => given.get(part) ?? [])
    for (const part of parts) given.delete(part)
    const [first] = found
    if (first && !given.has(full)) {
      given.set(full, { text: found.map(({ text }) => text).join(' '), column: first.column })
    }
  }
}

/** What the API calls what a column holds. */
function memberOf(target: Target): string {
  return target === 'template' || target === 'location' ? `${target}Id` : target
}

const textsOf = (given: Map<Target, Cell>) =>
  Object.fromEntries([...given].map(([target, { text }]) => [memberOf(target), text]))

/** A client without a name is called by their address. */
function clientOf(given: Map<Target, Cell>): RowReading['values'] {
  const email = given.get('email')
  return { ...(email && { name: email.text }), ...textsOf(given) }
}

function passOf(given: Map<Target, Cell>, settings: ImportSettings, named: Named): RowReading['values'] {
  const { validFrom, validUntil, templateId, locationId } = settings
  const texts = textsOf(given)
  const maxUsages = wholeNumber(texts['maxUsages']) ?? settings.maxUsages
  const type = readType(texts['type'] ?? settings.type ?? (maxUsages ? 'multi' : 'single'))
  const dates = dateTargets.flatMap((target) => {
    const cell = given.get(target)
    return cell ? [[target, dateOf(cell, settings)] as const] : []
  })
  const passName = texts['name'] ?? texts['clientName']
  return {
    ...(validFrom && { validFrom }),
    ...(validUntil && { validUntil }),
    ...(templateId && { templateId }),
    ...(locationId && { locationId }),
    ...texts,
    type,
    ...(passName !== undefined && { name: passName }),
    ...(maxUsages !== undefined && type !== 'single' && { maxUsages }),
    ...idOf('template', given.get('template'), named.templates),
    ...idOf('location', given.get('location'), named.locations),
    ...Object.fromEntries(dates),
  }
}

/** Digits as a number; other text stays, for the validator to refuse. */
function wholeNumber(text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d{1,10}(?:[.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : text
}

function idOf(what: 'template' | 'location', cell: Cell | undefined, ids: ReadonlyMap<string, string>) {
  if (!cell) return {}
  const id = ids.get(cell.text) ?? ids.get(cell.text.toLowerCase())
  if (!id) throw new CellError(cell.column, because(`cell_no_${what}`, { text: cell.text }))
  return { [`${what}Id`]: id }
}

function dateOf({ text, column }: Cell, { dateOrder = 'day-first' }: ImportSettings): string {
  const date = readDate(text, dateOrder)
  if (date === null || readInstant(date, 'UTC', 'start') === null) {
    throw new CellError(column, because('cell_no_date', { text }))
  }
  return date
}
