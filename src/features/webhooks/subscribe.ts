import { sql } from 'kysely'
import { checkTarget } from '../../lib/outgoing/index.ts'
import { newWebhookSecret } from '../../lib/webhook-signature.ts'
import { problem } from '../../problems.ts'
import { claimOne } from '../../quota.ts'
import type { Scope } from '../../scope.ts'
import type { NewWebhook } from './schema.ts'
import { sealSecret } from './secret.ts'
import type { WebhookRow } from './show.ts'

/**
 * Subscribes an address to an event; the same active pair again answers the one there is.
 * @returns the webhook, and whether it is new.
 * @throws invalid_field, limit_reached.
 */
export async function subscribe(scope: Scope, { event, targetUrl }: NewWebhook) {
  const fault = checkTarget(targetUrl, scope.installation.webhookAllow)
  if (fault) throw problem('invalid_field', { field: 'targetUrl', ...fault })
  const existing = await findActive(scope, event, targetUrl)
  if (existing) return { webhook: existing, isNew: false }
  await claimActive(scope)
  const meanwhile = await findActive(scope, event, targetUrl)
  if (meanwhile) return { webhook: meanwhile, isNew: false }
  const id = scope.newId('webhook')
  const place = { tenantId: scope.tenant.id, webhookId: id }
  const webhook = await scope.tx
    .insertInto('webhooks')
    .values({
      tenant_id: scope.tenant.id,
      id,
      event,
      target_url: targetUrl,
      secret: sealSecret(scope.installation, place, newWebhookSecret()),
      created_at: scope.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  scope.emit('webhook.created', { id, event, targetUrl }, {})
  return { webhook, isNew: true }
}

/** The active webhook of an event and address, if there is one. */
export function findActive(scope: Scope, event: string, targetUrl: string): Promise<WebhookRow | undefined> {
  return scope.tx
    .selectFrom('webhooks')
    .selectAll()
    .where('tenant_id', '=', scope.tenant.id)
    .where('event', '=', event)
    .where('target_url', '=', targetUrl)
    .where('active', '=', true)
    .executeTakeFirst()
}

/** Makes sure that one more active webhook fits the plan; others who add one wait for this transaction to end. */
export function claimActive(scope: Scope): Promise<void> {
  return claimOne(scope, 'webhooks', async () => {
    const { count } = await scope.tx
      .selectFrom('webhooks')
      .select(sql<number>`count(*)::int`.as('count'))
      .where('tenant_id', '=', scope.tenant.id)
      .where('active', '=', true)
      .executeTakeFirstOrThrow()
    return count
  })
}
