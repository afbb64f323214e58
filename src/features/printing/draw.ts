import { contrast, formatHex, nearestReadable, parseColour } from '../../../shared/colour.ts'
import type { Box } from '../../../shared/print-formats.ts'
import { qrModules } from '../../lib/qr.ts'
import {
  type CardContext,
  type CardField,
  frontFields,
  inGroups,
  label,
  nameOf,
  tellState,
  zoneNote,
} from '../pass-page/card.ts'
import type { Pen } from './pen.ts'

/** A picture that a document has opened, so that it holds it once. */
export type PrintedPicture = PDFKit.Mixins.ImageSrc

/** Everything that one printed pass is drawn from. */
export interface Printed {
  context: CardContext
  /** The client's name. */
  holder: string | null
  logo: PrintedPicture | null
  hero: PrintedPicture | null
}

type Document = PDFKit.PDFDocument

const ink = '#16191f'
const quiet = '#5b6472'
const line = '#c3cad6'

/** Draws a QR code with its quiet zone into a square; edges are exact at any resolution. */
function drawQr(document: Document, text: string, x: number, y: number, side: number): void {
  const rows = qrModules(text)
  const module = side / rows.length
  document.rect(x, y, side, side).fill('#ffffff')
  for (const [down, row] of rows.entries()) {
    for (let across = 0; across < row.length; across += 1) {
      if (!row[across]) continue
      const start = across
      while (row[across + 1]) across += 1
      document.rect(x + start * module, y + down * module, (across - start + 1) * module, module)
    }
  }
  document.fill('#000000')
}

const cardWidth = 400
const padding = 26
const brandHeight = 34

/** Where something stands on the paper, and how wide it is; in points, as all of a document. */
type Column = Pick<Box, 'x' | 'width'>

const inset = ({ x, width }: Column): Column => ({ x: x + padding, width: width - 2 * padding })

/** A whole page: the pass as its page shows it, with the code large, and what stands on its back. */
export function drawTicket(document: Document, pen: Pen, printed: Printed, paper: Box): void {
  const card = { x: paper.x + (paper.width - cardWidth) / 2, width: cardWidth }
  const top = paper.y + 48
  const perforation = drawFace(document, pen, printed, { ...card, y: top })
  const end = drawStub(document, pen, printed.context, { ...card, y: perforation, top })
  writeBack(pen, printed.context, { ...card, y: end + 20, bottom: paper.y + paper.height - 48 })
}

/** Draws the face of a ticket; returns where it ends. */
function drawFace(document: Document, pen: Pen, printed: Printed, card: Column & { y: number }): number {
  const { context, hero } = printed
  const { colours } = context.view.design
  const inner = inset(card)
  const heroHeight = hero ? card.width * 0.32 : 0
  const name = pen.fit(
    nameOf(context),
    { width: inner.width, height: 84, lines: 3 },
    { most: 28, least: 13 },
    bold,
  )
  const rows = fieldRows(pen, frontFields(context), inner.width)
  const zone = zoneNote(context)
  const fieldsHeight = rows.reduce((sum, { height }) => sum + height + 12, 0)
  const around = padding + brandHeight + 18 + 16 + 14 + padding - 8
  const height = around + heroHeight + name.height + fieldsHeight + (zone ? 18 : 0)
  document.roundedRect(card.x, card.y, card.width, height + 30, 16).fill(colours.background)

  let y = card.y + padding - 8
  drawBrand(document, pen, printed, { ...inner, y, height: brandHeight })
  y += brandHeight + 12
  if (hero) {
    drawHero(document, hero, { ...card, y, height: heroHeight })
    y += heroHeight
  }
  y += 12
  pen.write(oneLine(pen, label(context, 'kind'), inner.width, 10), { ...inner, y }, { colour: colours.label })
  y += 16
  pen.write(name, { ...inner, y }, { ...bold, align: 'left', colour: colours.text })
  y += name.height + 14
  for (const row of rows) {
    for (const { x: shift, width, key, value } of row.cells) {
      pen.write(key, { x: inner.x + shift, y, width }, { align: 'left', colour: colours.label })
      const under = { x: inner.x + shift, y: y + key.height, width }
      pen.write(value, under, { ...bold, align: 'left', colour: colours.text })
    }
    y += row.height + 12
  }
  if (zone) pen.write(oneLine(pen, zone, inner.width, 8), { ...inner, y }, { colour: colours.label })
  return card.y + height
}

/**
 * Draws the stub of a ticket with its code, and the edge around both parts; returns where it ends.
 * @param card where the stub begins, and the `top` of the face above it.
 */
