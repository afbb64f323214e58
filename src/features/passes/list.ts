import { listMatches, listNewest } from '../../db/list.ts'
import { readPage } from '../../http/paging.ts'
import type { Scope } from '../../scope.ts'
import { asSearch, selectKeys } from './filter.ts'
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
  const sought = await asSearch(scope, query)
  if (sought) return listMatches(scope.tx, 'passes', sought, page, url, exactly)
  const keys = await selectKeys(scope, query)
  return listNewest(scope.tx, keys, 'pass', page, url, exactly)
}

/** The passes with these ids, in this order; one deleted meanwhile is left out. */
async function loadPasses(scope: Scope, ids: string[]): Promise<PassRow[]> {
  if (ids.length === 0) return []
  const rows = await selectPasses(scope).where('pass.id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
