import { because } from '../../../shared/reasons/index.ts'
import { sql, type Selectable } from 'kysely'
import type { Locations } from '../../db/types.gen.ts'
import { orNull } from '../../input.ts'
import { changesIn, formerly } from '../../lib/changes.ts'
import { isTimeZone } from '../../lib/time.ts'
import { invalidField, problem } from '../../problems.ts'
import { claimOne } from '../../quota.ts'
import type { Scope } from '../../scope.ts'
import type { Location, LocationChanges, NewLocation } from './schema.ts'

/** A location as answers show it. */
export function showLocation(row: Selectable<Locations>): Location {
  return {
    id: row.id,
    name: row.name,
    address: row.address,
    latitude: row.latitude,
    longitude: row.longitude,
    timeZone: row.time_zone,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  }
}

/**
 * The location of that id.
 * @param options `lock` keeps others from changing it until the end of the transaction
 * @throws not_found
 */
export async function findLocation(
  scope: Scope,
  id: string,
  { lock = false } = {},
): Promise<Selectable<Locations>> {
  const query = scope.tx
    .selectFrom('locations')
    .selectAll()
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', id)
  const row = await (lock ? query.forNoKeyUpdate() : query).executeTakeFirst()
  if (!row) throw problem('not_found', { what: 'Location' })
  return row
}

/** Creates a location. Throws invalid_field, limit_reached. */
export async function createLocation(scope: Scope, input: NewLocation): Promise<Selectable<Locations>> {
  checkPlace(input)
  await claimOne(scope, 'locations', async () => {
    const { count } = await scope.tx
      .selectFrom('locations')
      .select(sql<number>`count(*)::int`.as('count'))
      .where('tenant_id', '=', scope.tenant.id)
      .executeTakeFirstOrThrow()
    return count
  })
  const row = await scope.tx
    .insertInto('locations')
    .values({
      tenant_id: scope.tenant.id,
      id: scope.newId('location'),
      name: input.name,
      address: orNull(input.address),
      latitude: input.latitude ?? null,
      longitude: input.longitude ?? null,
      time_zone: orNull(input.timeZone),
      created_at: scope.now,
      updated_at: scope.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  scope.emit('location.created', { id: row.id, name: row.name }, {})
  return row
}

/** Changes a location; what is left out stays. Throws not_found, invalid_field. */
export async function updateLocation(
  scope: Scope,
  id: string,
  input: LocationChanges,
): Promise<Selectable<Locations>> {
  const before = await findLocation(scope, id, { lock: true })
  const shown = showLocation(before)
  const { address, timeZone, ...rest } = input
  const wanted = {
    ...rest,
    ...(address !== undefined && { address: orNull(address) }),
    ...(timeZone !== undefined && { timeZone: orNull(timeZone) }),
  }
  const changes = changesIn(shown, wanted)
  if (Object.keys(changes).length === 0) return before
  checkPlace({ latitude: before.latitude, longitude: before.longitude, ...input })
  const { timeZone: zone, ...columns } = changes
  const after = await scope.tx
    .updateTable('locations')
    .set({ ...columns, ...(zone !== undefined && { time_zone: zone }), updated_at: scope.now })
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  scope.emit('location.updated', { id, name: after.name, changes, before: formerly(shown, changes) }, {})
  return after
}

/** Removes a location that no pass names. Throws not_found, conflict. */
export async function removeLocation(scope: Scope, id: string): Promise<void> {
  const { name } = await findLocation(scope, id, { lock: true })
  const user = await scope.tx
    .selectFrom('passes')
    .select('id')
    .where('tenant_id', '=', scope.tenant.id)
    .where('location_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (user) throw problem('conflict', because('location_used'))
  await scope.tx
    .deleteFrom('locations')
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', id)
    .execute()
  scope.emit('location.deleted', { id, name }, {})
}

function checkPlace({ latitude, longitude, timeZone }: Partial<LocationChanges>): void {
  if ((latitude ?? null) === null && (longitude ?? null) !== null)
    throw invalidField('latitude', 'only_together', { other: 'longitude' })
  if ((longitude ?? null) === null && (latitude ?? null) !== null)
    throw invalidField('longitude', 'only_together', { other: 'latitude' })
  if (timeZone && !isTimeZone(timeZone)) throw invalidField('timeZone', 'not_time_zone')
}
