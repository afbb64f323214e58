import bidiFactory from 'bidi-js'

/** Which way a text is read: by its first letter, as on the page of a pass. */
export type Direction = 'ltr' | 'rtl'

const bidi = bidiFactory()

/** What is written as one, without a look at its neighbours. */
const piece = /[\p{L}\p{M}]+|./gsu

/** Which way a text is read. Without a letter: from the left. */
export function directionOf(text: string): Direction {
  const [paragraph] = bidi.getEmbeddingLevels(text).paragraphs
  return isFromRight(paragraph?.level) ? 'rtl' : 'ltr'
}

/**
 * Puts a line into the order it stands on paper, from left to right, by the Unicode Bidirectional Algorithm (UAX #9).
 * What writes glyphs turns single words that are read from the right, and knows nothing of the order of words.
 * @param line One line, as it is read.
 * @param direction Of the text that the line is from.
 * @returns The line itself where all of it is read from the left; else its stretches, and of those that are read from
 *   the right the words, signs and spaces one by one.
 */
export function inReadingOrder(line: string, direction: Direction): string[] {
  const found = bidi.getEmbeddingLevels(line, direction)
  const stepFrom = (place: number) => (isFromRight(found.levels[place]) ? -1 : 1)
  const stretches: number[][] = []
  for (const place of bidi.getReorderedIndices(line, found)) {
    const stretch = stretches.at(-1)
    const last = stretch?.at(-1) ?? place
    const goesOn = stepFrom(last) === stepFrom(place) && last + stepFrom(last) === place
    if (stretch && goesOn) stretch.push(place)
    else stretches.push([place])
  }
  return stretches.flatMap((places) => {
    const text = line.slice(Math.min(...places), Math.max(...places) + 1)
    return isFromRight(found.levels[places[0] as number]) ? turned(text) : [text]
  })
}

/** Odd levels are read from the right. */
const isFromRight = (level = 0) => level % 2 === 1

function turned(text: string): string[] {
  return (text.match(piece) ?? []).reverse().map((each) => bidi.getMirroredCharacter(each) ?? each)
}
