import { listNewest } from '../../db/list.ts'
import { readPage } from '../../http/paging.ts'
import { containsPattern } from '../../lib/like.ts'
import type { Scope } from '../../scope.ts'
import type { LocationQuery } from './schema.ts'
import { showLocation } from './store.ts'

/** Locations, newest first. `search` is part of the name or address, in any case. */
export async function listLocations(scope: Scope, query: LocationQuery, url: string) {
  const all = scope.tx.selectFrom('locations').selectAll().where('tenant_id', '=', scope.tenant.id)
  const pattern = query.search && containsPattern(query.search)
  const matches = pattern
    ? all.where((is) => is.or([is('name', 'ilike', pattern), is('address', 'ilike', pattern)]))
    : all
  const page = readPage(query)
  const { rows, headers } = await listNewest(
    scope.tx,
    matches,
    'locations',
    page,
    url,
    query.count === 'exact',
  )
  return { locations: rows.map(showLocation), headers }
}
