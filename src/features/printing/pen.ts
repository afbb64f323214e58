import type { Box } from '../../../shared/print-formats.ts'
import type { Faces, Run, Weight } from './fonts.ts'
import { type Direction, directionOf } from './reading-order.ts'

type Document = PDFKit.PDFDocument

/** How a text is written. Sizes in points. */
export interface TextStyle {
  weight?: Weight
  colour?: string
  align?: 'left' | 'center' | 'right'
  spacing?: number
  /** Which way the text is read of which this is a line. */
  direction?: Direction
}

/** A text that fits its place: its lines, and the size they are written in. */
export interface FittedText {
  lines: string[]
  size: number
  /** From one baseline to the next. */
  leading: number
  height: number
  direction: Direction
}

const leadingOf = (size: number) => size * 1.25
const ascent = 0.95

const written = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`
/** Where a line may end without a space: after a hyphen, and around each character of Chinese and Japanese. */
const seam = new RegExp(
  String.raw`(?<=\p{L}-)(?=\p{L})|(?<=[${written}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=[${written}])`,
  'u',
)

/** The words of a text, each with what stands before it on the same line. */
const wordsOf = (text: string) =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => word.split(seam).map((part, index) => ({ before: index === 0 ? ' ' : '', part })))

/** Writes texts in whatever faces they need. */
export class Pen {
  /** Whether everything written so far could be written. */
  isWhole = true
  readonly #document: Document
  readonly #faces: Faces

  constructor(document: Document, faces: Faces) {
    this.#document = document
    this.#faces = faces
    for (const { name, bytes } of faces.all) document.registerFont(name, bytes)
  }

  /** The width of one line in points. */
  width(text: string, size: number, { weight = 'regular', spacing = 0, direction = 'ltr' }: TextStyle = {}) {
    const { runs } = this.#faces.runsOf(text, weight, direction)
    return runs.reduce((sum, run) => sum + this.#widthOf(run, size, spacing), 0)
  }

  /**
   * Breaks a text into lines and makes it as small as it must be to fit, without breaking a word where it need not.
   * @param sizes the largest and the smallest size; a text that does not fit in the smallest is cut, with an ellipsis
   */
  fit(
    given: string,
    room: { width: number; height: number; lines: number },
    sizes: { most: number; least: number },
    look: TextStyle = {},
  ): FittedText {
    const text = this.#faces.printable(given)
    const direction = directionOf(text)
    const style = { ...look, direction }
    const keepsWords = (size: number) =>
      wordsOf(text).every(({ part }) => this.width(part, size, style) <= room.width)
    const mayKeepWords = keepsWords(sizes.least)
    for (let size = sizes.most; ; size = Math.max(sizes.least, size - 0.5)) {
      const most = Math.max(1, Math.min(room.lines, Math.floor(room.height / leadingOf(size))))
      const lines = this.#wrap(text, size, room.width, style)
      const isLast = size <= sizes.least
      const fits = lines.length <= most && (!mayKeepWords || keepsWords(size))
      if (fits || isLast) {
        const kept = lines.length <= most ? lines : this.#cut(lines.slice(0, most), size, room.width, style)
        return {
          lines: kept,
          size,
          leading: leadingOf(size),
          height: kept.length * leadingOf(size),
          direction,
        }
      }
    }
  }

  /** Writes fitted lines from the upper edge of a box down; a text begins at the side from which it is read. */
  write(
    { lines, size, leading, direction }: FittedText,
    box: Omit<Box, 'height'>,
    look: TextStyle = {},
  ): void {
    const style = { align: direction === 'rtl' ? 'right' : 'left', ...look, direction } as const
    for (const [index, text] of lines.entries()) {
      const width = this.width(text, size, style)
      const slack = box.width - width
      const shift = { left: 0, center: slack / 2, right: slack }[style.align]
      this.#line(
        text,
        box.x + shift,
        box.y + index * leading + (leading - size) / 2 + size * ascent,
        size,
        style,
      )
    }
  }

  #line(text: string, x: number, baseline: number, size: number, style: TextStyle): void {
    const { weight = 'regular', colour = '#16191f', spacing = 0, direction = 'ltr' } = style
    const { runs, isWhole } = this.#faces.runsOf(text, weight, direction)
    this.isWhole &&= isWhole
    let at = x
    for (const run of runs) {
      this.#document
        .font(run.face.name)
        .fontSize(size)
        .fillColor(colour)
        .text(run.text, at, baseline, { lineBreak: false, baseline: 'alphabetic', characterSpacing: spacing })
      at += this.#widthOf(run, size, spacing)
    }
  }

  #widthOf({ face, text }: Run, size: number, spacing: number): number {
    return this.#document.font(face.name).fontSize(size).widthOfString(text, { characterSpacing: spacing })
  }

  #wrap(text: string, size: number, width: number, style: TextStyle): string[] {
    return text.split('\n').flatMap((paragraph) => this.#wrapParagraph(paragraph, size, width, style))
  }

  #wrapParagraph(text: string, size: number, width: number, style: TextStyle): string[] {
    const lines: string[] = []
    let line = ''
    for (const { before, part } of wordsOf(text)) {
      const longer = line ? line + before + part : part
      if (this.width(longer, size, style) <= width) {
        line = longer
        continue
      }
      if (line) lines.push(line)
      const pieces = this.#breakWord(part, size, width, style)
      line = pieces.pop() ?? ''
      lines.push(...pieces)
    }
    return line ? [...lines, line] : lines
  }

  /** A word alone wider than the line is broken where it must be. */
  #breakWord(word: string, size: number, width: number, style: TextStyle): string[] {
    const pieces: string[] = []
    let piece = ''
    for (const character of word) {
      if (piece && this.width(piece + character, size, style) > width) {
        pieces.push(piece)
        piece = ''
      }
      piece += character
    }
    return [...pieces, piece]
  }

  #cut(lines: string[], size: number, width: number, style: TextStyle): string[] {
    let last = [...(lines.at(-1) ?? '')]
    while (last.length > 0 && this.width(`${last.join('')}…`, size, style) > width) last = last.slice(0, -1)
    return [...lines.slice(0, -1), `${last.join('').trimEnd()}…`]
  }
}
