import type { FastifyInstance } from 'fastify'
import type Stripe from 'stripe'
import type { Deps } from '../../deps.ts'
import { problem } from '../../problems.ts'
import { loadTenant } from '../tenants/load.ts'
import type { Billing } from './port.ts'
import { synchronise } from './synchronise.ts'

const toleranceSeconds = 300
const largestNotice = 1024 * 1024

/**
 * Takes the payment service's notices (Stripe webhooks) at `/stripe` below the instance's prefix. A notice only
 * says whose subscription may have changed; how it stands is then asked, so notices may come twice, late or in any
 * order. One that cannot be worked on is answered with 503, and the service sends it again.
 */
export async function billingNotices(app: FastifyInstance, { deps }: { deps: Deps }): Promise<void> {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  app.post('/stripe', { bodyLimit: largestNotice }, async (request, reply) => {
    const { billing } = deps
    if (!billing) throw problem('not_found', { what: 'Page' })
    const notice = await verified(deps, billing, request.body, request.headers['stripe-signature'])
    const tenant = await tenantOf(deps, customerIn(notice))
    if (tenant) await synchronise(deps, billing, tenant)
    return reply.send({ received: true })
  })
}

/** The notice, once its signature and age hold; throws bad_request. */
async function verified(
  deps: Deps,
  billing: Billing,
  body: unknown,
  signature: string | string[] | undefined,
): Promise<Stripe.Event> {
  if (!Buffer.isBuffer(body) || typeof signature !== 'string') {
    throw problem('bad_request', { why: 'A notice has a body and a Stripe-Signature' })
  }
  const receivedAt = deps.now().getTime()
  return billing.ask(async ({ webhooks, errors }) => {
    try {
      return webhooks.constructEvent(
        body,
        signature,
        billing.noticeSecret,
        toleranceSeconds,
        undefined,
        receivedAt,
      )
    } catch (error) {
      if (!(error instanceof errors.StripeSignatureVerificationError) && !(error instanceof SyntaxError))
        throw error
      throw problem('bad_request', { why: 'The signature of this notice does not hold' })
    }
  })
}

/** The customer a notice is about, whatever kind of object it carries. */
function customerIn({ data, type }: Stripe.Event): string | undefined {
  const object = data.object as { id?: string; customer?: string | { id: string } | null }
  if (type.startsWith('customer.') && object.customer === undefined) return object.id
  return typeof object.customer === 'string' ? object.customer : object.customer?.id
}

async function tenantOf(deps: Deps, customer: string | undefined) {
  if (customer === undefined) return undefined
  const { rows } = await deps.database.worker.query<{ id: string }>(
    'select tenant_id as id from billing_accounts where customer_id = $1',
    [customer],
  )
  return rows[0] && loadTenant(deps, rows[0].id)
}
