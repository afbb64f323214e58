import { listMatches, listNewest, loadEach, wantedId } from '../../db/list.ts'
import { readPage } from '../../http/paging.ts'
import type { Scope } from '../../scope.ts'
import { wayTo } from './filter.ts'
import { selectPasses } from './row.ts'
import type { PassQuery } from './schema.ts'
import { passItem } from './show.ts'

/**
 * Passes that match all filters, newest first; statuses are those at this instant. What is on the page is
 * found by narrow keys first, so that the rows themselves are read for this page alone.
 */
export async function listPasses(scope: Scope, query: PassQuery, url: string) {
  const { rows: keys, headers } = await listKeys(scope, query, url)
  const ids = keys.map(({ id }) => id)
  const rows = await loadEach(scope.tx, ids, selectPasses(scope).where('pass.id', '=', wantedId).limit(1))
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
