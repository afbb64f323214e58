import type { Plan } from '../../../shared/plans.ts'
import type { Context } from '../../http/endpoint.ts'
import { invalidField, problem } from '../../problems.ts'
import { inScope } from '../../scope.ts'
import { holdAccount, isLive } from './account.ts'
import { mainAddress } from './address.ts'
import type { Billing } from './port.ts'

/**
 * Prepares the page of the payment service where a plan is paid for; whoever pays already changes the plan there.
 * A page opened earlier closes, so that nobody pays twice.
 * @returns the address of that page.
 * @throws billing_off, invalid_field, already_on_plan, nothing_to_manage, billing_unreachable.
 */
export async function startCheckout({ deps, tenant, actor }: Context, plan: Plan): Promise<string> {
  const billing = billingOf(deps)
  const prices = await billing.prices()
  const price = prices[plan]
  if (!price) throw invalidField('plan', 'not_an_option', { options: billing.plans.join(', ') })
  const { account, email } = await inScope(deps, { tenant, actor }, async (scope) => ({
    account: await holdAccount(scope),
    email: await mainAddress(scope),
  }))
  if (isLive(account.status)) {
    if (account.plan === plan) throw problem('already_on_plan', { plan })
    return changeAtPortal(billing, account, price.id, deps.installation.publicUrl)
  }
  const customer = account.customer_id ?? (await makeCustomer(billing, tenant, email, account.asked))
  await inScope(deps, { tenant, actor }, async ({ tx }) => {
    await tx
      .updateTable('billing_accounts')
      .set({ customer_id: customer })
      .where('tenant_id', '=', tenant.id)
      .execute()
  })
  return openCheckout(billing, customer, tenant.id, price.id, deps.installation.publicUrl)
}

/**
 * Prepares the page of the payment service where cards, invoices and cancellation are.
 * @returns the address of that page.
 * @throws billing_off, nothing_to_manage, billing_unreachable.
 */
export async function openPortal({ deps, tenant, actor }: Context): Promise<string> {
  const billing = billingOf(deps)
  const { customer_id: customer } = await inScope(deps, { tenant, actor }, holdAccount)
  if (customer === null) throw problem('nothing_to_manage', {})
  const { url } = await billing.ask((stripe) =>
    stripe.billingPortal.sessions.create({
      customer,
      return_url: `${deps.installation.publicUrl}/plan?paid=portal`,
    }),
  )
  return url
}

/** The payment service; throws billing_off where there is none. */
export function billingOf({ billing }: Context['deps']): Billing {
  if (!billing) throw problem('billing_off', {})
  return billing
}

/** The same key makes two requests at once make one customer. */
async function makeCustomer(
  billing: Billing,
  { id, name }: { id: string; name: string },
  email: string | null,
  attempt: number,
): Promise<string> {
  const customer = await billing.ask((stripe) =>
    stripe.customers.create(
      { name, ...(email !== null && { email }), metadata: { workspace: id } },
      { idempotencyKey: `customer-${id}-${attempt}` },
    ),
  )
  return customer.id
}

async function openCheckout(
  billing: Billing,
  customer: string,
  workspace: string,
  price: string,
  publicUrl: string,
): Promise<string> {
  return billing.ask(async ({ checkout }) => {
    const open = await checkout.sessions.list({ customer, status: 'open', limit: 10 })
    for (const { id } of open.data) await checkout.sessions.expire(id)
    const session = await checkout.sessions.create({
      mode: 'subscription',
      customer,
      client_reference_id: workspace,
      line_items: [{ price, quantity: 1 }],
      subscription_data: { metadata: { workspace } },
      allow_promotion_codes: true,
      success_url: `${publicUrl}/plan?paid=checkout`,
      cancel_url: `${publicUrl}/plan`,
    })
    if (!session.url) throw new Error('the payment service gave no address for its page')
    return session.url
  })
}

async function changeAtPortal(
  billing: Billing,
  account: { customer_id: string | null; subscription_id: string | null },
  price: string,
  publicUrl: string,
): Promise<string> {
  const { customer_id: customer, subscription_id: subscription } = account
  if (customer === null || subscription === null) throw problem('nothing_to_manage', {})
  return billing.ask(async (stripe) => {
    const { items } = await stripe.subscriptions.retrieve(subscription)
    const back = `${publicUrl}/plan?paid=portal`
    const session = await stripe.billingPortal.sessions.create({
      customer,
      return_url: back,
      flow_data: {
        type: 'subscription_update_confirm',
        subscription_update_confirm: {
          subscription,
          items: [{ id: items.data[0]?.id ?? '', price, quantity: 1 }],
        },
        after_completion: { type: 'redirect', redirect: { return_url: back } },
      },
    })
    return session.url
  })
}
