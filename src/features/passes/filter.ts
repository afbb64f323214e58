import { sql, type Selectable } from 'kysely'
import { searchNewest } from '../../db/list.ts'
import type { Passes } from '../../db/types.gen.ts'
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
  const found = filters.search ? await fewWithText(scope, filters.search) : null
  const few = found ?? (await fewOfStatus(scope, filters))
  let passes = tx
    .selectFrom(candidates(scope, few).as('pass'))
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
  if (filters.search && !found) passes = passes.where(contains(filters.search))
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

/** Where to look: at few passes, each looked up by its id, or at all of the workspace. */
function candidates({ tenant }: Scope, few: string[] | null) {
  if (!few) return sql<Selectable<Passes>>`passes`
  return sql<Selectable<Passes>>`(
    select one.* from unnest(${few}::text[]) as wanted (id) cross join lateral (
      select * from passes where tenant_id = ${tenant.id} and passes.id = wanted.id limit 1
    ) as one
  )`
}

/** The passes with a text in them, null where they are many. */
async function fewWithText({ tx }: Scope, text: string): Promise<string[] | null> {
  const bounds = { most: countedMatches, counted: countedMatches, after: null }
  const { total, rows } = await searchNewest(tx, 'passes', text, bounds)
  return total <= countedMatches ? rows.map(({ id }) => id) : null
}

/**
 * The passes of the status that is asked for, null where they are many, or where a client or a reference leaves fewer.
 * Without them, to find the few that ended among all that have a common name is to look at every pass.
 */
async function fewOfStatus(scope: Scope, { status, clientId, externalId }: PassFilters) {
  if (!status || clientId || externalId) return null
  const keys = statusKeys(scope, status)
  const { rows } = await sql<Key>`select id from (${keys}) as pass limit ${countedMatches + 1}`.execute(
    scope.tx,
  )
  return rows.length <= countedMatches ? rows.map(({ id }) => id) : null
}

function contains(text: string) {
  return sql<boolean>`(strpos(lower(pass.name), lower(${text})) > 0 or strpos(lower(pass.code), lower(${text})) > 0)`
}
