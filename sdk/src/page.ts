/** One page of a list. */
export interface Page<Item> {
  items: Item[]
  /** How many match in all; null where the server did not count. */
  totalCount: number | null
  /** The page after this one, or null at the end. */
  next(): Promise<Page<Item> | null>
}

/** What the server named as the query of a page. */
type PageQuery = Record<string, string>
type Fetch<Item> = (page: PageQuery | undefined) => Promise<{ items: Item[]; response: Response }>

/** A list: await it for its first page, or iterate over every item of every page. */
export class List<Item> implements PromiseLike<Page<Item>>, AsyncIterable<Item> {
  readonly #fetch: Fetch<Item>

  constructor(fetch: Fetch<Item>) {
    this.#fetch = fetch
  }

  // oxlint-disable-next-line unicorn/no-thenable -- a list is awaited for its first page, on purpose
  then<Value = Page<Item>, Refused = never>(
    onPage?: ((page: Page<Item>) => Value | PromiseLike<Value>) | null,
    onError?: ((error: unknown) => Refused | PromiseLike<Refused>) | null,
  ): Promise<Value | Refused> {
    return readPage(this.#fetch, undefined).then(onPage, onError)
  }

  async *[Symbol.asyncIterator](): AsyncIterator<Item> {
    let page: Page<Item> | null = await this
    // A log of events always has a next page; an empty one is its end for now.
    while (page && page.items.length > 0) {
      yield* page.items
      page = await page.next()
    }
  }
}

async function readPage<Item>(fetch: Fetch<Item>, page: PageQuery | undefined): Promise<Page<Item>> {
  const { items, response } = await fetch(page)
  const total = response.headers.get('x-total-count')
  const next = nextQuery(response.headers.get('link'))
  return {
    items,
    totalCount: total === null ? null : Number(total),
    next: async () => (next === null ? null : readPage(fetch, next)),
  }
}

/** The query in `Link: <…?limit=…&cursor=…>; rel="next"` (RFC 8288). */
function nextQuery(link: string | null): PageQuery | null {
  const target = /<([^>]*)>;\s*rel="next"/.exec(link ?? '')?.[1]
  return target === undefined ? null : Object.fromEntries(new URL(target, 'http://localhost').searchParams)
}
