/** What stands on the face of a pass page, above the code, so that a phone shows the code without scrolling. */

/** Places of the grid of two columns; a wide field takes two. */
const places = 4

/** Longer lines take a row of their own, in characters. */
const longestNarrow = 18

/** Whether a field with these texts takes a row of its own. */
export function isWide(...texts: string[]): boolean {
  return texts.some((text) => text.split('\n').some((line) => line.length > longestNarrow))
}

interface Field {
  wide?: boolean
}

/**
 * How many public fields stand above the code: the first ones, as long as they are short and there is room.
 * @param before the fields that come first, such as validity and place.
 */
export function countOnFace(before: readonly Field[], fields: readonly Field[]): number {
  const taken = before.reduce((sum, { wide }) => sum + (wide ? 2 : 1), 0)
  const firstWide = fields.findIndex(({ wide }) => wide)
  return Math.max(0, Math.min(places - taken, firstWide < 0 ? fields.length : firstWide))
}
