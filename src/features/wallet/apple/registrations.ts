import { sql } from 'kysely'
import type { Scope } from '../../../scope.ts'

/** Which phone holds which pass. */
export interface Registration {
  deviceId: string
  passType: string
  passId: string
}

/** A phone may come back under many device ids; beyond these, a pass forgets the oldest. */
const MOST_PER_PASS = 500

/** A change this shortly before a pass was handed out may be missing from what was handed out. */
const HANDOVER_MS = 10_000

/**
 * Notes that a phone wants to hear of changes of a pass. A new push token replaces the phone's old one for all of this
 * workspace's passes.
 * @returns whether the registration is new
 */
export async function register(
  scope: Scope,
  { deviceId, passType, passId }: Registration,
  pushToken: string,
): Promise<boolean> {
  const { rows } = await sql<{ is_new: boolean }>`
    insert into apple_registrations (tenant_id, pass_id, pass_type_id, device_id, push_token, push_at, created_at)
    select w.tenant_id, w.pass_id, ${passType}, ${deviceId}, ${pushToken},
      case when w.revision > 0 and w.changed_at > w.served_at - make_interval(secs => ${HANDOVER_MS / 1000})
        then ${scope.now}::timestamptz end,
      ${scope.now}
    from wallet_passes w where w.tenant_id = ${scope.tenant.id} and w.pass_id = ${passId}
    on conflict (tenant_id, pass_id, pass_type_id, device_id) do update set push_token = excluded.push_token
    returning xmax = 0 as is_new`.execute(scope.tx)
  const isNew = rows[0]?.is_new ?? false
  await replaceToken(scope, deviceId, pushToken)
  if (!isNew) return false
  await count(scope, passId, 'apple_installs', 1)
  await forgetOldest(scope, passId)
  return true
}

/** Notes that a pass was removed from a phone; twice is as good as once. */
export async function unregister(scope: Scope, { deviceId, passType, passId }: Registration): Promise<void> {
  const removed = await scope.tx
    .deleteFrom('apple_registrations')
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_id', '=', passId)
    .where('pass_type_id', '=', passType)
    .where('device_id', '=', deviceId)
    .executeTakeFirst()
  if (removed.numDeletedRows > 0n) await count(scope, passId, 'apple_removals', 1)
}

async function replaceToken(scope: Scope, deviceId: string, pushToken: string): Promise<void> {
  await scope.tx
    .updateTable('apple_registrations')
    .set({ push_token: pushToken })
    .where('tenant_id', '=', scope.tenant.id)
    .where('device_id', '=', deviceId)
    .where('push_token', '<>', pushToken)
    .execute()
}

async function count(
  scope: Scope,
  passId: string,
  column: 'apple_installs' | 'apple_removals',
  by: number,
): Promise<void> {
  await scope.tx
    .updateTable('wallet_passes')
    .set((row) => ({ [column]: row(column, '+', by) }))
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_id', '=', passId)
    .execute()
}

async function forgetOldest(scope: Scope, passId: string): Promise<void> {
  await sql`
    delete from apple_registrations
    where tenant_id = ${scope.tenant.id} and pass_id = ${passId} and (pass_type_id, device_id) in (
      select pass_type_id, device_id from apple_registrations
      where tenant_id = ${scope.tenant.id} and pass_id = ${passId}
      order by created_at desc, device_id offset ${MOST_PER_PASS})`.execute(scope.tx)
}
