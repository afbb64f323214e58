import type { Updateable } from 'kysely'
import type { Webhooks } from '../../db/types.gen.ts'
import type { Scope } from '../../scope.ts'
import type { WebhookRow } from './show.ts'

/**
 * Ends the deliveries of a webhook: nothing new is queued for it, and what waits is cancelled. Attempts under way
 * end as they end, and are recorded. All of it can be replayed once the webhook is active again.
 * @param changes what is to be stored of the reason
 */
export async function deactivate(
  scope: Scope,
  id: string,
  changes: Updateable<Webhooks>,
): Promise<WebhookRow> {
  const webhook = await scope.tx
    .updateTable('webhooks')
    .set({ ...changes, active: false, disabled_at: scope.now })
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  await scope.tx
    .updateTable('deliveries')
    .set({ state: 'cancelled' })
    .where('tenant_id', '=', scope.tenant.id)
    .where('webhook_id', '=', id)
    .where('state', '=', 'pending')
    .execute()
  return webhook
}
