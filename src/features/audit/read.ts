import { sql } from 'kysely'
import { requireInstant } from '../../input.ts'
import type { Scope } from '../../scope.ts'
import type { AuditEntry, AuditFilters } from './schema.ts'

interface StoredActor {
  kind: string
  id: string
  name: string
  from?: { address: string | null; userAgent: string | null }
}

type Payload = Record<string, unknown>

/** As the index `events_audit` has it: what a scan or the clock does to a pass is no entry. */
const isAudited = sql<boolean>`type <> 'pass.scanned'
  and (type <> 'pass.status_changed' or payload ->> 'status' in ('active', 'revoked'))`

/**
 * Reads the audit log, newest first.
 * @param before the entry to go on after; undefined to start.
 * @returns at most `limit` entries.
 * @throws invalid_field for a date that is none.
 */
export async function readAudit(
  scope: Scope,
  filters: AuditFilters,
  limit: number,
  before?: string,
): Promise<AuditEntry[]> {
  const zone = scope.tenant.timeZone
  const since = requireInstant('since', filters.since, zone, 'start')
  const until = requireInstant('until', filters.until, zone, 'end')
  let query = scope.tx
    .selectFrom('events')
    .select(['id', 'type', 'recorded_at', 'actor', 'payload', 'pass_id', 'client_id'])
    .where('tenant_id', '=', scope.tenant.id)
    .where(isAudited)
    .orderBy('id', 'desc')
    .limit(limit)
  if (filters.type !== undefined) query = query.where('type', '=', filters.type)
  if (filters.actor !== undefined) query = query.where(sql<string>`actor ->> 'id'`, '=', filters.actor)
  if (since) query = query.where('recorded_at', '>=', since)
  if (until) query = query.where('recorded_at', '<', until)
  if (before !== undefined) query = query.where('id', '<', before)
  const rows = await query.execute()
  return rows.map((row) => {
    const { from, ...actor } = row.actor as unknown as StoredActor
    return {
      id: row.id,
      type: row.type,
      recordedAt: row.recorded_at.toISOString(),
      actor,
      address: from?.address ?? null,
      userAgent: from?.userAgent ?? null,
      passId: row.pass_id,
      clientId: row.client_id,
      details: detailsOf(row.type, row.payload as Payload),
    }
  })
}

/** What is told of an entry: as it was recorded, but for events whose record is the whole pass or client. */
function detailsOf(type: string, payload: Payload): object {
  const { name, status, previousStatus } = payload
  if (type === 'pass.status_changed') return { name, changes: { status }, before: { status: previousStatus } }
  if (type === 'pass.created') return { name, type: payload['type'], clientName: payload['clientName'] }
  if (type === 'client.created') return { name, email: payload['email'] }
  return payload
}
