/**
 * Names the rows of a table for React. Within a list a row keeps its name, wherever it moves; the first rows of
 * another list take the names of those that were drawn, so that they are drawn in their place: to fill a row anew is
 * far less work than to make one.
 */
export class RowNames {
  #list: string | undefined
  #lists = 0
  #inherited = new Map<string, string>()
  #drawn: string[] = []

  /**
   * @param list Names the list.
   * @param ids Of the rows that are drawn, in their order.
   * @returns a name for each.
   */
  of(list: string, ids: readonly string[]): string[] {
    if (list !== this.#list) {
      const former = this.#drawn
      this.#list = list
      this.#lists += 1
      this.#inherited = new Map(ids.slice(0, former.length).map((id, index) => [id, former[index] ?? id]))
    }
    this.#drawn = ids.map((id) => this.#inherited.get(id) ?? `${this.#lists} ${id}`)
    return this.#drawn
  }
}
