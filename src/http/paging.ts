import { invalidField } from '../problems.ts'

const defaultLimit = 25
const largestLimit = 100

/** Beyond this many matches a list says how many there are only when asked to count exactly. */
export const countedMatches = 10_000

export interface NumberedQuery {
  limit?: number
  page?: number
}

export interface PageQuery extends NumberedQuery {
  cursor?: string
  count?: 'exact'
}

/** Where a cursor page goes on: after this row in newest-first order. */
export interface Position {
  createdAt: Date
  id: string
}

export interface Page {
  limit: number
  page: number
  /** Set on cursor pages; null at the start. */
  after: Position | null
  byCursor: boolean
}

/**
 * Reads a list's paging; more than 100 rows a page are clamped to 100.
 * @throws invalid_field for a cursor beside a page number, and for one that is none of ours.
 */
export function readPage(query: PageQuery): Page {
  const limit = Math.min(query.limit ?? defaultLimit, largestLimit)
  if (query.cursor === undefined) return { limit, page: query.page ?? 1, after: null, byCursor: false }
  if (query.page !== undefined) throw invalidField('page', 'not_together', { other: 'cursor' })
  const after = query.cursor === '' ? null : decodeCursor(query.cursor)
  return { limit, page: 1, after, byCursor: true }
}

/** More rows than any list has that is answered whole. */
const wholeList = 1_000_000

/** As {@link readPage}, for lists that stay short: all rows on one page unless a limit is asked for. */
export function readShortList(query: PageQuery): Page {
  return { ...readPage(query), ...(query.limit === undefined && { limit: wholeList }) }
}

/** An opaque cursor that goes on after `position`. */
export function encodeCursor({ createdAt, id }: Position): string {
  return Buffer.from(`${createdAt.getTime()}.${id}`).toString('base64url')
}

function decodeCursor(cursor: string): Position {
  const match = /^(\d{1,15})\.([a-z]+_[0-9a-z]{26})$/.exec(Buffer.from(cursor, 'base64url').toString())
  if (!match?.[1] || !match[2]) throw invalidField('cursor', 'not_our_link')
  return { createdAt: new Date(Number(match[1])), id: match[2] }
}

/** RFC 8288 links of a list: first, prev and next, as far as they exist. */
export function linkHeader(url: string, page: Page, next: Position | null): string {
  if (!page.byCursor) return numberedLinks(url, page.page, next !== null)
  const links = [link(url, 'first', { cursor: '' })]
  if (next) links.push(link(url, 'next', { cursor: encodeCursor(next) }))
  return links.join(', ')
}

/** The links of a list that is read by page numbers. */
export function numberedLinks(url: string, page: number, hasNext: boolean): string {
  const links = [link(url, 'first', { page: '1' })]
  if (page > 1) links.push(link(url, 'prev', { page: String(page - 1) }))
  if (hasNext) links.push(link(url, 'next', { page: String(page + 1) }))
  return links.join(', ')
}

/**
 * A link to another page of a list (RFC 8288).
 * @param url the path and query as asked.
 * @param changes what that page asks otherwise; null leaves a parameter out.
 */
export function link(url: string, rel: string, changes: Record<string, string | null>): string {
  const [path = '', search = ''] = url.split('?')
  const query = new URLSearchParams(search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name)
    else query.set(name, value)
  }
  return `<${path}?${query}>; rel="${rel}"`
}

/** One page of a list that is at hand whole, and the headers that tell of the others; refusals as of {@link readPage}. */
export function pageOf<Row>(all: Row[], query: NumberedQuery, url: string) {
  const { page, limit } = readShortList(query)
  const end = page * limit
  const headers = { link: numberedLinks(url, page, end < all.length), 'x-total-count': String(all.length) }
  return { rows: all.slice(end - limit, end), headers }
}
