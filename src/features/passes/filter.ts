import { sql } from 'kysely'
import { searchNewest } from '../../db/list.ts'
import { countedMatches } from '../../http/paging.ts'
import { requireInstant } from '../../input.ts'
import type { Scope } from '../../scope.ts'
import type { PassFilters } from './schema.ts'

interface Key {
  id: string
  created_at: Date
}

type Status = NonNullable<PassFilters['status']>
type Narrowing = Exclude<keyof PassFilters, 'status' | 'search'>

const narrowings: Narrowing[] = [
  'type',
  'clientId',
  'templateId',
  'locationId',
  'externalId',
  'createdAfter',
  'createdBefore',
]

const isNarrowed = (filters: PassFilters) => narrowings.some((name) => filters[name])

/** Whether `search` is the only filter, which the search index answers by itself. */
export function isSearchAlone<F extends PassFilters>(filters: F): filters is F & { search: string } {
  return Boolean(filters.search) && !filters.status && !isNarrowed(filters)
}

/** Whether `status` is the only filter, which the table of states answers by itself. */
function isStatusAlone<F extends PassFilters>(filters: F): filters is F & { status: Status } {
  return Boolean(filters.status) && !filters.search && !isNarrowed(filters)
}

/**
 * Selects id and time of the passes that match all filters, in no order.
 * @throws invalid_field for a time that is none.
 */
export async function selectKeys(scope: Scope, filters: PassFilters) {
  const keys = isStatusAlone(filters) ? statusKeys(scope, filters.status) : await matchingKeys(scope, filters)
  return scope.tx.selectFrom(sql<Key>`(${keys})`.as('pass')).selectAll()
}

/**
 * Id and time of the passes with a status at this instant. The stored status lags behind by the passes whose
 * end has passed and is not settled yet; they are few, and have an index of their own.
 */
function statusKeys({ tenant, now }: Scope, status: Status) {
  const stored = sql`select pass_id as id, created_at from pass_states where tenant_id = ${tenant.id} and status = ${status}`
  const due = sql`from passes where tenant_id = ${tenant.id} and expires_at < ${now}`
  switch (status) {
    case 'active':
      return sql`${stored} and pass_id not in (select id ${due})`
    case 'expired':
      return sql`${stored} union all select id, created_at ${due} and status = 'active' and deleted_at is null`
    default:
      return stored
  }
}

async function matchingKeys(scope: Scope, filters: PassFilters) {
  const { tx, tenant } = scope
  const after = requireInstant('createdAfter', filters.createdAfter, tenant.timeZone, 'start')
  const before = requireInstant('createdBefore', filters.createdBefore, tenant.timeZone, 'end')
  let passes = tx
    .selectFrom('passes as pass')
    .select(['pass.id', 'pass.created_at'])
    .where('pass.tenant_id', '=', tenant.id)
    .where('pass.deleted_at', 'is', null)
  if (filters.type) passes = passes.where('pass.type', '=', filters.type)
  if (filters.clientId) passes = passes.where('pass.client_id', '=', filters.clientId)
  if (filters.templateId) passes = passes.where('pass.template_id', '=', filters.templateId)
  if (filters.locationId) passes = passes.where('pass.location_id', '=', filters.locationId)
  if (after) passes = passes.where('pass.created_at', '>=', after)
  if (before) passes = passes.where('pass.created_at', '<=', before)
  if (filters.status) passes = passes.where(hasStatus(scope, filters.status))
  if (filters.search) passes = passes.where(await contains(scope, filters.search))
  if (filters.externalId) {
    passes = passes.where('pass.id', 'in', (select) =>
      select
        .selectFrom('pass_details')
        .select('pass_id')
        .where('tenant_id', '=', tenant.id)
        .where('external_id', '=', filters.externalId ?? ''),
    )
  }
  return passes
}

function hasStatus({ now }: Scope, status: Status) {
  switch (status) {
    case 'active':
      return sql<boolean>`(pass.status = 'active' and (pass.valid_until is null or pass.valid_until >= ${now}))`
    case 'expired':
      return sql<boolean>`(pass.status in ('active', 'expired') and pass.valid_until < ${now})`
    default:
      return sql<boolean>`pass.status = ${status}`
  }
}

/** Few matches are named by their ids; many are told by looking at each pass that the other filters leave. */
async function contains({ tx }: Scope, text: string) {
  const bounds = { most: countedMatches, counted: countedMatches, after: null }
  const { total, rows } = await searchNewest(tx, 'passes', text, bounds)
  if (total <= countedMatches) return sql<boolean>`pass.id = any (${rows.map((row) => row.id)}::text[])`
  return sql<boolean>`(strpos(lower(pass.name), lower(${text})) > 0 or strpos(lower(pass.code), lower(${text})) > 0)`
}
