import { sql } from 'kysely'
import { listNewest } from '../../db/list.ts'
import { readPage } from '../../http/paging.ts'
import { requireInstant } from '../../input.ts'
import { containsPattern } from '../../lib/like.ts'
import type { Scope } from '../../scope.ts'
import { selectPasses } from './row.ts'
import type { PassQuery } from './schema.ts'
import { passItem } from './show.ts'

/** Passes that match all filters, newest first; statuses are those at this instant. */
export async function listPasses(scope: Scope, query: PassQuery, url: string) {
  const page = readPage(query)
  const matches = matching(scope, query)
  const { rows, headers } = await listNewest(scope.tx, matches, 'pass', page, url, query.count === 'exact')
  return { passes: rows.map((row) => passItem(scope, row)), headers }
}

function matching(scope: Scope, query: PassQuery) {
  const zone = scope.tenant.timeZone
  const after = requireInstant('createdAfter', query.createdAfter, zone, 'start')
  const before = requireInstant('createdBefore', query.createdBefore, zone, 'end')
  let passes = selectPasses(scope)
  if (query.type) passes = passes.where('pass.type', '=', query.type)
  if (query.clientId) passes = passes.where('pass.client_id', '=', query.clientId)
  if (query.templateId) passes = passes.where('pass.template_id', '=', query.templateId)
  if (query.locationId) passes = passes.where('pass.location_id', '=', query.locationId)
  if (after) passes = passes.where('pass.created_at', '>=', after)
  if (before) passes = passes.where('pass.created_at', '<=', before)
  if (query.status) passes = passes.where(statusIs(query.status, scope.now))
  if (query.search) {
    const pattern = containsPattern(query.search)
    passes = passes.where(sql<boolean>`(pass.name ilike ${pattern} or pass.code ilike ${pattern})`)
  }
  if (query.externalId) {
    passes = passes.where('pass.id', 'in', (select) =>
      select
        .selectFrom('pass_details')
        .select('pass_id')
        .where('tenant_id', '=', scope.tenant.id)
        .where('external_id', '=', query.externalId ?? ''),
    )
  }
  return passes
}

function statusIs(status: NonNullable<PassQuery['status']>, now: Date) {
  switch (status) {
    case 'active':
      return sql<boolean>`(pass.status = 'active' and (pass.valid_until is null or pass.valid_until >= ${now}))`
    case 'expired':
      return sql<boolean>`(pass.status in ('active', 'expired') and pass.valid_until < ${now})`
    default:
      return sql<boolean>`pass.status = ${status}`
  }
}
