import type Stripe from 'stripe'
import { type Plan, planNames, unpaidPlan } from '../../../shared/plans.ts'
import type { Deps } from '../../deps.ts'
import { inScope, type Scope, type Tenant } from '../../scope.ts'
import { mailAdministrators } from '../members/administrators.ts'
import { changePlan } from '../tenants/set-plan.ts'
import { holdAccount, isLive } from './account.ts'
import type { Billing } from './port.ts'
import { systemActor } from '../../system-actors.ts'

const service = systemActor('billing')

/** What a workspace's subscriptions come to. */
interface Standing {
  subscriptionId: string
  status: string
  /** Null for a price of a product that is no plan of ours. */
  plan: Plan | null
  renewsAt: Date | null
  endsAt: Date | null
}

/**
 * Asks the payment service how a workspace's subscription stands now, and puts the workspace on the plan that
 * follows. Whatever notice led here, in whatever order and how often: only the present state counts. Answers are
 * taken in the order of their questions, so a slow one never undoes a later one.
 * @throws billing_unreachable
 */
export async function synchronise(deps: Deps, billing: Billing, tenant: Tenant): Promise<void> {
  const { customerId, question } = await inScope(deps, { tenant, actor: service }, async (scope) => {
    const account = await holdAccount(scope)
    const asked = account.asked + 1
    await update(scope, { asked })
    return { customerId: account.customer_id, question: asked }
  })
  if (customerId === null) return
  const standing = await readStanding(billing, customerId)
  await inScope(deps, { tenant, actor: service }, (scope) => settle(scope, question, standing))
}

/** The subscription that counts: of those that pay the one for the largest plan, else the newest. */
async function readStanding(billing: Billing, customer: string): Promise<Standing | 'no customer' | null> {
  const found = await billing.ask((stripe) =>
    stripe.subscriptions.list({ customer, status: 'all', limit: 100 }).catch((error: unknown) => {
      if ((error as { code?: string }).code === 'resource_missing') return null
      throw error
    }),
  )
  if (!found) return 'no customer'
  const prices = await billing.prices()
  const planOf = (subscription: Stripe.Subscription) => {
    const product = subscription.items.data[0]?.price.product
    const id = typeof product === 'string' ? product : product?.id
    return planNames.find((plan) => prices[plan] && prices[plan].product === id) ?? null
  }
  const worth = (subscription: Stripe.Subscription) => {
    const plan = planOf(subscription)
    return isLive(subscription.status) && plan ? planNames.indexOf(plan) : -1
  }
  const [first] = found.data.toSorted((one, two) => worth(two) - worth(one) || two.created - one.created)
  if (!first) return null
  const renews = first.items.data[0]?.current_period_end
  const ends = first.ended_at ?? first.cancel_at ?? (first.cancel_at_period_end ? renews : null)
  return {
    subscriptionId: first.id,
    status: first.status,
    plan: planOf(first),
    renewsAt: instant(isLive(first.status) && !ends ? renews : null),
    endsAt: instant(ends),
  }
}

const instant = (seconds: number | null | undefined) => (seconds ? new Date(seconds * 1000) : null)

async function settle(scope: Scope, question: number, standing: Standing | 'no customer' | null) {
  const account = await holdAccount(scope)
  if (account.answered >= question) return
  const common = { answered: question, checked_at: scope.now }
  if (standing === null || standing === 'no customer') {
    const gone = { subscription_id: null, status: null, renews_at: null, ends_at: null }
    await update(scope, { ...common, ...gone, ...(standing && { customer_id: null }) })
    if (account.plan !== null) await reachPlan(scope, account.plan, unpaidPlan)
    return
  }
  await update(scope, {
    ...common,
    subscription_id: standing.subscriptionId,
    status: standing.status,
    renews_at: standing.renewsAt,
    ends_at: standing.endsAt,
  })
  const earned = isLive(standing.status) ? standing.plan : unpaidPlan
  // A first payment that never went through ends nothing.
  if (earned && (isLive(standing.status) || account.plan !== null)) {
    await reachPlan(scope, account.plan, earned)
  }
  if (standing.status === 'past_due' && account.status !== 'past_due') await mail(scope, 'paymentFailed')
}

/** The plan follows the subscription when that changes, so what the operator set in between stays. */
async function reachPlan(scope: Scope, known: string | null, plan: Plan): Promise<void> {
  if (known === plan) return
  await update(scope, { plan })
  await changePlan(scope, plan)
  if (plan === unpaidPlan) await mail(scope, 'planEnded')
}

const mail = (scope: Scope, template: 'paymentFailed' | 'planEnded') =>
  mailAdministrators(scope, template, { url: `${scope.installation.publicUrl}/plan` })

interface AccountChanges {
  asked?: number
  answered?: number
  checked_at?: Date
  customer_id?: null
  subscription_id?: string | null
  status?: string | null
  renews_at?: Date | null
  ends_at?: Date | null
  plan?: Plan
}

async function update({ tx, tenant }: Scope, changes: AccountChanges): Promise<void> {
  await tx.updateTable('billing_accounts').set(changes).where('tenant_id', '=', tenant.id).execute()
}
