import { type RawBuilder, sql } from 'kysely'
import type { Scope } from '../../scope.ts'
import { deliveryId } from './delivery-id.ts'
import type { Delivery } from './delivery-schema.ts'

/** How long deliveries are kept after their event. */
export const keptMs = 30 * 24 * 3_600_000

/** A delivery with what its webhook and its last attempt tell. */
export interface DeliveryRow {
  webhook_id: string
  event_id: string
  event: string
  target_url: string
  payload: unknown
  is_test: boolean
  state: Delivery['state']
  attempts: number
  due_at: Date
  created_at: Date
  status: number | null
  failure: string | null
}

/** Reads deliveries of this workspace, those of removed webhooks too. */
export async function readDeliveries(
  scope: Scope,
  where: RawBuilder<unknown>,
  page: { limit: number; offset: number },
): Promise<DeliveryRow[]> {
  const { rows } = await sql<DeliveryRow>`
    select d.webhook_id, d.event_id, w.event, w.target_url, coalesce(d.sample, e.payload) as payload,
      d.sample is not null as is_test, d.state, d.attempts, d.due_at, d.created_at, last.status, last.failure
    from deliveries d
    join webhooks w on w.tenant_id = d.tenant_id and w.id = d.webhook_id
    left join events e on e.tenant_id = d.tenant_id and e.id = d.event_id
    left join delivery_attempts last on last.tenant_id = d.tenant_id and last.webhook_id = d.webhook_id
      and last.event_id = d.event_id and last.attempt = d.attempts
    where d.tenant_id = ${scope.tenant.id} and ${where}
    order by d.event_id desc
    limit ${page.limit} offset ${page.offset}`.execute(scope.tx)
  return rows
}

/** A delivery as lists show it. */
export function showDelivery(row: DeliveryRow): Delivery {
  const { webhook_id: webhookId, event_id: eventId } = row
  return {
    id: deliveryId({ webhookId, eventId }),
    webhookId,
    event: row.event,
    eventId,
    isTest: row.is_test,
    state: row.state,
    attempts: row.attempts,
    nextAttemptAt: row.state === 'pending' ? row.due_at.toISOString() : null,
    lastStatus: row.status,
    lastFailure: row.failure,
    createdAt: row.created_at.toISOString(),
  }
}
