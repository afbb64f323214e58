import { isPlan } from '../../../shared/plans.ts'
import type { Scope } from '../../scope.ts'
import { isLive } from './account.ts'

/** How the workspace pays for its plan, as last heard from the payment service. */
export async function readBilling({ tx, tenant, installation }: Scope) {
  const account = await tx
    .selectFrom('billing_accounts')
    .selectAll()
    .where('tenant_id', '=', tenant.id)
    .executeTakeFirst()
  const status = account?.status ?? null
  const plan = account?.plan ?? ''
  return {
    enabled: installation.config.STRIPE_SECRET_KEY !== null,
    state: stateOf(status),
    plan: isLive(status) && isPlan(plan) ? plan : null,
    renewsAt: account?.renews_at?.toISOString() ?? null,
    endsAt: account?.ends_at?.toISOString() ?? null,
  }
}

/** Stripe's states of a subscription as far as they differ for a workspace. */
function stateOf(status: string | null) {
  if (status === null) return null
  if (status === 'past_due') return 'payment_failed'
  if (status === 'incomplete') return 'incomplete'
  return isLive(status) ? 'active' : 'ended'
}
