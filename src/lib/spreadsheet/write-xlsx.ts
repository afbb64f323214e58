import type { Readable } from 'node:stream'
import { writeZip, type ZipFile } from '../zip-stream.ts'
import { isFormula, type Cell, type Rows } from './cell.ts'

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Everything of a workbook with one sheet but the sheet (ECMA-376); style 1 is bold, style 2 marks quoted text. */
const parts: Record<string, string> = {
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
}

/** What a sheet can hold (Excel's limits); the rest of a longer table, or of a longer text, is left out. */
const mostRows = 1_048_576
const longestText = 32_767
const rowsAtOnce = 200

/** A workbook of one sheet as an .xlsx file, written while its rows are read. */
export function writeXlsx(headings: readonly string[], rows: Rows): Readable {
  return writeZip(filesOf(headings, rows))
}

async function* filesOf(headings: readonly string[], rows: Rows): AsyncGenerator<ZipFile> {
  for (const [name, text] of Object.entries(parts)) yield { name, data: [Buffer.from(header + text)] }
  yield { name: 'xl/worksheets/sheet1.xml', data: sheetOf(headings, rows) }
}

async function* sheetOf(headings: readonly string[], rows: Rows): AsyncGenerator<Buffer> {
  const top = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
  let text = `${header}<worksheet xmlns="${main}">${top}<sheetData>${rowXml(1, headings, 1)}`
  let row = 1
  for await (const cells of rows) {
    if (row === mostRows) break
    row += 1
    text += rowXml(row, cells, 0)
    if (row % rowsAtOnce !== 0) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(`${text}</sheetData></worksheet>`)
}

function rowXml(row: number, cells: readonly Cell[], style: number): string {
  return `<row r="${row}">${cells.map((cell, column) => cellXml(`${columnName(column)}${row}`, cell, style)).join('')}</row>`
}

function cellXml(place: string, cell: Cell, style: number): string {
  if (cell === null || cell === '') return ''
  const look = typeof cell === 'string' && isFormula(cell) ? 2 : style
  const start = `<c r="${place}"${look === 0 ? '' : ` s="${look}"`}`
  if (typeof cell === 'number') return `${start}><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `${start} t="b"><v>${cell ? 1 : 0}</v></c>`
  return `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(cell.slice(0, longestText))}</t></is></c>`
}

/** `A` for 0, `AA` for 26. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Characters that XML has no way to write are written as spreadsheets do: `_x0001_`. */
function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[&<>]/g, (character) => entities[character] ?? character)
    .replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, (character) =>
      character === '\t' || character === '\n' ? character : `_x${hex4(character)}_`,
    )
}

const hex4 = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
