import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import type { WebhookRow } from './show.ts'

/** Every webhook of the workspace that was not removed, newest first. */
export function listWebhooks(scope: Scope): Promise<WebhookRow[]> {
  return scope.tx
    .selectFrom('webhooks')
    .selectAll()
    .where('tenant_id', '=', scope.tenant.id)
    .where('deleted_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** The webhook of that id, if there is one that was not removed. */
export function lookUpWebhook(scope: Scope, id: string): Promise<WebhookRow | undefined> {
  return scope.tx
    .selectFrom('webhooks')
    .selectAll()
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
}

/** The webhook of that id; throws not_found. */
export async function findWebhook(scope: Scope, id: string): Promise<WebhookRow> {
  const row = await lookUpWebhook(scope, id)
  if (!row) throw problem('not_found', { what: 'Webhook' })
  return row
}

/** Locks a webhook until the end of the transaction, so that two changes do not cross; throws not_found. */
export async function lockWebhook(scope: Scope, id: string): Promise<WebhookRow> {
  await scope.tx
    .selectFrom('webhooks')
    .select('id')
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .execute()
  return findWebhook(scope, id)
}
