import type { Static } from 'typebox'
import type { Scope } from '../../scope.ts'
import type { Push, PushQuery } from './schema.ts'

/** Recent pushes, newest first: what the inspector shows. */
export async function listPushes(
  scope: Scope,
  { limit = 25, passId }: Static<typeof PushQuery>,
): Promise<Static<typeof Push>[]> {
  const all = scope.tx
    .selectFrom('wallet_pushes as push')
    .leftJoin('passes as pass', (join) =>
      join.onRef('pass.tenant_id', '=', 'push.tenant_id').onRef('pass.id', '=', 'push.pass_id'),
    )
    .selectAll('push')
    .select('pass.name')
    .where('push.tenant_id', '=', scope.tenant.id)
  const wanted = passId === undefined ? all : all.where('push.pass_id', '=', passId)
  const rows = await wanted.orderBy('push.id', 'desc').limit(limit).execute()
  return rows.map((row) => ({
    id: row.id,
    passId: row.pass_id,
    passName: row.name,
    deviceId: row.device_id,
    mode: row.mode as 'demo' | 'live',
    outcome: row.outcome as Static<typeof Push>['outcome'],
    reason: row.reason,
    pushedAt: row.pushed_at.toISOString(),
  }))
}
