import { setImmediate as turn } from 'node:timers/promises'
import PDFDocument from 'pdfkit'
import { papers, placeOf, type PrintFormat, sheetOf } from '../../../shared/print-formats.ts'
import { loadEach, wantedId } from '../../db/list.ts'
import { readerOf } from '../../i18n/reader.ts'
import type { Scope } from '../../scope.ts'
import { cardContext } from '../pass-page/card.ts'
import { readViews } from '../pass-page/find.ts'
import type { PassView } from '../pass-page/view.ts'
import { selectPasses } from '../passes/row.ts'
import { readPicture } from '../workspace/logo.ts'
import { drawBadge, drawCutLines, drawLabel, drawTicket, type Printed, type PrintedPicture } from './draw.ts'
import { loadFaces } from './fonts.ts'
import { Pen } from './pen.ts'

/** A printable document. */
export interface PrintedPasses {
  pdf: Buffer
  /** How many passes it has. */
  count: number
  /** How many of the passes have characters that no font has; they are printed as boxes. */
  incomplete: number
}

interface PrintOptions {
  format: PrintFormat
  /** BCP 47. */
  locale: string
  /** Places of the first sheet that are left empty, because they are used up. */
  skip?: number
}

const drawings = { ticket: drawTicket, label: drawLabel, badge: drawBadge }
/** Other requests get their turn after this many passes. */
const atOnce = 10

/**
 * Draws passes as a PDF (ISO 32000), in the order of their ids as given; one that is not there is left out.
 * @param options how it is laid out, in which language, and where on the first sheet it begins
 */
export async function printPasses(
  scope: Scope,
  ids: string[],
  { format, locale, skip = 0 }: PrintOptions,
): Promise<PrintedPasses> {
  const sheet = sheetOf(format)
  const { width, height } = papers[sheet.paper]
  const document = new PDFDocument({
    size: [width, height],
    margin: 0,
    autoFirstPage: false,
    lang: locale,
    displayTitle: true,
    info: {
      Title: scope.tenant.name,
      Creator: 'Passwright',
      Producer: 'Passwright',
      CreationDate: scope.now,
    },
  })
  const whole = collect(document)
  const pen = new Pen(document, loadFaces(scope.installation.config.PRINT_FONT_FILES))
  const draw = drawings[sheet.look]
  const places = sheet.columns * sheet.rows
  const passes = await readPrinted(scope, ids, locale, document)
  let incomplete = 0
  for (const [index, printed] of passes.entries()) {
    const place = (index + skip) % places
    if (index === 0 || place === 0) document.addPage()
    const box = placeOf(sheet, place)
    pen.isWhole = true
    draw(document, pen, printed, box)
    if (sheet.cutLines) drawCutLines(document, box)
    if (!pen.isWhole) incomplete += 1
    if (index % atOnce === atOnce - 1) await turn()
  }
  document.end()
  return { pdf: await whole, count: passes.length, incomplete }
}

function collect(document: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = []
  return new Promise((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve(Buffer.concat(parts)))
    document.on('error', reject)
  })
}

async function readPrinted(
  scope: Scope,
  ids: string[],
  locale: string,
  document: PDFKit.PDFDocument,
): Promise<Printed[]> {
  const views = await readViews(scope, ids)
  const holders = await readHolders(scope, ids)
  const reader = readerOf(locale) ?? { language: 'en', locale: 'en' }
  const pictures = await readPictures(scope, [...views.values()], document)
  return ids.flatMap((id) => {
    const view = views.get(id)
    if (!view) return []
    const { logo, hero } = view.design
    return {
      context: cardContext(view, reader, scope.now),
      holder: holders.get(id) ?? null,
      logo: pictures.get(logo?.hash ?? '') ?? null,
      hero: pictures.get(hero?.hash ?? '') ?? null,
    }
  })
}

async function readHolders(scope: Scope, ids: string[]): Promise<Map<string, string | null>> {
  const one = selectPasses(scope).where('pass.id', '=', wantedId).limit(1)
  const rows = await loadEach(scope.tx, ids, one)
  return new Map(rows.map((row) => [row.id, row.client_name]))
}

/** Opens every picture once, by its content: a document that is given the bytes holds them as often as it draws them. */
async function readPictures(
  scope: Scope,
  views: PassView[],
  document: PDFKit.PDFDocument,
): Promise<Map<string, PrintedPicture>> {
  // The declarations leave this method out.
  const opener = document as PDFKit.PDFDocument & { openImage(bytes: Buffer): PrintedPicture }
  const hashes = new Set(views.flatMap(({ design: { logo, hero } }) => [logo?.hash, hero?.hash]))
  const pictures = new Map<string, PrintedPicture>()
  for (const hash of hashes) {
    const picture = hash && (await readPicture(scope, hash))
    if (hash && picture) pictures.set(hash, opener.openImage(picture.bytes))
  }
  return pictures
}
