import type { Scope } from '../../scope.ts'
import { deliveryId } from './delivery-id.ts'
import { lockActiveWebhook } from './find.ts'
import { samplePayload } from './sample.ts'
import { wakeWorkers } from './wake.ts'

/**
 * Queues a made-up event for a webhook, signed and logged like a real one.
 * @returns the id of its delivery
 * @throws not_found, conflict when the webhook is not active.
 */
export async function sendTest(scope: Scope, webhookId: string): Promise<string> {
  const webhook = await lockActiveWebhook(scope, webhookId)
  const eventId = scope.newId('event')
  await scope.tx
    .insertInto('deliveries')
    .values({
      tenant_id: scope.tenant.id,
      webhook_id: webhookId,
      event_id: eventId,
      due_at: scope.now,
      created_at: scope.now,
      sample: JSON.stringify(samplePayload(webhook.event, scope.now)),
    })
    .execute()
  await wakeWorkers(scope)
  return deliveryId({ webhookId, eventId })
}