function drawStub(
  document: Document,
  pen: Pen,
  context: CardContext,
  card: Column & { y: number; top: number },
): number {
  const { x, width, top } = card
  const inner = inset(card)
  const side = 216
  const height = 16 + side + 30 + 34
  let { y } = card
  document.roundedRect(x, y, width, height, 16).fill('#ffffff')
  document.rect(x, y, width, 20).fill('#ffffff')
  document
    .roundedRect(x + 0.5, top + 0.5, width - 1, y - top + height - 1, 16)
    .lineWidth(1)
    .stroke(line)
  document
    .moveTo(x + 14, y)
    .lineTo(x + width - 14, y)
    .dash(5, { space: 5 })
    .lineWidth(1.2)
    .stroke(line)
    .undash()
  drawNotches(document, x, y)
  drawQr(document, context.view.qrContent, x + (width - side) / 2, y + 12, side)
  y += 12 + side
  const code = oneLine(pen, inGroups(context.view.code), inner.width, 15, codeStyle)
  pen.write(code, { ...inner, y }, codeStyle)
  y += 22
  const note = pen.fit(
    tellState(context).help,
    { width: inner.width, height: 30, lines: 2 },
    { most: 9.5, least: 8 },
  )
  pen.write(note, { ...inner, y }, { colour: quiet, align: 'center' })
  return card.y + height
}

/** Writes below a ticket its link, and the text of its back as far as the paper goes. */
function writeBack(pen: Pen, context: CardContext, area: Column & { y: number; bottom: number }): void {
  const { view, translate } = context
  const { x, width, bottom } = area
  let { y } = area
  const link = pen.fit(view.publicUrl, { width, height: 24, lines: 2 }, { most: 8.5, least: 7 })
  pen.write(link, { x, y, width }, { colour: quiet, align: 'center' })
  y += link.height + 14
  const { backText } = view.design
  if (!backText || y >= bottom) return
  pen.write(oneLine(pen, translate('passPage.more'), width, 10.5, bold), { x, y, width }, bold)
  y += 18
  const text = pen.fit(backText, { width, height: bottom - y, lines: 60 }, { most: 9.5, least: 6.5 })
  pen.write(text, { x, y, width }, { colour: ink })
}

/** Bites out of both edges, where the face and the stub come apart. */
function drawNotches(document: Document, x: number, y: number): void {
  const radius = 9
  const notches = () => document.circle(x, y, radius).circle(x + cardWidth, y, radius)
  notches().fill('#ffffff')
  document.save()
  document.rect(x, y - radius - 1, cardWidth, 2 * radius + 2).clip()
  notches().lineWidth(1).stroke(line)
  document.restore()
}

const bold = { weight: 'bold' } as const
const codeStyle = { weight: 'bold', align: 'center', spacing: 1 } as const

const oneLine = (pen: Pen, text: string, width: number, size: number, style = {}) =>
  pen.fit(text, { width, height: size * 2, lines: 1 }, { most: size, least: Math.min(size, 6) }, style)

function drawBrand(document: Document, pen: Pen, { context, logo }: Printed, box: Box): void {
  const { issuer, design } = context.view
  if (logo) {
    document.image(logo, box.x, box.y, { fit: [Math.min(box.width, 200), box.height], valign: 'center' })
    return
  }
  const text = pen.fit(
    issuer,
    { width: box.width, height: box.height, lines: 2 },
    { most: 13, least: 8 },
    bold,
  )
  pen.write(
    text,
    { ...box, y: box.y + (box.height - text.height) / 2 },
    { ...bold, colour: design.colours.text },
  )
}

function drawHero(document: Document, picture: PrintedPicture, box: Box): void {
  document.save()
  document.rect(box.x, box.y, box.width, box.height).clip()
  document.image(picture, box.x, box.y, { cover: [box.width, box.height], align: 'center', valign: 'center' })
  document.restore()
}

/** The fields in two columns, a wide one alone, each as high as its value needs. */
function fieldRows(pen: Pen, fields: CardField[], width: number) {
  const half = (width - 16) / 2
  const rows: CardField[][] = []
  for (const field of fields) {
    const last = rows.at(-1)
    if (!field.wide && last?.length === 1 && !last[0]?.wide) last.push(field)
    else rows.push([field])
  }
  return rows.map((row) => {
    const cells = row.map((field, index) => {
      const room = field.wide ? width : half
      const key = oneLine(pen, field.label, room, 9)
      const value = pen.fit(
        field.value,
        { width: room, height: 60, lines: 4 },
        { most: 11.5, least: 7.5 },
        bold,
      )
      return { x: index * (half + 16), width: room, key, value }
    })
    return { cells, height: Math.max(...cells.map(({ key, value }) => key.height + value.height)) }
  })
}

/** Whom a label is for: the holder, else what the pass is called; and what else there is to say in a line. */
function titlesOf({ context, holder }: Printed): { title: string; subtitle: string | null } {
  const name = nameOf(context)
  const subtitle = holder && holder !== name ? name : (context.view.fields[0]?.value ?? null)
  return { title: holder ?? name, subtitle }
}

