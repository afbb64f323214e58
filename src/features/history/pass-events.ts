import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import type { PassEvent } from './schema.ts'

const most = 200

/**
 * What happened to a pass, the last first, up to 200 entries. Successful scans are left out: the scan log
 * has them together with the refusals.
 * @throws not_found.
 */
export async function listPassEvents(scope: Scope, passId: string): Promise<PassEvent[]> {
  const pass = await scope.tx
    .selectFrom('passes')
    .select('id')
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', passId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!pass) throw problem('not_found', { what: 'Pass' })
  const rows = await scope.tx
    .selectFrom('events')
    .select(['id', 'type', 'recorded_at', 'actor', 'payload'])
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_id', '=', passId)
    .where('type', '<>', 'pass.scanned')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => {
    const { kind, name } = row.actor as { kind: string; name: string }
    const { status, changes } = row.payload as { status?: string; changes?: object }
    return {
      id: row.id,
      type: row.type,
      recordedAt: row.recorded_at.toISOString(),
      actor: { kind, name },
      status: row.type === 'pass.status_changed' ? (status ?? null) : null,
      changed: Object.keys(changes ?? {}),
    }
  })
}
