import { type Expression, type RawBuilder, sql, type Selectable } from 'kysely'
import { searchNewest, type Sought } from '../../db/list.ts'
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
type Trait = 'type' | 'clientId' | 'templateId' | 'locationId'

/** What the search index calls each, as the function `pass_traits` does. */
const traits: Record<Trait, string> = {
  type: 'type',
  clientId: 'client',
  templateId: 'template',
  locationId: 'location',
}
const traitNames = Object.keys(traits) as Trait[]

/** How many passes of a status are looked up one by one, rather than sought where the other filters are met. */
const fewOfStatus = 1000

/**
 * How to find the passes that match all filters: what to ask the search index for, or their ids and times, in no order,
 * where another index has the answer in the order of the list, and where a reference or a status leaves few.
 * @throws invalid_field for a time that is none.
 */
export async function wayTo(scope: Scope, filters: PassFilters) {
  if (isStatusAlone(filters)) {
    return { keys: asTable(scope, statusKeys(scope, filters.status, readDates(scope, filters))) }
  }
  const few = await idsOfStatus(scope, filters)
  const sought = few ? null : asSearch(scope, filters)
  return sought ? { sought } : { keys: asTable(scope, matchingKeys(scope, filters, few)) }
}

/**
 * Selects id and time of the passes that match all filters, in no order.
 * @throws invalid_field for a time that is none.
 */
export async function selectKeys(scope: Scope, filters: PassFilters) {
  const { keys, sought } = await wayTo(scope, filters)
  return keys ?? asTable(scope, matchingKeys(scope, filters, await idsOfSearch(scope, sought)))
}

function asTable({ tx }: Scope, keys: Expression<Key> | RawBuilder<unknown>) {
  return tx.selectFrom(sql<Key>`(${keys})`.as('pass')).selectAll()
}

function asSearch(scope: Scope, filters: PassFilters): Sought | null {
  const { search, status, externalId } = filters
  const given = traitNames.filter((name) => filters[name])
  if (externalId || (!search && given.length < (status ? 1 : 2))) return null
  return {
    text: search ?? null,
    traits: given.map((name) => `${traits[name]}:${filters[name]}`),
    status: status ?? null,
    at: scope.now,
    ...readDates(scope, filters),
  }
}

interface Dates {
  since: Date | null
  until: Date | null
}

function readDates({ tenant }: Scope, { createdAfter, createdBefore }: PassFilters): Dates {
  return {
    since: requireInstant('createdAfter', createdAfter, tenant.timeZone, 'start'),
    until: requireInstant('createdBefore', createdBefore, tenant.timeZone, 'end'),
  }
}

/** Whether `status` is the only filter beside times, which the table of states answers by itself. */
function isStatusAlone<F extends PassFilters>(filters: F): filters is F & { status: Status } {
  const { search, status, externalId } = filters
  return Boolean(status) && !search && !externalId && !traitNames.some((name) => filters[name])
}

/**
 * Id and time of the passes with a status at this instant. The stored status lags behind by the passes whose
 * end has passed and is not settled yet; they are few, and have an index of their own.
 */
function statusKeys({ tenant, now }: Scope, status: Status, { since, until }: Dates) {
  const from = since ? sql`and created_at >= ${since}` : sql``
  const dates = until ? sql`${from} and created_at <= ${until}` : from
  const stored = sql`select pass_id as id, created_at from pass_states where tenant_id = ${tenant.id} and status = ${status} ${dates}`
  const due = sql`from passes where tenant_id = ${tenant.id} and expires_at < ${now}`
  switch (status) {
    case 'active':
      return sql`${stored} and pass_id not in (select id ${due})`
    case 'expired':
      return sql`${stored} union all select id, created_at ${due} and status = 'active' and deleted_at is null ${dates}`
    default:
      return stored
  }
}

/** @param few where to look, all of the workspace if null. */
function matchingKeys(scope: Scope, filters: PassFilters, few: string[] | null) {
  const { tx, tenant } = scope
  const { since, until } = readDates(scope, filters)
  let passes = tx
    .selectFrom(candidates(scope, few).as('pass'))
    .select(['pass.id', 'pass.created_at'])
    .where('pass.tenant_id', '=', tenant.id)
    .where('pass.deleted_at', 'is', null)
  if (filters.type) passes = passes.where('pass.type', '=', filters.type)
  if (filters.clientId) passes = passes.where('pass.client_id', '=', filters.clientId)
  if (filters.templateId) passes = passes.where('pass.template_id', '=', filters.templateId)
  if (filters.locationId) passes = passes.where('pass.location_id', '=', filters.locationId)
  if (since) passes = passes.where('pass.created_at', '>=', since)
  if (until) passes = passes.where('pass.created_at', '<=', until)
  if (filters.status) passes = passes.where(hasStatus(scope, filters.status))
  if (filters.search) passes = passes.where(contains(filters.search))
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

/** The passes that the search index finds, null where they are many. */
async function idsOfSearch({ tx }: Scope, sought: Sought): Promise<string[] | null> {
  const bounds = { most: countedMatches, counted: countedMatches, after: null }
  const { total, rows } = await searchNewest(tx, 'passes', sought, bounds)
  return total <= countedMatches ? rows.map(({ id }) => id) : null
}

/**
 * The passes of the status that is asked for, null where they are many, or where a reference leaves fewer. Only of
 * those that scans give and take: the search index knows the others.
 */
async function idsOfStatus(scope: Scope, { status, externalId }: PassFilters): Promise<string[] | null> {
  if (externalId || (status !== 'active' && status !== 'used')) return null
  const keys = statusKeys(scope, status, { since: null, until: null })
  const { rows } = await sql<Key>`select id from (${keys}) as pass limit ${fewOfStatus + 1}`.execute(scope.tx)
  return rows.length <= fewOfStatus ? rows.map(({ id }) => id) : null
}

function contains(text: string) {
  return sql<boolean>`(strpos(lower(pass.name), lower(${text})) > 0 or strpos(lower(pass.code), lower(${text})) > 0)`
}
