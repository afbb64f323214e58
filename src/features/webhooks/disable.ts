import { sql } from 'kysely'
import type { Deps } from '../../deps.ts'
import { sendMail } from '../../mail/send.ts'
import { inScope, type Scope } from '../../scope.ts'
import { loadTenant } from '../tenants/load.ts'
import { deactivate } from './deactivate.ts'
import { lookUpWebhook } from './find.ts'

/** A webhook that is to be disabled, and why. */
export interface Ending {
  tenantId: string
  webhookId: string
  /** `gone`: it answered 410. `failing`: every attempt of the last days failed. */
  reason: 'gone' | 'failing'
}

const actor = { kind: 'system', id: 'deliveries', name: 'Deliveries' } as const

/** Disables a webhook that cannot be delivered to any more, and tells the admins by mail. */
export async function disableWebhook(deps: Deps, { tenantId, webhookId, reason }: Ending): Promise<void> {
  const tenant = await loadTenant(deps, tenantId)
  if (!tenant) return
  await inScope(deps, { tenant, actor }, async (scope) => {
    const webhook = await lookUpWebhook(scope, webhookId)
    if (!webhook?.active) return
    const { event, target_url: targetUrl } = webhook
    await deactivate(scope, webhookId, { disabled_reason: reason })
    scope.emit('webhook.disabled', { id: webhookId, event, targetUrl, reason }, {})
    await mailAdmins(scope, reason, { event, targetUrl })
  })
}

async function mailAdmins(
  scope: Scope,
  reason: Ending['reason'],
  about: { event: string; targetUrl: string },
) {
  const { installation, tenant, tx } = scope
  const { rows } = await sql<{ email: string }>`
    select coalesce(p.email, m.email) as email
    from memberships m left join people p on p.tenant_id = m.tenant_id and p.id = m.user_id
    where m.tenant_id = ${tenant.id} and m.role in ('owner', 'admin')`.execute(tx)
  const values = { ...about, workspace: tenant.name, url: `${installation.publicUrl}/webhooks` }
  const template = reason === 'gone' ? 'webhookGone' : 'webhookFailing'
  for (const { email } of rows) await sendMail(scope, { to: email, template, values, locale: tenant.locale })
}
