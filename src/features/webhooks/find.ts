import { because } from '../../../shared/reasons/index.ts'
import { listShort } from '../../db/list.ts'
import type { ShortListQuery } from '../../lib/fields.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import type { WebhookRow } from './show.ts'

/** Webhooks that were not removed, newest first. */
export async function listWebhooks(scope: Scope, query: ShortListQuery, url: string) {
  const all = scope.tx
    .selectFrom('webhooks')
    .selectAll()
    .where('tenant_id', '=', scope.tenant.id)
    .where('deleted_at', 'is', null)
  return listShort(scope.tx, all, 'webhooks', query, url)
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

/** Locks a webhook that something is to be sent to; throws not_found, conflict when it is not active. */
export async function lockActiveWebhook(scope: Scope, id: string): Promise<WebhookRow> {
  const webhook = await lockWebhook(scope, id)
  if (!webhook.active) throw problem('conflict', because('webhook_paused'))
  return webhook
}
