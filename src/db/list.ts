import { type Expression, sql, type SelectQueryBuilder } from 'kysely'
import { largestInteger } from '../lib/fields.ts'
import type { Tx } from './tx.ts'
import { countedMatches, linkHeader, type Page, type PageQuery, readShortList } from '../http/paging.ts'

interface Row {
  id: string
  created_at: Date
}

/** One page of rows and the headers that tell of the others. */
export interface Listed<R> {
  rows: R[]
  headers: Record<string, string>
}

/**
 * Runs a newest-first list over a table with `created_at` and `id`: one page, its links and its count.
 * @param query selects the matching rows, unordered, with `id` and `created_at` among the columns.
 * @param table how the query calls the table that is listed.
 * @param url the request's own path and query, for the links.
 * @param countExactly counts beyond the usual bound too.
 */
export async function listNewest<D, T extends keyof D, R extends Row>(
  tx: Tx,
  query: SelectQueryBuilder<D, T, R>,
  table: string,
  page: Page,
  url: string,
  countExactly: boolean,
): Promise<Listed<R>> {
  const at = sql.ref(`${table}.created_at`)
  const id = sql.ref(`${table}.id`)
  const start = page.after
    ? query.where(sql<boolean>`(${at}, ${id}) < (${page.after.createdAt}, ${page.after.id})`)
    : query.offset(skippedRows(page))
  const found = (await start
    .orderBy(sql`${at} desc, ${id} desc`)
    .limit(page.limit + 1)
    .execute()) as R[]
  return cutPage(found, page, url, await countMatches(tx, query, countExactly))
}

/** What the selection of `loadEach` compares its id with. */
export const wantedId = sql<string>`wanted.id`

/**
 * Loads rows by their ids, in this order; one that is not there is left out. Each is looked up by itself: for a hundred
 * at once an index may seem cheaper that has the id behind the time, and all of a large workspace is read in it.
 * @param one selects at most one row, that of `wantedId`.
 */
export async function loadEach<R>(tx: Tx, ids: string[], one: Expression<R>): Promise<R[]> {
  const { rows } = await sql<R>`
    select found.* from unnest(${ids}::text[]) with ordinality as wanted (id, place) cross join lateral (${one}) as found
    order by wanted.place`.execute(tx)
  return rows
}

/** As `listNewest`, for a list that stays short: whole unless the query asks for a page size. */
export function listShort<D, T extends keyof D, R extends Row>(
  tx: Tx,
  query: SelectQueryBuilder<D, T, R>,
  table: string,
  asked: PageQuery,
  url: string,
): Promise<Listed<R>> {
  return listNewest(tx, query, table, readShortList(asked), url, asked.count === 'exact')
}

/** What the search index is asked for; all of it must hold. */
export interface Sought {
  text: string | null
  /** What a row has besides texts, as its index calls it. */
  traits?: string[]
  status?: string | null
  /** When the status is told. */
  at?: Date
  since?: Date | null
  until?: Date | null
}

/**
 * Runs a newest-first list of the rows that the search index finds; see `docs/decisions/search.md`.
 * @param table one that a migration made searchable.
 * @returns their ids and times; load the rows by them.
 */
export async function listMatches(
  tx: Tx,
  table: 'passes' | 'clients',
  sought: Sought,
  page: Page,
  url: string,
  countExactly: boolean,
): Promise<Listed<Row>> {
  const counted = countExactly ? largestInteger : countedMatches
  const skipped = page.after ? 0 : skippedRows(page)
  const most = Math.min(skipped + page.limit + 1, largestInteger)
  const { total, rows } = await searchNewest(tx, table, sought, { most, counted, after: page.after })
  return cutPage(rows.slice(skipped), page, url, total <= counted ? total : null)
}

interface Wanted {
  most: number
  /** Up to where the count must be exact. */
  counted: number
  after: Page['after']
}

/** The newest rows that have a text, in any case, and all else that is sought, and how many there are. */
export async function searchNewest(
  tx: Tx,
  table: 'passes' | 'clients',
  { text, traits = [], status = null, at, since = null, until = null }: Sought,
  { most, counted, after }: Wanted,
): Promise<{ total: number; rows: Row[] }> {
  const search = sql.ref(`search_${table}`)
  const { rows } = await sql<{ total: number; ids: string[]; times: Date[] }>`
    select total, ids, times
    from ${search}(${text}, ${traits}::text[], ${status}, ${at ?? null}, ${since}, ${until},
      ${most}::int, ${after?.createdAt ?? null}, ${after?.id ?? null}, ${counted}::int)`.execute(tx)
  const [{ total, ids, times } = { total: 0, ids: [], times: [] }] = rows
  return { total, rows: ids.map((id, place) => ({ id, created_at: times[place] as Date })) }
}

const skippedRows = (page: Page) => (page.page - 1) * page.limit

/**
 * One page and its headers.
 * @param found the rows of the page and, where there is another page, one more.
 * @param total how many rows match; null where nobody counted so far.
 */
export function cutPage<R extends Row>(found: R[], page: Page, url: string, total: number | null): Listed<R> {
  const rows = found.slice(0, page.limit)
  const last = rows.at(-1)
  const next = found.length > page.limit && last ? { createdAt: last.created_at, id: last.id } : null
  const headers: Record<string, string> = { link: linkHeader(url, page, next) }
  if (total !== null) headers['x-total-count'] = String(total)
  return { rows, headers }
}

/**
 * How many rows match, or null where they are more than a list counts without being asked to.
 * @param exactly counts them all.
 */
export async function countMatches<D, T extends keyof D, R>(
  tx: Tx,
  query: SelectQueryBuilder<D, T, R>,
  exactly: boolean,
): Promise<number | null> {
  const bare = query.clearSelect().select(sql<number>`1`.as('one'))
  const bounded = exactly ? bare : bare.limit(countedMatches + 1)
  const counter = sql<{ total: number }>`select count(*)::int as total from (${bounded}) as matches`
  const { rows } = await counter.execute(tx)
  const total = rows[0]?.total ?? 0
  return exactly || total <= countedMatches ? total : null
}
