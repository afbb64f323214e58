import { countMatches, cutPage } from '../../db/list.ts'
import { type PageQuery, readPage } from '../../http/paging.ts'
import type { Scope } from '../../scope.ts'
import { requirePass } from '../passes/row.ts'
import type { PassEvent } from './schema.ts'

/**
 * What happened to a pass, the last first. Successful scans are left out: the scan log has them together with
 * the refusals.
 * @throws not_found.
 */
export async function listPassEvents(scope: Scope, passId: string, query: PageQuery, url: string) {
  const page = readPage(query)
  await requirePass(scope, passId)
  const matches = scope.tx
    .selectFrom('events')
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_id', '=', passId)
    .where('type', '<>', 'pass.scanned')
  const start = page.after
    ? matches.where('id', '<', page.after.id)
    : matches.offset((page.page - 1) * page.limit)
  const found = await start
    .select(['id', 'type', 'recorded_at', 'recorded_at as created_at', 'actor', 'payload'])
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute()
  const total = await countMatches(scope.tx, matches, query.count === 'exact')
  const { rows, headers } = cutPage(found, page, url, total)
  return { events: rows.map(showEvent), headers }
}

interface Row {
  id: string
  type: string
  recorded_at: Date
  actor: unknown
  payload: unknown
}

function showEvent({ id, type, recorded_at: recordedAt, actor, payload }: Row): PassEvent {
  const { kind, id: actorId, name } = actor as PassEvent['actor']
  const { status, changes } = payload as { status?: string; changes?: object }
  return {
    id,
    type,
    recordedAt: recordedAt.toISOString(),
    actor: { kind, id: actorId, name },
    status: type === 'pass.status_changed' ? (status ?? null) : null,
    changed: Object.keys(changes ?? {}),
  }
}
