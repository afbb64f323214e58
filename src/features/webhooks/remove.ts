import type { Scope } from '../../scope.ts'
import { deactivate } from './deactivate.ts'
import { lockWebhook } from './find.ts'

/** Unsubscribes a webhook. Its row stays behind for the log of its deliveries. Throws not_found. */
export async function removeWebhook(scope: Scope, id: string): Promise<void> {
  const { event, target_url: targetUrl } = await lockWebhook(scope, id)
  await deactivate(scope, id, { deleted_at: scope.now })
  scope.emit('webhook.deleted', { id, event, targetUrl }, {})
}
