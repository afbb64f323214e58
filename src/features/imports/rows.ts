import { sql } from 'kysely'
import {
  because,
  inWords,
  type Params,
  type Reason,
  type Reasons,
  type reasonsIn,
} from '../../../shared/reasons/index.ts'
import { underHeading } from '../../../shared/reasons/under-heading.ts'
import { createReader } from '../../http/validation.ts'
import { idLowerBound } from '../../ids.ts'
import { Problem, refusalOf } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { createClients } from '../clients/create.ts'
import { NewClient } from '../clients/schema.ts'
import { issueEach } from '../passes/issue-many.ts'
import { CellError, type Named, readRow, type RowReading, type StoredRow } from './read-row.ts'
import type { ImportRow } from './store.ts'

/** What became of a row: what was made of it, that it was left out, or why it was refused. */
export interface RowResult {
  row: number
  /** The pass or client made of it. */
  id?: string
  /** The client made for its pass. */
  clientId?: string
  skipped?: true
  undone?: true
  error?: string
  code?: string
  /** The rule that was broken, for a sentence in another language. */
  reason?: Reason
  params?: Params
  column?: number
}

const readClient = createReader(NewClient)

/**
 * Makes passes or clients of rows in one transaction, each by the rules of a single creation.
 * @returns a result a row, in the same order.
 */
export async function importRows(scope: Scope, found: ImportRow, rows: StoredRow[]): Promise<RowResult[]> {
  const named = await loadNames(scope, found)
  const results = new Map<StoredRow, RowResult>()
  const readings = new Map<StoredRow, RowReading>()
  for (const row of rows) {
    const early = refuseRepeated(found, row)
    if (early) {
      results.set(row, early)
      continue
    }
    try {
      readings.set(row, readRow(found.subject, row.cells, found.settings, named))
    } catch (error) {
      if (!(error instanceof CellError)) throw error
      const { column, grounds } = error
      const refused: RowResult = { row: row.row, code: 'invalid_field', ...grounds, column }
      results.set(row, { ...refused, error: whyRefused(found, refused) })
    }
  }
  const values = [...readings.values()].map((reading) => reading.values)
  const made = await (found.subject === 'passes'
    ? issuePasses(scope, values)
    : addClients(scope, found, values))
  for (const [place, [row, { sources }]] of [...readings].entries()) {
    const result = made[place]
    results.set(
      row,
      result instanceof Problem ? refusal(found, row, result, sources) : { row: row.row, ...result },
    )
  }
  return rows.map((row) => results.get(row) as RowResult)
}

type Made = Pick<RowResult, 'id' | 'clientId' | 'skipped'> | Problem

/** What is decided about a row by those before it. */
function refuseRepeated(
  { subject, settings }: ImportRow,
  { row, repeats, first }: StoredRow,
): RowResult | null {
  const skips = settings.duplicates !== 'keep'
  if (skips && (repeats !== undefined || (subject === 'clients' && first !== undefined))) {
    return { row, skipped: true }
  }
  if (subject === 'clients' || first === undefined) return null
  const column = settings.columns.find(({ to }) => to === 'externalId')?.column
  const grounds = because('row_repeats_id', { row: first })
  return {
    row,
    error: inWords(grounds),
    code: 'external_id_taken',
    ...grounds,
    ...(column !== undefined && { column }),
  }
}

async function issuePasses(scope: Scope, values: unknown[]): Promise<Made[]> {
  const passes = await issueEach(scope, values)
  const newest = idLowerBound('client', scope.now)
  return passes.map((pass) => {
    if (pass instanceof Problem) return pass
    return { id: pass.id, ...(pass.client_id?.startsWith(newest) && { clientId: pass.client_id }) }
  })
}

async function addClients(scope: Scope, { settings }: ImportRow, values: unknown[]): Promise<Made[]> {
  const checked = values.map((value) => {
    try {
      return readClient(value)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return error
    }
  })
  const sound = checked.filter((value): value is NewClient => !(value instanceof Problem))
  const known = settings.duplicates === 'keep' ? new Set() : await knownAddresses(scope, sound)
  const isKnown = ({ email }: NewClient) => Boolean(email && known.has(email.toLowerCase()))
  const made = await createClients(
    scope,
    sound.filter((client) => !isKnown(client)),
  )
  return checked.map((value) => {
    if (value instanceof Problem) return value
    return isKnown(value) ? { skipped: true } : { id: made.shift()?.id ?? '' }
  })
}

async function knownAddresses({ tx }: Scope, clients: NewClient[]): Promise<Set<string>> {
  const emails = clients.flatMap(({ email }) => email?.toLowerCase() ?? [])
  if (emails.length === 0) return new Set()
  const { rows } = await sql<{ place: number }>`
    select place from find_clients(array_fill(null::text, array[${emails.length}::int]), ${emails}::text[])`.execute(
    tx,
  )
  return new Set(rows.map(({ place }) => emails[place - 1] ?? ''))
}

function refusal(
  found: ImportRow,
  { row }: StoredRow,
  problem: Problem,
  sources: Map<string, number>,
): RowResult {
  const { field, ...told } = refusalOf(problem)
  const name =
    field === undefined ? undefined : [...sources.keys()].find((source) => field.startsWith(source))
  const column = name === undefined ? undefined : sources.get(name)
  if (field === undefined || column === undefined) return { row, ...told }
  const refused: RowResult = { row, ...told, column }
  return { ...refused, error: whyRefused(found, refused) }
}

/** Why a row was refused, in the words of the file: the column's heading in place of the name of a field. */
export function whyRefused(
  found: ImportRow,
  refused: RowResult,
  sentences?: Reasons,
  language: keyof typeof reasonsIn = 'en',
): string {
  const { error = '', code, reason, params = {}, column } = refused
  if (reason === undefined) return error
  const words = inWords({ reason, params }, sentences)
  if (code !== 'invalid_field' || column === undefined) return words
  return underHeading(found.columns[column]?.heading || String(column + 1), reason, words, language)
}

/** Templates and locations by id and by name, where a column names them. */
export async function loadNames({ tx, tenant }: Scope, { settings }: ImportRow): Promise<Named> {
  const load = async (table: 'templates' | 'locations', target: string) => {
    if (!settings.columns.some(({ to }) => to === target)) return new Map<string, string>()
    const rows = await tx
      .selectFrom(table)
      .select(['id', 'name'])
      .where('tenant_id', '=', tenant.id)
      .orderBy('created_at', 'desc')
      .execute()
    return new Map(
      rows.flatMap(({ id, name }) => [[id, id] as const, [name.trim().toLowerCase(), id] as const]),
    )
  }
  return { templates: await load('templates', 'template'), locations: await load('locations', 'location') }
}
