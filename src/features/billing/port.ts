import type Stripe from 'stripe'
import { type Plan, planNames } from '../../../shared/plans.ts'
import type { Deps } from '../../deps.ts'
import { problem } from '../../problems.ts'

/** What a plan is sold for, as the payment service has it. */
export interface Price {
  id: string
  product: string
  /** In the currency's smallest unit; null where the amount depends on more than the plan. */
  amount: number | null
  /** ISO 4217, in capitals. */
  currency: string
  /** day, week, month or year. */
  interval: string
}

/** The payment service, where the operator has set one up. */
export interface Billing {
  /** The secret that its notices are signed with. */
  readonly noticeSecret: string
  /** The plans that are for sale. */
  readonly plans: readonly Plan[]
  /**
   * Asks the service something.
   * @throws billing_unreachable where it does not answer, or refuses.
   */
  ask<Answer>(question: (stripe: Stripe) => Promise<Answer>): Promise<Answer>
  /** What each plan that is sold costs; remembered for ten minutes, a failure for seconds. Throws billing_unreachable. */
  prices(): Promise<Partial<Record<Plan, Price>>>
}

const rememberedMs = 600_000
/** Short, yet long enough that a page open to anybody does not ask a service that is down again and again. */
const failureRememberedMs = 15_000
const answerMs = 10_000

/** The payment service that the settings name; null without one. */
export function createBilling({ config, log, now }: Pick<Deps, 'config' | 'log' | 'now'>): Billing | null {
  const { STRIPE_SECRET_KEY: secret, STRIPE_WEBHOOK_SECRET: noticeSecret } = config
  if (secret === null || noticeSecret === null) return null
  const priceIds = { free: null, basic: config.STRIPE_PRICE_BASIC, pro: config.STRIPE_PRICE_PRO }
  const plans = planNames.filter((plan) => priceIds[plan] !== null)
  let client: Promise<Stripe> | undefined
  let known: { until: number; prices: Promise<Partial<Record<Plan, Price>>> } | undefined
  const billing: Billing = {
    noticeSecret,
    plans,
    async ask(question) {
      const stripe = await (client ??= connect(secret, config.STRIPE_API))
      try {
        return await question(stripe)
      } catch (error) {
        if (!(error instanceof stripe.errors.StripeError)) throw error
        const { type, code, message, requestId } = error
        log.error({ type, code, message, requestId }, 'the payment service refused or did not answer')
        throw problem('billing_unreachable', {}, { 'retry-after': '30' })
      }
    },
    prices() {
      const at = now().getTime()
      if (known && at < known.until) return known.prices
      const answer = { until: at + rememberedMs, prices: readPrices() }
      answer.prices.catch(() => (answer.until = at + failureRememberedMs))
      known = answer
      return answer.prices
    },
  }
  const priceOf = async (plan: Plan) =>
    readPrice(await billing.ask((stripe) => stripe.prices.retrieve(priceIds[plan] ?? '')))
  const readPrices = async () =>
    Object.fromEntries(await Promise.all(plans.map(async (plan) => [plan, await priceOf(plan)] as const)))
  return billing
}

/** The library is large, so only installations that sell something load it. */
async function connect(secret: string, address: string): Promise<Stripe> {
  const { default: Client } = await import('stripe')
  const { protocol, hostname, port } = new URL(address)
  return new Client(secret, {
    protocol: protocol === 'http:' ? 'http' : 'https',
    host: hostname,
    port: port || (protocol === 'http:' ? '80' : '443'),
    timeout: answerMs,
    maxNetworkRetries: 1,
    telemetry: false,
  })
}

function readPrice({ id, product, unit_amount: amount, currency, recurring }: Stripe.Price): Price {
  const productId = typeof product === 'string' ? product : product.id
  return {
    id,
    product: productId,
    amount,
    currency: currency.toUpperCase(),
    interval: recurring?.interval ?? 'month',
  }
}
