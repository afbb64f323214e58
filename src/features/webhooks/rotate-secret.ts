import { newWebhookSecret } from '../../lib/webhook-signature.ts'
import type { Scope } from '../../scope.ts'
import { lockWebhook } from './find.ts'
import { overlapMs, sealSecret } from './secret.ts'
import type { WebhookRow } from './show.ts'

/**
 * Gives a webhook a new signing secret. For 24 hours deliveries are signed with the old one too, so that the receiver
 * can change over at leisure; a second rotation within that time ends the oldest at once. Throws not_found.
 */
export async function rotateSecret(scope: Scope, id: string): Promise<WebhookRow> {
  const { event, target_url: targetUrl, secret } = await lockWebhook(scope, id)
  const place = { tenantId: scope.tenant.id, webhookId: id }
  scope.emit('webhook.secret_rotated', { id, event, targetUrl }, {})
  return scope.tx
    .updateTable('webhooks')
    .set({
      secret: sealSecret(scope.installation, place, newWebhookSecret()),
      previous_secret: secret,
      previous_secret_until: new Date(scope.now.getTime() + overlapMs),
    })
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}
