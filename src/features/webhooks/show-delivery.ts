import { sql } from 'kysely'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { publicItem } from '../triggers/item.ts'
import { readDeliveryId } from './delivery-id.ts'
import { type DeliveryRow, readDeliveries, showDelivery } from './delivery-row.ts'
import type { DeliveryDetail } from './delivery-schema.ts'
import { fixedHeaders } from './request.ts'

/** The delivery of that id; throws not_found. */
export async function findDelivery(scope: Scope, id: string): Promise<DeliveryRow> {
  const key = readDeliveryId(id)
  const where = key && sql`d.webhook_id = ${key.webhookId} and d.event_id = ${key.eventId}`
  const [row] = where ? await readDeliveries(scope, where, { limit: 1, offset: 0 }) : []
  if (!row) throw problem('not_found', { what: 'Delivery' })
  return row
}

/** One delivery with its request and the log of its attempts. Throws not_found. */
export async function showDeliveryDetail(scope: Scope, id: string): Promise<DeliveryDetail> {
  const row = await findDelivery(scope, id)
  const { webhook_id: webhookId, event_id: eventId, event: type, payload } = row
  const attempts = await scope.tx
    .selectFrom('delivery_attempts')
    .selectAll()
    .where('tenant_id', '=', scope.tenant.id)
    .where('webhook_id', '=', webhookId)
    .where('event_id', '=', eventId)
    .orderBy('attempt', 'desc')
    .execute()
  const body = payload ? publicItem(scope.installation, { id: eventId, type, payload }) : {}
  return {
    ...showDelivery(row),
    request: { url: row.target_url, headers: fixedHeaders(eventId), body },
    log: attempts.map((attempt) => ({
      attempt: attempt.attempt,
      startedAt: attempt.started_at.toISOString(),
      durationMs: attempt.duration_ms,
      status: attempt.status,
      failure: attempt.failure,
      response: attempt.response_body,
    })),
  }
}