/** A sticker: the code at the left, as large as the label lets it be, and the words beside it. */
export function drawLabel(document: Document, pen: Pen, printed: Printed, box: Box): void {
  const { view } = printed.context
  const gap = Math.min(8, box.height * 0.07)
  const side = Math.min(box.height - 2 * gap, box.width * 0.46)
  drawQr(document, view.qrContent, box.x + gap, box.y + (box.height - side) / 2, side)
  const x = box.x + gap + side + gap
  const width = box.x + box.width - gap - x
  const { title, subtitle } = titlesOf(printed)
  const room = box.height - 2 * gap
  const code = oneLine(pen, inGroups(view.code), width, Math.min(9, room * 0.14), bold)
  const issuer = oneLine(pen, view.issuer, width, Math.min(8, room * 0.12))
  const left = room - code.height - issuer.height - 4
  const second = subtitle
    ? pen.fit(
        subtitle,
        { width, height: left * 0.4, lines: 2 },
        { most: Math.min(10, room * 0.13), least: 5.5 },
      )
    : null
  const first = pen.fit(
    title,
    { width, height: left - (second?.height ?? 0), lines: 5 },
    { most: Math.min(16, room * 0.22), least: 6 },
    bold,
  )
  let y = box.y + gap
  pen.write(issuer, { x, y, width }, { colour: quiet })
  y += issuer.height + 2
  pen.write(first, { x, y, width }, bold)
  y += first.height
  if (second) pen.write(second, { x, y, width }, { colour: ink })
  pen.write(code, { x, y: box.y + box.height - gap - code.height, width }, bold)
}

/** A name badge: a band in the template's colours, the name as large as it fits, the code below. */
export function drawBadge(document: Document, pen: Pen, printed: Printed, box: Box): void {
  const { view } = printed.context
  const { colours } = view.design
  const pad = 12
  const inner = { x: box.x + pad, width: box.width - 2 * pad }
  const band = Math.max(30, box.height * 0.18)
  document.rect(box.x, box.y, box.width, band).fill(colours.background)
  drawBrand(document, pen, printed, { ...inner, y: box.y + 6, height: band - 12 })

  const isTall = box.height > box.width
  const { title, subtitle } = titlesOf(printed)
  const side = isTall ? box.width * 0.46 : Math.min(box.height * 0.42, 74)
  // On a wide badge all words stand beside the code, so that a long name has lines and not only width.
  const width = isTall ? inner.width : inner.width - side - 6
  const footer = isTall ? side + 34 : 32
  const room = box.height - band - footer - 2 * pad
  const accent = readable(colours.background)
  const second = subtitle
    ? pen.fit(subtitle, { width, height: room * 0.34, lines: 2 }, { most: isTall ? 18 : 13, least: 7 })
    : null
  const first = pen.fit(
    title,
    { width, height: room - (second ? second.height + 4 : 0), lines: isTall ? 3 : 5 },
    { most: isTall ? 38 : 27, least: isTall ? 9 : 7 },
    bold,
  )
  const words = first.height + (second ? second.height + 4 : 0)
  let y = box.y + band + pad + Math.max(0, (room - words) / 2)
  const aligned = isTall ? ({ align: 'center' } as const) : {}
  pen.write(first, { ...inner, y, width }, { ...bold, ...aligned })
  y += first.height + 4
  if (second) pen.write(second, { ...inner, y, width }, { colour: accent, ...aligned })

  const bottom = box.y + box.height - pad / 2
  if (isTall) {
    drawQr(document, view.qrContent, box.x + (box.width - side) / 2, bottom - side - 24, side)
    pen.write(
      oneLine(pen, inGroups(view.code), inner.width, 12, codeStyle),
      { ...inner, y: bottom - 22 },
      codeStyle,
    )
    return
  }
  drawQr(document, view.qrContent, box.x + box.width - side - pad / 2, bottom - side, side)
  const code = oneLine(pen, inGroups(view.code), width, 9.5, bold)
  const kind = oneLine(pen, label(printed.context, 'kind'), width, 9)
  pen.write(kind, { ...inner, y: bottom - code.height - kind.height - 6, width }, { colour: quiet })
  pen.write(code, { ...inner, y: bottom - code.height - 4, width }, bold)
}

/** The template's colour where it can be read on white, else the nearest that can. */
function readable(colour: string): string {
  const white = { red: 255, green: 255, blue: 255 }
  const wanted = parseColour(colour)
  if (!wanted) return ink
  return contrast(wanted, white) >= 4.5 ? colour : formatHex(nearestReadable(wanted, white))
}

/** Hairlines where a sheet of one piece is cut. */
export function drawCutLines(document: Document, { x, y, width, height }: Box): void {
  document.rect(x, y, width, height).lineWidth(0.4).dash(2, { space: 3 }).stroke(line).undash()
}
