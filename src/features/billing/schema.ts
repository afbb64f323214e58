import Type from 'typebox'
import { planNames } from '../../../shared/plans.ts'
import { Nullable, OneOf, Time } from '../../lib/fields.ts'

const states = ['active', 'payment_failed', 'ended', 'incomplete'] as const

/** How a workspace pays for its plan. */
export const BillingState = Type.Object(
  {
    enabled: Type.Boolean({ description: 'False where the operator sets the plans of workspaces.' }),
    state: Nullable(OneOf(states, { description: 'Null where nothing was ever paid.' })),
    plan: Nullable(OneOf(planNames, { description: 'The plan that is paid for.' })),
    renewsAt: Nullable(Time()),
    endsAt: Nullable(Time({ description: 'When the paid plan ends, or ended.' })),
  },
  { title: 'Billing' },
)

export const CheckoutOf = Type.Object(
  { plan: OneOf(planNames) },
  { title: 'Checkout', examples: [{ plan: 'pro' }] },
)

/** A page of the payment service to go to. */
export const PaymentPage = Type.Object(
  { url: Type.String({ format: 'uri', examples: ['https://checkout.stripe.com/c/pay/cs_live_a1b2c3'] }) },
  { title: 'PaymentPage' },
)
