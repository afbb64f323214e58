import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { because } from '../../../shared/reasons/index.ts'
import { packedFiles, ZipError, type PackedFile } from '../pkpass/unzip.ts'
import { SpreadsheetError } from './error.ts'
import type { Row } from './row.ts'

/** Archives that are often taken for a workbook, by a file they hold. */
const others = [
  ['content.xml', 'file_ods'],
  ['Index/Document.iwa', 'file_numbers'],
  ['word/document.xml', 'file_word'],
  ['xl/workbook.bin', 'file_xlsb'],
] as const

const readerMemoryMb = 1024
/** 100,000 rows take some seconds. */
const longestAnswerMs = 60_000

/**
 * The rows of the first sheet of an XLSX file (ECMA-376), cells as text: formulas as the value saved with them, dates
 * in ISO 8601. Empty rows are there too.
 * @param unpackedBytes most that the file may unpack to
 * @throws SpreadsheetError where it is no such file, is damaged, or unpacks to more; the rows may throw it too
 */
export async function readXlsx(path: string, unpackedBytes: number): Promise<AsyncIterable<Row>> {
  const files = filesOf(await readFile(path))
  if (!files.some(({ name }) => name === 'xl/workbook.xml')) {
    const other = others.find(([file]) => files.some(({ name }) => name === file))
    throw new SpreadsheetError(because(other?.[1] ?? 'file_zip'))
  }
  await refuseBombs(files, unpackedBytes)
  return rowsOf(path)
}

function filesOf(archive: Buffer): PackedFile[] {
  try {
    return packedFiles(archive)
  } catch (error) {
    if (error instanceof ZipError) throw new SpreadsheetError(because('file_cut_off'))
    throw error
  }
}

/** The sizes that an archive states may be lies, so everything is unpacked once and counted. */
async function refuseBombs(files: PackedFile[], most: number): Promise<void> {
  let size = 0
  for (const { packed, method } of files) {
    if (method === 0) size += packed.length
    else {
      const unpacked = Readable.from([packed]).pipe(createInflateRaw())
      try {
        for await (const piece of unpacked as AsyncIterable<Buffer>) {
          size += piece.length
          if (size > most) break
        }
      } catch {
        throw new SpreadsheetError(because('file_damaged'))
      }
    }
    if (size > most) {
      throw new SpreadsheetError(because('file_unpacks_too_large', { most: Math.floor(most / 1024 / 1024) }))
    }
  }
}

/** What the process that reads says: some rows, none at the end, or what went wrong. */
interface Answer {
  rows?: string[][]
  fault?: { name?: string; stack?: string }
}

async function* rowsOf(path: string): AsyncGenerator<Row> {
  const reader = fork(new URL('./xlsx-reader.mjs', import.meta.url), [path], {
    execArgv: [`--max-old-space-size=${readerMemoryMb}`],
    // It needs no secret, and what V8 says when it gives up is of no use to an operator.
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  if (reader.pid) setPriority(reader.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  // One that cannot be started is heard of by `ask`; without a listener of its own, a late fault would end this process.
  reader.on('error', () => undefined)
  try {
    for (let row = 1; ; ) {
      const answer = await ask(reader)
      if (!answer) throw new SpreadsheetError(because('file_sheet_too_large'))
      if (answer.fault) throw errorOf(answer.fault)
      if (!answer.rows?.length) return
      for (const cells of answer.rows) {
        yield { row, cells }
        row += 1
      }
    }
  } finally {
    reader.kill('SIGKILL')
  }
}

/** The next answer of the process; undefined where the sheet is too large: it died over it, or takes too long. */
async function ask(reader: ChildProcess): Promise<Answer | undefined> {
  if (!reader.connected) return undefined
  const settled = new AbortController()
  const patience = setTimeout(() => reader.kill('SIGKILL'), longestAnswerMs)
  const event = (name: string) => {
    const happened = once(reader, name, settled) as Promise<[Answer?]>
    happened.catch(() => undefined)
    return happened
  }
  try {
    const first = Promise.race([event('message'), event('exit').then(() => [undefined] as const)])
    reader.send('more', () => undefined)
    return (await first)[0]
  } finally {
    clearTimeout(patience)
    settled.abort()
  }
}

function errorOf({ name = '', stack = '' }: NonNullable<Answer['fault']>): Error {
  const isOfContent = /^(Invalid|Sheet|Unzip)/.test(name) || stack.includes('read-excel-file')
  return isOfContent
    ? new SpreadsheetError(because('file_damaged'))
    : new Error(`the reader of workbooks failed: ${stack}`)
}
