import { createReadStream } from 'node:fs'
import { because } from '../../../shared/reasons/index.ts'
import { SpreadsheetError } from './error.ts'

/** Names as `TextDecoder` and readers know them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * In which encoding a text file is written: as its byte order mark says; without one UTF-16 where every other byte
 * is zero, UTF-8 where all of it is that, and else Windows-1252, which spreadsheets write on Windows.
 * @param head the first bytes of the file
 * @throws SpreadsheetError where the bytes are no text
 */
export async function detectEncoding(path: string, head: Buffer): Promise<Encoding> {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const zeros = (from: number) => head.filter((byte, index) => byte === 0 && index % 2 === from).length
  const [even, odd] = [zeros(0), zeros(1)]
  const half = head.length / 2
  if (odd > half * 0.4 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.4 && odd < half * 0.1) return 'utf-16be'
  if (even + odd > 0) throw new SpreadsheetError(because('file_not_table'))
  return (await isUtf8(path)) ? 'utf-8' : 'windows-1252'
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Buffer, { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}
