import { sql, type SelectQueryBuilder } from 'kysely'
import type { Tx } from './tx.ts'
import { countedMatches, linkHeader, type Page } from '../http/paging.ts'

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
  const position = sql`(${sql.ref(`${table}.created_at`)}, ${sql.ref(`${table}.id`)})`
  const start = page.after
    ? query.where(sql<boolean>`${position} < (${page.after.createdAt}, ${page.after.id})`)
    : query.offset((page.page - 1) * page.limit)
  const found = (await start
    .orderBy(sql`created_at desc, id desc`)
    .limit(page.limit + 1)
    .execute()) as R[]
  const rows = found.slice(0, page.limit)
  const last = rows.at(-1)
  const next = found.length > page.limit && last ? { createdAt: last.created_at, id: last.id } : null
  const headers: Record<string, string> = { link: linkHeader(url, page, next) }
  const total = await countMatches(tx, query, countExactly)
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
