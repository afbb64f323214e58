const candidates = [',', ';', '\t', '|'] as const

export type Delimiter = (typeof candidates)[number]

/** How many lines are looked at. */
const sample = 10

/**
 * What separates the cells of a text table: the character that stands equally often in most of its first lines,
 * outside quotes. `sep=;` in the first line, as Excel writes it, decides.
 * @param head the beginning of the text
 */
export function detectDelimiter(head: string): Delimiter {
  const said = /^sep=([,;\t|])\r?\n/i.exec(head)?.[1]
  if (said) return said as Delimiter
  const lines = head
    .replaceAll(/"[^"]*"/g, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, sample)
  const scores = candidates.map((candidate) => {
    const counts = lines.map((line) => line.split(candidate).length - 1)
    const [heading = 0] = counts
    const alike = heading === 0 ? 0 : counts.filter((count) => count === heading).length
    return { candidate, alike, heading }
  })
  const [best] = scores.toSorted((a, b) => b.alike - a.alike || b.heading - a.heading)
  return best?.candidate ?? ','
}
