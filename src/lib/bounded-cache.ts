/**
 * Remembers the answers of a pure function for its most recent keys, so that memory stays bounded whatever is asked.
 *
 * Keys are kept in two generations: one that is asked again moves to the younger, and when that is half of the capacity
 * the older goes. A hit among the young changes nothing, where keeping exact order would rewrite the map each time.
 * @param capacity how many answers are kept at most; the half of them asked last stays
 * @param make computes the answer for a key; an exception is not remembered
 */
export function remember<Answer>(capacity: number, make: (key: string) => Answer): (key: string) => Answer {
  const half = Math.max(1, Math.floor(capacity / 2))
  let young = new Map<string, Answer>()
  let old = new Map<string, Answer>()
  return (key) => {
    const known = young.get(key)
    if (known !== undefined) return known
    const answer = old.get(key) ?? make(key)
    if (young.size === half) {
      old = young
      young = new Map()
    }
    young.set(key, answer)
    return answer
  }
}
