import { sql, type Selectable } from 'kysely'
import type { Webhooks } from '../../db/types.gen.ts'
import { invalidField } from '../../problems.ts'
import { claimOne } from '../../quota.ts'
import type { Scope } from '../../scope.ts'
import type { NewWebhook } from './schema.ts'

/** A webhook as answers show it. */
export function showWebhook(row: Selectable<Webhooks>) {
  return {
    id: row.id,
    event: row.event,
    targetUrl: row.target_url,
    active: row.active,
    createdAt: row.created_at.toISOString(),
  }
}

/**
 * Subscribes an address to an event; the same active pair again answers the one there is.
 * @returns the webhook, and whether it is new.
 * @throws invalid_field, limit_reached.
 */
export async function subscribe(scope: Scope, input: NewWebhook) {
  const targetUrl = readTarget(input.targetUrl)
  const existing = await findActive(scope, input.event, targetUrl)
  if (existing) return { webhook: existing, isNew: false }
  await claimOne(scope, 'webhooks', () => countActive(scope))
  const webhook = await scope.tx
    .insertInto('webhooks')
    .values({
      tenant_id: scope.tenant.id,
      id: scope.newId('webhook'),
      event: input.event,
      target_url: targetUrl,
      created_at: scope.now,
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'event', 'target_url']).where('active', '=', true).doNothing(),
    )
    .returningAll()
    .executeTakeFirst()
  if (!webhook) return { webhook: (await findActive(scope, input.event, targetUrl))!, isNew: false }
  scope.emit('webhook.created', { id: webhook.id, event: webhook.event, targetUrl }, {})
  return { webhook, isNew: true }
}

function readTarget(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || url.protocol !== 'https:') throw invalidField('targetUrl', 'must be an absolute https address')
  if (url.username || url.password)
    throw invalidField('targetUrl', 'must not contain a user name or password')
  return text
}

function findActive(scope: Scope, event: string, targetUrl: string) {
  return scope.tx
    .selectFrom('webhooks')
    .selectAll()
    .where('tenant_id', '=', scope.tenant.id)
    .where('event', '=', event)
    .where('target_url', '=', targetUrl)
    .where('active', '=', true)
    .executeTakeFirst()
}

async function countActive(scope: Scope): Promise<number> {
  const { count } = await scope.tx
    .selectFrom('webhooks')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('tenant_id', '=', scope.tenant.id)
    .where('active', '=', true)
    .executeTakeFirstOrThrow()
  return count
}
