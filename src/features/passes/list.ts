import { sql } from 'kysely'
import { listMatches, listNewest } from '../../db/list.ts'
import { readPage } from '../../http/paging.ts'
import type { Scope } from '../../scope.ts'
import { wayTo } from './filter.ts'
import { selectPasses, type PassRow } from './row.ts'
import type { PassQuery } from './schema.ts'
import { passItem } from './show.ts'

/**
 * Passes that match all filters, newest first; statuses are those at this instant. What is on the page is
 * found by narrow keys first, so that the rows themselves are read for this page alone.
 */
export async function listPasses(scope: Scope, query: PassQuery, url: string) {
  const { rows: keys, headers } = await listKeys(scope, query, url)
  const rows = await loadPasses(
    scope,
    keys.map((key) => key.id),
  )
  return { passes: rows.map((row) => passItem(scope, row)), headers }
}

async function listKeys(scope: Scope, query: PassQuery, url: string) {
  const page = readPage(query)
  const exactly = query.count === 'exact'
  const { keys, sought } = await wayTo(scope, query)
  return keys
    ? listNewest(scope.tx, keys, 'pass', page, url, exactly)
    : listMatches(scope.tx, 'passes', sought, page, url, exactly)
}

/**
 * The passes with these ids, in this order; one deleted meanwhile is left out. Each is looked up by itself: for a
 * hundred at once an index may seem cheaper that has the id behind the time, and all of a large workspace is read in it.
 */
async function loadPasses(scope: Scope, ids: string[]): Promise<PassRow[]> {
  const one = selectPasses(scope).where('pass.id', '=', sql<string>`wanted.id`).limit(1)
  const { rows } = await sql<PassRow>`
    select pass.* from unnest(${ids}::text[]) with ordinality as wanted (id, place) cross join lateral (${one}) as pass
    order by wanted.place`.execute(scope.tx)
  return rows
}
