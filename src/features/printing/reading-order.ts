/** Which way a text is read: by its first letter, as on the page of a pass. */
export type Direction = 'ltr' | 'rtl'

const scripts = ['Hebrew', 'Arabic', 'Syriac', 'Thaana', 'Nko'].map((name) => `\\p{Script=${name}}`).join('')
const rightToLeft = new RegExp(`[${scripts}]`, 'u')
const letter = /\p{L}/u
/** Numbers with what joins their digits, words read from the right, words read from the left, all else one by one. */
const token = new RegExp(
  [
    String.raw`\p{Nd}+(?:[.,:/+-]\p{Nd}+)*`,
    String.raw`(?=\p{L})(?:(?=[\p{L}\p{M}])[${scripts}\p{M}])+`,
    String.raw`(?=\p{L})(?:(?![${scripts}])[\p{L}\p{M}])+`,
    '.',
  ].join('|'),
  'gsu',
)

const mirrored: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
}

/** A stretch of a line. Odd levels are read from the right, as in the Unicode Bidirectional Algorithm. */
interface Piece {
  text: string
  kind: Direction | 'number' | 'neutral'
  /** Which way it is read. */
  side: Direction
  level: number
}

/** Which way a text is read. Without a letter: from the left. */
export function directionOf(text: string): Direction {
  for (const character of text) {
    if (letter.test(character)) return rightToLeft.test(character) ? 'rtl' : 'ltr'
  }
  return 'ltr'
}

/**
 * Puts a line into the order it stands on paper, from left to right. What writes glyphs turns single words that are
 * read from the right, and knows nothing of the order of words.
 * @param line One line, as it is read.
 * @param direction Of the text that the line is from.
 * @returns The line itself where all of it is read from the left; else its words, signs and spaces one by one.
 */
export function inReadingOrder(line: string, direction: Direction): string[] {
  if (direction === 'ltr' && !rightToLeft.test(line)) return [line]
  const pieces = (line.match(token) ?? []).map(
    (text): Piece => ({ text, kind: kindOf(text), side: direction, level: 0 }),
  )
  setLevels(pieces, direction)
  return turned(pieces).map(({ text, level }) => (level % 2 ? (mirrored[text] ?? text) : text))
}

function kindOf(text: string): Piece['kind'] {
  if (/^\p{Nd}/u.test(text)) return 'number'
  const [first = ''] = text
  if (!letter.test(first)) return 'neutral'
  return rightToLeft.test(first) ? 'rtl' : 'ltr'
}

function setLevels(pieces: Piece[], base: Direction): void {
  // What stands around a number takes it for the last letter before it.
  let last = base
  for (const piece of pieces) {
    if (isRead(piece.kind)) last = piece.kind
    piece.side = last
  }
  settleBrackets(pieces, base)
  settleNeutrals(pieces, base)
  const fromLeft = base === 'rtl' ? 2 : 0
  for (const piece of pieces) {
    if (piece.side === 'ltr') piece.level = fromLeft
    else piece.level = piece.kind === 'number' ? 2 : 1
  }
}

const isRead = (kind: Piece['kind']): kind is Direction => kind === 'ltr' || kind === 'rtl'

/** A pair of brackets is read as the line is, unless neither what it holds nor what stands before it is. */
function settleBrackets(pieces: Piece[], base: Direction): void {
  for (const [start, opening] of pieces.entries()) {
    if (!'([{'.includes(opening.text)) continue
    const end = pieces.findIndex(({ text }, index) => index > start && text === mirrored[opening.text])
    const held = pieces.slice(start + 1, Math.max(start, end)).filter(({ kind }) => kind !== 'neutral')
    if (end < 0 || held.length === 0) continue
    const around = [pieces[start - 1]?.side ?? base, ...held.map(({ side }) => side)]
    const side = around.every((each) => each !== base) ? otherThan(base) : base
    for (const bracket of [opening, pieces[end]]) if (bracket) Object.assign(bracket, { kind: side, side })
  }
}

const otherThan = (direction: Direction): Direction => (direction === 'rtl' ? 'ltr' : 'rtl')

/** Signs and spaces between two that are read alike are read with them, others as the line is. */
function settleNeutrals(pieces: Piece[], base: Direction): void {
  let after = base
  for (const [index, piece] of [...pieces.entries()].reverse()) {
    if (piece.kind !== 'neutral') {
      after = piece.side
      continue
    }
    const before = pieces.slice(0, index).findLast(({ kind }) => kind !== 'neutral')?.side ?? base
    piece.side = before === after ? before : base
  }
}

/** Turns every stretch of a level, from the highest down. */
function turned(pieces: Piece[]): Piece[] {
  const ordered = [...pieces]
  for (let level = 2; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start
      while ((ordered[end]?.level ?? -1) >= level) end += 1
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse())
      start = end
    }
  }
  return ordered
}
