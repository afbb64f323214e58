import { because } from '../../../shared/reasons/index.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { deactivate } from './deactivate.ts'
import { lockWebhook } from './find.ts'
import type { WebhookChanges } from './schema.ts'
import type { WebhookRow } from './show.ts'
import { claimActive, findActive } from './subscribe.ts'

/**
 * Pauses a webhook, or resumes one that was paused or disabled.
 * @throws not_found, limit_reached, conflict when another webhook has taken its place meanwhile.
 */
export async function changeWebhook(
  scope: Scope,
  id: string,
  { active }: WebhookChanges,
): Promise<WebhookRow> {
  const webhook = await lockWebhook(scope, id)
  if (webhook.active === active) return webhook
  const { event, target_url: targetUrl } = webhook
  scope.emit(active ? 'webhook.resumed' : 'webhook.paused', { id, event, targetUrl }, {})
  if (!active) return deactivate(scope, id, { disabled_reason: null })
  await claimActive(scope)
  if (await findActive(scope, event, targetUrl)) {
    throw problem('conflict', because('webhook_exists'))
  }
  return scope.tx
    .updateTable('webhooks')
    .set({ active: true, disabled_at: null, disabled_reason: null, failing_since: null })
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}
