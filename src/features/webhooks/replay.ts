import { sql } from 'kysely'
import { idLowerBound } from '../../ids.ts'
import { requireInstant } from '../../input.ts'
import type { Scope } from '../../scope.ts'
import { keptMs } from './delivery-row.ts'
import { lockActiveWebhook } from './find.ts'
import type { Replay } from './delivery-schema.ts'
import { findDelivery } from './show-delivery.ts'
import { wakeWorkers } from './wake.ts'

/** Most deliveries that one request queues, so that its transaction stays short. */
const largestReplay = 10_000

/** What is due sooner comes by itself, or is under way at this moment. */
const soonMs = 60_000

/**
 * Queues one delivery again, whatever became of it, with a full schedule of retries.
 * @throws not_found, conflict when its webhook is not active.
 */
export async function replayDelivery(scope: Scope, id: string): Promise<void> {
  const { webhook_id: webhookId, event_id: eventId } = await findDelivery(scope, id)
  await lockActiveWebhook(scope, webhookId)
  await scope.tx
    .updateTable('deliveries')
    .set({ state: 'pending', retry: 0, due_at: scope.now })
    .where('tenant_id', '=', scope.tenant.id)
    .where('webhook_id', '=', webhookId)
    .where('event_id', '=', eventId)
    .execute()
  await wakeWorkers(scope)
}

/**
 * Queues everything a webhook has not received since an instant, oldest first: what failed, what waits for a retry, what
 * was cancelled, and what happened while it was paused or disabled. Of events before the log of deliveries nobody knows
 * whether they were received, so they are left out.
 * @returns how many were queued, and whether there is more
 * @throws not_found, invalid_field, conflict when the webhook is not active.
 */
export async function replaySince(scope: Scope, webhookId: string, input: Replay) {
  const since = requireInstant('since', input.since, scope.tenant.timeZone, 'start') ?? scope.now
  const webhook = await lockActiveWebhook(scope, webhookId)
  const later = new Date(scope.now.getTime() + soonMs)
  const known = [since, webhook.created_at, new Date(scope.now.getTime() - keptMs)]
  const from = idLowerBound('event', new Date(Math.max(...known.map(Number))))
  const { numAffectedRows = 0n } = await sql`
    insert into deliveries (tenant_id, webhook_id, event_id, due_at, created_at)
    select e.tenant_id, ${webhookId}, e.id, ${scope.now}, e.recorded_at
    from events e
    left join deliveries d on d.tenant_id = e.tenant_id and d.webhook_id = ${webhookId} and d.event_id = e.id
    where e.tenant_id = ${scope.tenant.id} and e.type = ${webhook.event} and e.id >= ${from}
      and (d.state is null or d.state in ('failed', 'cancelled') or (d.state = 'pending' and d.due_at > ${later}))
    order by e.id
    limit ${largestReplay}
    on conflict (tenant_id, webhook_id, event_id)
      do update set state = 'pending', retry = 0, due_at = excluded.due_at`.execute(scope.tx)
  await wakeWorkers(scope)
  const replayed = Number(numAffectedRows)
  return { replayed, hasMore: replayed === largestReplay }
}
