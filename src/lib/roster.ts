/** What comes and goes all the time, such as requests under way; in no order. */
export interface Roster<Item> extends Iterable<Item> {
  /**
   * Takes in an item that is not in it.
   * @returns takes it out; more than once does nothing more.
   */
  add(item: Item): () => void
}

/**
 * Makes an empty roster. A `Set` would do, but V8 links each table that a set has outgrown to the next one: once an old
 * one has grown old, everything that was ever in the set stays until a full collection, and so does all it refers to.
 */
export function createRoster<Item extends object>(): Roster<Item> {
  const places: (Item | undefined)[] = []
  const free: number[] = []
  return {
    add(item) {
      const place = free.pop() ?? places.length
      places[place] = item
      return () => {
        if (places[place] !== item) return
        places[place] = undefined
        free.push(place)
      }
    },
    *[Symbol.iterator]() {
      for (const item of places) if (item) yield item
    },
  }
}
