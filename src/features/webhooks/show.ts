import type { Selectable } from 'kysely'
import type { Webhooks } from '../../db/types.gen.ts'
import type { Scope } from '../../scope.ts'
import type { Webhook } from './schema.ts'
import { openSecrets } from './secret.ts'

export type WebhookRow = Selectable<Webhooks>

/** A webhook as answers show it. */
export function showWebhook(row: WebhookRow): Webhook {
  return {
    id: row.id,
    event: row.event,
    targetUrl: row.target_url,
    active: row.active,
    createdAt: row.created_at.toISOString(),
    failingSince: row.failing_since?.toISOString() ?? null,
    disabledAt: row.disabled_at?.toISOString() ?? null,
    disabledReason: row.disabled_reason as Webhook['disabledReason'],
  }
}

/** A webhook's current signing secret, and how long the one before it is still used. */
export function showSecret({ installation, now }: Scope, row: WebhookRow) {
  const { tenant_id: tenantId, id: webhookId, secret, previous_secret_until: until } = row
  const [current = ''] = openSecrets(
    installation,
    { tenantId, webhookId, secret, previousSecret: null, previousSecretUntil: null },
    now,
  )
  return { secret: current, previousSecretUntil: until && until > now ? until.toISOString() : null }
}
