import { invalidField } from '../problems.ts'

const defaultLimit = 25
const largestLimit = 100

/** Beyond this many matches a list says how many there are only when asked to count exactly. */
export const countedMatches = 10_000

export interface PageQuery {
  limit?: number
  page?: number
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

/** Reads a list's paging; more than 100 rows a page are clamped to 100. */
export function readPage(query: PageQuery): Page {
  const limit = Math.min(query.limit ?? defaultLimit, largestLimit)
  if (query.cursor === undefined) return { limit, page: query.page ?? 1, after: null, byCursor: false }
  if (query.page !== undefined) throw invalidField('page', 'not_together', { other: 'cursor' })
  const after = query.cursor === '' ? null : decodeCursor(query.cursor)
  return { limit, page: 1, after, byCursor: true }
}

/** More rows than any list has that is answered whole. */
const wholeList = 1_000_000

/** As `readPage`, for lists that stay short: all rows on one page unless a limit is asked for. */
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
  const [path = '', search = ''] = url.split('?')
  const link = (rel: string, changes: Record<string, string | null>) => {
    const query = new URLSearchParams(search)
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) query.delete(name)
      else query.set(name, value)
    }
    return `<${path}?${query}>; rel="${rel}"`
  }
  if (page.byCursor) {
    const links = [link('first', { cursor: '' })]
    if (next) links.push(link('next', { cursor: encodeCursor(next) }))
    return links.join(', ')
  }
  const links = [link('first', { page: '1' })]
  if (page.page > 1) links.push(link('prev', { page: String(page.page - 1) }))
  if (next) links.push(link('next', { page: String(page.page + 1) }))
  return links.join(', ')
}
