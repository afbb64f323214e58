import { SpreadsheetError } from './error.ts'

/** What files begin with that are often taken for a table, and what to say of them. */
const others: [bytes: string, what: string][] = [
  ['d0cf11e0a1b11ae1', 'an old Excel file (.xls); save it as .xlsx or CSV'],
  ['25504446', 'a PDF; export the table as .xlsx or CSV'],
  ['89504e47', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['47494638', 'a GIF picture'],
  ['7b5c727466', 'a rich text document; save it as .xlsx or CSV'],
  ['1f8b', 'a compressed file; unpack it first'],
  ['377abcaf271c', 'a compressed file; unpack it first'],
  ['52617221', 'a compressed file; unpack it first'],
  ['7f454c46', 'a program'],
  ['4d5a', 'a program'],
]

/**
 * What a file is, by its first bytes; its name is not believed.
 * @param head the first bytes, some hundred at least where the file is that long
 * @throws SpreadsheetError for what is neither a ZIP archive, as XLSX is one, nor text
 */
export function sniff(head: Buffer): 'zip' | 'text' {
  if (head.length === 0) throw new SpreadsheetError('The file is empty')
  const hex = head.subarray(0, 16).toString('hex')
  if (hex.startsWith('504b0304')) return 'zip'
  const other = others.find(([bytes]) => hex.startsWith(bytes))
  if (other) throw new SpreadsheetError(`The file is ${other[1]}`)
  if (/^\s*(<!doctype html|<html)/i.test(head.toString('latin1'))) {
    throw new SpreadsheetError('The file is a web page; save the table as .xlsx or CSV')
  }
  return 'text'
}
