import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { setImmediate as othersTurn } from 'node:timers/promises'
import { CsvError, parse } from 'csv-parse'
import { detectDelimiter, type Delimiter } from './delimiter.ts'
import { detectEncoding, type Encoding } from './encoding.ts'
import { because } from '../../../shared/reasons/index.ts'
import { SpreadsheetError } from './error.ts'
import type { Row } from './row.ts'
import { sniff } from './sniff.ts'
import { readXlsx } from './xlsx.ts'

/** A table on its way in: what the file turned out to be, and its rows that are not empty. */
export interface Table {
  format: 'csv' | 'xlsx'
  encoding: Encoding | null
  delimiter: Delimiter | null
  rows: AsyncIterable<Row>
}

export interface TableLimits {
  columns: number
  /** Longest row in bytes, so that an unclosed quote does not swallow the file. */
  rowBytes: number
  /** Size of an .xlsx file when unpacked. */
  unpackedBytes: number
}

const headBytes = 64 * 1024
/** What is read at once keeps everybody else waiting; a row may be a single byte, and take as long as a long one. */
const pieceBytes = 1024
const rowsATurn = 256
/** As many as a sheet can have; empty ones are left out, but each of them takes its time. */
const tallestSheet = 1_048_576

/**
 * Reads a table from a CSV file (RFC 4180, any usual delimiter and encoding) or from the first sheet of an XLSX file.
 * Nothing is calculated: a formula in CSV is its text, one in XLSX the value that was saved with it.
 * @param name as the sender calls the file; only to say what is wrong with it
 * @throws SpreadsheetError where it is something else; the rows may throw it too
 */
export async function readTable(path: string, name: string, limits: TableLimits): Promise<Table> {
  const head = await readHead(path)
  if (sniff(head) === 'zip') {
    const rows = checked(await readXlsx(path, limits.unpackedBytes), limits)
    return { format: 'xlsx', encoding: null, delimiter: null, rows }
  }
  if (/\.(xlsx|xlsm|xls|ods|numbers)$/i.test(name)) {
    throw new SpreadsheetError(because('file_misnamed'))
  }
  const encoding = await detectEncoding(path, head)
  const text = new TextDecoder(encoding).decode(head)
  const delimiter = detectDelimiter(text)
  const skipsFirst = /^sep=.\r?\n/i.test(text)
  return {
    format: 'csv',
    encoding,
    delimiter,
    rows: checked(readCsv(path, encoding, delimiter, skipsFirst, limits), limits),
  }
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function* readCsv(
  path: string,
  encoding: Encoding,
  delimiter: Delimiter,
  skipsFirst: boolean,
  limits: TableLimits,
): AsyncGenerator<Row> {
  const decoder = new TextDecoder(encoding)
  const decode = new Transform({
    transform: (chunk: Buffer, _encoding, done) => done(null, decoder.decode(chunk, { stream: true })),
    flush: (done) => done(null, decoder.decode()),
  })
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: limits.rowBytes,
    from_line: skipsFirst ? 2 : 1,
  })
  const source = createReadStream(path, { highWaterMark: pieceBytes })
  source.on('error', (error) => parser.destroy(error))
  source.pipe(decode).pipe(parser)
  try {
    let row = skipsFirst ? 1 : 0
    for await (const cells of parser as AsyncIterable<string[]>) {
      yield { row: (row += 1), cells }
      if (row % rowsATurn === 0) await othersTurn()
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw refusalOf(error)
  } finally {
    source.destroy()
  }
}

function refusalOf(error: CsvError): SpreadsheetError {
  const { code, lines: line = 0 } = error as CsvError & { lines?: number }
  if (code === 'CSV_MAX_RECORD_SIZE') return new SpreadsheetError(because('file_row_too_long', { line }))
  if (code === 'CSV_QUOTE_NOT_CLOSED') return new SpreadsheetError(because('file_quote_open'))
  return new SpreadsheetError(because('file_quote_stray', { line }))
}

/** Leaves out empty rows and the empty end of rows; refuses what is too wide or too long. */
async function* checked(rows: AsyncIterable<Row>, { columns }: TableLimits): AsyncGenerator<Row> {
  for await (const { row, cells } of rows) {
    if (row > tallestSheet) {
      throw new SpreadsheetError(because('file_too_many_rows', { most: tallestSheet.toLocaleString('en') }))
    }
    const clean = cells.map((cell) => cell.replaceAll('\0', '\uFFFD').toWellFormed())
    const width = clean.findLastIndex((cell) => cell.trim() !== '') + 1
    if (width > columns) {
      throw new SpreadsheetError(because('file_too_many_columns', { row, count: width, most: columns }))
    }
    if (width > 0) yield { row, cells: clean.slice(0, width) }
  }
}
