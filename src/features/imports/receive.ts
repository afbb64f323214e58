import { createHash } from 'node:crypto'
import { mostImportRows } from '../../../shared/limits.ts'
import { because, type Grounds } from '../../../shared/reasons/index.ts'
import type { UploadedFile } from '../../http/uploads.ts'
import { readingOf } from '../../lib/spreadsheet/dates.ts'
import { SpreadsheetError } from '../../lib/spreadsheet/error.ts'
import { readTable, type Table } from '../../lib/spreadsheet/read.ts'
import type { Row } from '../../lib/spreadsheet/row.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { importKind } from '../jobs/cancel.ts'
import { addItems, createJob } from '../jobs/create.ts'
import type { StoredRow } from './read-row.ts'
import { type Column, type Import, mostColumns, type UploadQuery } from './schema.ts'
import { findImport, removeImport, showImport } from './store.ts'
import { guessMapping } from './targets.ts'

/** Does a step in a transaction: one of its own, or that of the whole request. */
export type Step = <Result>(work: (scope: Scope) => Promise<Result>) => Promise<Result>

const limits = { columns: mostColumns, rowBytes: 1024 * 1024, unpackedBytes: 256 * 1024 * 1024 }
const rowsAtOnce = 2_000
const mostSamples = 3
const longestSample = 100

/**
 * Takes in a file: its first row is the headings, and the others wait as the items of a job, in which a guess says
 * what each column is.
 * @param step how each portion of rows is stored, so that a large file holds no transaction open.
 * @throws file_refused where the file is no table or too large; nothing of it stays.
 */
export async function receiveImport(step: Step, query: UploadQuery, file: UploadedFile): Promise<Import> {
  const name = file.name || query.name || ''
  const table = await orRefuse(() => readTable(file.path, name, limits))
  const rows = table.rows[Symbol.asyncIterator]()
  try {
    return await storeTable(step, query, { name, bytes: file.bytes }, table, rows)
  } finally {
    // Whoever reads the file may be in the middle of it.
    await rows.return?.()
  }
}

async function storeTable(
  step: Step,
  query: UploadQuery,
  file: { name: string; bytes: number },
  table: Table,
  rows: AsyncIterator<Row>,
): Promise<Import> {
  const headings = await orRefuse(() => rows.next())
  if (headings.done) throw fileRefused(because('file_no_rows'))
  const columns = createColumns(headings.value.cells)
  const id = await step((scope) => begin(scope, query, file, table))
  try {
    const total = await orRefuse(() => storeRows(step, id, rows, columns))
    if (total === 0) throw fileRefused(because('file_only_headings'))
    return await step((scope) => finish(scope, id, query, columns))
  } catch (error) {
    await step((scope) => removeImport(scope, id))
    throw error
  }
}

const fileRefused = (grounds: Grounds) => problem('file_refused', { field: 'file', ...grounds })

async function orRefuse<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof SpreadsheetError) throw fileRefused(error.grounds)
    throw error
  }
}

async function begin(
  scope: Scope,
  { subject }: UploadQuery,
  file: { name: string; bytes: number },
  { format, encoding, delimiter }: Table,
): Promise<string> {
  const { id } = await createJob(scope, { kind: importKind, items: [], isWaiting: true })
  await scope.tx
    .insertInto('imports')
    .values({
      tenant_id: scope.tenant.id,
      job_id: id,
      subject,
      file: JSON.stringify({ ...file, format, encoding, delimiter }),
      columns: '[]',
      settings: '{}',
      phase: 'upload',
    })
    .execute()
  return id
}

async function storeRows(
  step: Step,
  id: string,
  rows: AsyncIterator<Row>,
  columns: Columns,
): Promise<number> {
  const seen = new Map<string, number>()
  let total = 0
  for (;;) {
    const batch = await nextRows(rows)
    if (batch.length === 0) return total
    total += batch.length
    if (total > mostImportRows) {
      throw new SpreadsheetError(because('file_too_many_rows', { most: mostImportRows.toLocaleString('en') }))
    }
    const items = batch.map((row) => asItem(row, seen))
    for (const { cells } of batch) columns.add(cells)
    await step((scope) => addItems(scope, id, items))
  }
}

async function nextRows(rows: AsyncIterator<Row>): Promise<Row[]> {
  const batch: Row[] = []
  while (batch.length < rowsAtOnce) {
    const { value, done } = await rows.next()
    if (done) break
    batch.push(value as Row)
  }
  return batch
}

/** @param seen rows by the sum of their cells; this one is added. */
function asItem({ row, cells }: Row, seen: Map<string, number>): StoredRow {
  const sum = createHash('sha1').update(JSON.stringify(cells)).digest('base64')
  const repeats = seen.get(sum)
  if (repeats === undefined) seen.set(sum, row)
  return { row, cells, ...(repeats !== undefined && { repeats }) }
}

async function finish(
  scope: Scope,
  id: string,
  { subject }: UploadQuery,
  { columns }: Columns,
): Promise<Import> {
  const mapping = guessMapping(
    subject,
    columns.map(({ heading }) => heading),
  )
  const settings = JSON.stringify({ columns: mapping })
  await scope.tx
    .updateTable('imports')
    .set({ columns: JSON.stringify(columns), settings, phase: 'map' })
    .where('tenant_id', '=', scope.tenant.id)
    .where('job_id', '=', id)
    .execute()
  return showImport(await findImport(scope, id))
}

interface Columns {
  columns: Column[]
  /** Counts what the cells of a row say of their columns. */
  add(cells: string[]): void
}

function createColumns(headings: string[]): Columns {
  const fresh = (heading: string): Column => ({
    heading: heading.trim().slice(0, 200),
    filled: 0,
    samples: [],
    dates: { dayFirst: 0, monthFirst: 0, either: 0 },
  })
  const columns = headings.map(fresh)
  const add = (cells: string[]) => {
    for (const [place, cell] of cells.entries()) {
      const text = cell.trim()
      if (text === '') continue
      while (columns.length <= place) columns.push(fresh(''))
      const column = columns[place] as Column
      column.filled += 1
      if (column.samples.length < mostSamples) column.samples.push(text.slice(0, longestSample))
      const reading = readingOf(text)
      if (reading === 'day-first') column.dates.dayFirst += 1
      else if (reading === 'month-first') column.dates.monthFirst += 1
      else if (reading === 'either') {
        column.dates.either += 1
        column.dates.example ??= text.slice(0, longestSample)
      }
    }
  }
  return { columns, add }
}
