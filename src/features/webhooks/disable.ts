import type { Deps } from '../../deps.ts'
import { inScope, type Scope } from '../../scope.ts'
import { mailAdministrators } from '../members/administrators.ts'
import { loadTenant } from '../tenants/load.ts'
import { deactivate } from './deactivate.ts'
import { lookUpWebhook } from './find.ts'
import { systemActor } from '../../system-actors.ts'

/** A webhook that is to be disabled, and why. */
interface Ending {
  tenantId: string
  webhookId: string
  /** `gone`: it answered 410. `failing`: every attempt of the last days failed. */
  reason: 'gone' | 'failing'
}

const actor = systemActor('deliveries')

/**
 * Disables a webhook that cannot be delivered to any more, and tells the admins by mail.
 * @param record writes what it is disabled for, in the same transaction, even where it is disabled already.
 */
export async function disableWebhook(
  deps: Deps,
  { tenantId, webhookId, reason }: Ending,
  record?: (scope: Scope) => Promise<unknown>,
): Promise<void> {
  const tenant = await loadTenant(deps, tenantId)
  if (!tenant) return
  await inScope(deps, { tenant, actor }, async (scope) => {
    await record?.(scope)
    const webhook = await lookUpWebhook(scope, webhookId)
    if (!webhook?.active) return
    const { event, target_url: targetUrl } = webhook
    await deactivate(scope, webhookId, { disabled_reason: reason })
    scope.emit('webhook.disabled', { id: webhookId, event, targetUrl, reason }, {})
    const template = reason === 'gone' ? 'webhookGone' : 'webhookFailing'
    const url = `${scope.installation.publicUrl}/webhooks`
    await mailAdministrators(scope, template, { event, targetUrl, url })
  })
}
