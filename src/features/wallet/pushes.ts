import type { Static } from 'typebox'
import type { Scope } from '../../scope.ts'
import type { Push, PushQuery } from './schema.ts'

/** Recent pushes, newest first: what the inspector shows. */
export async function listPushes(
  scope: Scope,
  { limit = 25, passId }: Static<typeof PushQuery>,
): Promise<Static<typeof Push>[]> {
  const all = scope.tx.selectFrom('wallet_pushes').selectAll().where('tenant_id', '=', scope.tenant.id)
  const wanted = passId === undefined ? all : all.where('pass_id', '=', passId)
  const rows = await wanted.orderBy('id', 'desc').limit(limit).execute()
  return rows.map((row) => ({
    id: row.id,
    passId: row.pass_id,
    deviceId: row.device_id,
    mode: row.mode as 'demo' | 'live',
    outcome: row.outcome,
    reason: row.reason,
    pushedAt: row.pushed_at.toISOString(),
  }))
}
