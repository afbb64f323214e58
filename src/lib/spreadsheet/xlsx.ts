import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { Worker } from 'node:worker_threads'
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

const threadMemoryMb = 1024

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

async function* rowsOf(path: string): AsyncGenerator<Row> {
  const thread = new Worker(new URL('./xlsx-thread.mjs', import.meta.url), {
    workerData: path,
    resourceLimits: { maxOldGenerationSizeMb: threadMemoryMb },
  })
  try {
    for (let row = 1; ; ) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      thread.postMessage('more')
      const [batch] = (await once(thread, 'message')) as [string[][]]
      if (batch.length === 0) return
      for (const cells of batch) {
        yield { row, cells }
        row += 1
      }
    }
  } catch (error) {
    const { code, name } = error as { code?: string; name?: string }
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
      throw new SpreadsheetError(because('file_sheet_too_large'))
    }
    if (/^(Invalid|Sheet|Unzip)/.test(name ?? '') || isOfReader(error)) {
      throw new SpreadsheetError(because('file_damaged'))
    }
    throw error
  } finally {
    await thread.terminate()
  }
}

/** Whether the thread failed over the content of the file; errors lose their class on the way. */
const isOfReader = (error: unknown) => (error as Error).stack?.includes('read-excel-file') ?? false
