import { pipeline, Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import { type Cell, isFormula, type Rows } from './cell.ts'
import { writeXlsx } from './write-xlsx.ts'

export const tableFormats = ['csv', 'xlsx'] as const
export type TableFormat = (typeof tableFormats)[number]

export const mediaTypes: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * A table as a file, made while it is sent: never more than some rows are in memory. Text that a spreadsheet would
 * run as a formula is made harmless: by an apostrophe in CSV (RFC 4180), by a text cell with that mark in XLSX.
 * @returns the bytes; they end early, with an error, where reading the rows fails.
 */
export function writeTable(format: TableFormat, headings: readonly string[], rows: Rows): Readable {
  return format === 'csv' ? writeCsv(headings, rows) : writeXlsx(headings, rows)
}

function writeCsv(headings: readonly string[], rows: Rows): Readable {
  const text = stringify({ bom: true, cast: { boolean: String } })
  const source = Readable.from(cellsOf(headings, rows), { objectMode: true })
  pipeline(source, text, () => undefined)
  return text
}

async function* cellsOf(headings: readonly string[], rows: Rows): AsyncGenerator<Cell[]> {
  yield headings.map(guarded) as Cell[]
  for await (const row of rows) yield row.map(guarded)
}

const guarded = (cell: Cell): Cell => (typeof cell === 'string' && isFormula(cell) ? `'${cell}` : cell)
