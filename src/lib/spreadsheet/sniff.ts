import { because, type Grounds } from '../../../shared/reasons/index.ts'
import { SpreadsheetError } from './error.ts'

/** What files begin with that are often taken for a table, and what to say of them. */
const others: [bytes: string, grounds: Grounds][] = [
  ['d0cf11e0a1b11ae1', because('file_xls')],
  ['25504446', because('file_pdf')],
  ['89504e47', because('file_picture', { kind: 'PNG' })],
  ['ffd8ff', because('file_picture', { kind: 'JPEG' })],
  ['47494638', because('file_picture', { kind: 'GIF' })],
  ['7b5c727466', because('file_rtf')],
  ['1f8b', because('file_compressed')],
  ['377abcaf271c', because('file_compressed')],
  ['52617221', because('file_compressed')],
  ['7f454c46', because('file_program')],
  ['4d5a', because('file_program')],
]

/**
 * What a file is, by its first bytes; its name is not believed.
 * @param head the first bytes, some hundred at least where the file is that long
 * @throws SpreadsheetError for what is neither a ZIP archive, as XLSX is one, nor text
 */
export function sniff(head: Buffer): 'zip' | 'text' {
  if (head.length === 0) throw new SpreadsheetError(because('file_empty'))
  const hex = head.subarray(0, 16).toString('hex')
  if (hex.startsWith('504b0304')) return 'zip'
  const other = others.find(([bytes]) => hex.startsWith(bytes))
  if (other) throw new SpreadsheetError(other[1])
  if (/^\s*(<!doctype html|<html)/i.test(head.toString('latin1'))) {
    throw new SpreadsheetError(because('file_web_page'))
  }
  return 'text'
}
