import { endpoint, ok } from '../../http/endpoint.ts'
import { Done } from '../../lib/fields.ts'
import { billingOf, openPortal, startCheckout } from './checkout.ts'
import { readBilling } from './read.ts'
import { BillingState, CheckoutOf, PaymentPage } from './schema.ts'
import { synchronise } from './synchronise.ts'

const tag = 'Workspace'

export const billingRoutes = [
  endpoint({
    method: 'GET',
    path: '/billing',
    needs: 'workspace:read',
    tag,
    summary: 'Get how the workspace pays for its plan',
    responses: { 200: BillingState },
    handler: async (scope) => ok(await readBilling(scope)),
  }),
  endpoint({
    method: 'POST',
    path: '/billing/checkout',
    needs: 'billing:write',
    tag,
    name: 'billing.checkout',
    summary: 'Open the page where a plan is paid for',
    description:
      'Where the workspace pays for another plan already, the page asks to change it. A page opened earlier closes.',
    body: CheckoutOf,
    responses: { 200: PaymentPage },
    direct: async (context, { body }) => ok({ url: await startCheckout(context, body.plan) }),
  }),
  endpoint({
    method: 'POST',
    path: '/billing/portal',
    needs: 'billing:write',
    tag,
    name: 'billing.portal',
    summary: 'Open the page with cards, invoices and cancellation',
    responses: { 200: PaymentPage },
    direct: async (context) => ok({ url: await openPortal(context) }),
  }),
  endpoint({
    method: 'POST',
    path: '/billing/refresh',
    needs: 'billing:write',
    tag,
    name: 'billing.refresh',
    summary: 'Read the subscription anew from the payment service',
    description: 'The service tells of changes by itself; this is for whoever does not want to wait.',
    responses: { 200: Done },
    direct: async ({ deps, tenant }) => {
      await synchronise(deps, billingOf(deps), tenant)
      return ok({ success: true })
    },
  }),
]
