import type { Readable } from 'node:stream'
import { writeZip, type ZipFile } from '../zip-stream.ts'
import { isFormula, type Cell, type Rows } from './cell.ts'

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Style 1 is bold, style 2 marks text that must stay text. */
const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/** What a sheet can hold (Excel's limits): a longer table goes on in another, a longer text is cut. */
const mostRows = 1_048_576
const longestText = 32_767
const rowsAtOnce = 200

/** A table as an .xlsx file (ECMA-376), written while its rows are read. */
export function writeXlsx(headings: readonly string[], rows: Rows): Readable {
  return writeZip(filesOf(headings, rows))
}

/** The list of sheets comes after them, since only then it is known how many there are. */
async function* filesOf(headings: readonly string[], rows: Rows): AsyncGenerator<ZipFile> {
  const source = rows[Symbol.asyncIterator]()
  const progress = { isOver: false }
  let sheets = 0
  while (!progress.isOver) {
    sheets += 1
    yield { name: `xl/worksheets/sheet${sheets}.xml`, data: sheetOf(headings, source, progress) }
  }
  for (const [name, text] of Object.entries(partsOf(sheets))) {
    yield { name, data: [Buffer.from(header + text)] }
  }
}

async function* sheetOf(
  headings: readonly string[],
  rows: AsyncIterator<readonly Cell[]>,
  progress: { isOver: boolean },
): AsyncGenerator<Buffer> {
  const top = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
  let text = `${header}<worksheet xmlns="${main}">${top}<sheetData>${rowXml(1, headings, 1)}`
  for (let row = 2; row <= mostRows; row += 1) {
    const { value, done } = await rows.next()
    progress.isOver = done === true
    if (done) break
    text += rowXml(row, value, 0)
    if (row % rowsAtOnce !== 0) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(`${text}</sheetData></worksheet>`)
}

/** Everything of a workbook but its sheets. */
function partsOf(sheets: number): Record<string, string> {
  const each = (write: (sheet: number) => string) =>
    Array.from({ length: sheets }, (_, index) => write(index + 1)).join('')
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${spreadsheet}.${kind}+xml"/>`
  const link = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
  const links = (content: string) =>
    `<Relationships xmlns="${packages}/relationships">${content}</Relationships>`
  return {
    'xl/styles.xml': styles,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each((sheet) => `<sheet name="Sheet${sheet}" sheetId="${sheet}" r:id="sheet${sheet}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      each((sheet) => link(`sheet${sheet}`, 'worksheet', `worksheets/sheet${sheet}.xml`)) +
        link('styles', 'styles', 'styles.xml'),
    ),
    '_rels/.rels': links(link('workbook', 'officeDocument', 'xl/workbook.xml')),
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook', 'sheet.main')}${type('styles', 'styles')}${each((sheet) => type(`worksheets/sheet${sheet}`, 'worksheet'))}</Types>`,
  }
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
