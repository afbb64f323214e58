import { afterAll, beforeAll, expect, test } from 'vitest'
import { type StripeLookalike, startStripeLookalike } from '../../../test/lookalikes/stripe.ts'
import { client, startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'
import { setPlan } from '../tenants/set-plan.ts'
import { reconcileBilling } from './reconcile.ts'

let stripe: StripeLookalike
let server: TestServer
beforeAll(async () => {
  stripe = await startStripeLookalike()
  server = await startTestServer({
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
    STRIPE_PRICE_BASIC: 'price_basic',
    STRIPE_PRICE_PRO: 'price_pro',
    STRIPE_API: stripe.address,
  })
})
afterAll(async () => {
  await server.close()
  await stripe.close()
})

const day = 86_400_000
const planOf = async ({ tenant }: TestTenant) => {
  const { rows } = await server.deps.database.worker.query('select plan from tenants where id = $1', [
    tenant.id,
  ])
  return rows[0]?.plan as string
}
const mailsOf = async ({ tenant }: TestTenant) => {
  const { rows } = await server.deps.database.worker.query(
    'select template from mails where tenant_id = $1 order by id',
    [tenant.id],
  )
  return rows.map(({ template }) => template as string)
}
const notice = (type: string, object: object, at = server.deps.now()) => stripe.notice(type, object, at)
const tell = ({ body, signature }: { body: string; signature: string }) =>
  server.app.inject({
    method: 'POST',
    url: '/billing/stripe',
    headers: { 'content-type': 'application/json', 'stripe-signature': signature },
    payload: body,
  })

/** A workspace that has paid for a plan on the service's page, and the subscription that came of it. */
async function paying(plan: 'basic' | 'pro') {
  const shop = await server.tenant()
  const { status, body } = await shop.post('/billing/checkout', { plan })
  expect(status).toBe(200)
  const subscription = stripe.pay(body.url)
  expect((await tell(notice('customer.subscription.created', subscription))).statusCode).toBe(200)
  return { shop, subscription }
}

test('the plan table is public, with the prices that are charged', async () => {
  const { body } = await client(server.app).get('/plans')
  expect(body).toMatchObject([
    { id: 'free', forSale: false, price: null, limits: { passesPerMonth: 50 } },
    { id: 'basic', forSale: true, price: { amount: 1900, currency: 'EUR', interval: 'month' } },
    { id: 'pro', forSale: true, price: { amount: 4900 }, limits: { passesPerMonth: null } },
  ])
})

test('a plan that is paid for is the plan of the workspace, and is in the audit log', async () => {
  const { shop } = await paying('basic')
  await setPlan(server.deps, shop.tenant.id, 'pro')
  expect((await shop.get('/billing')).body).toMatchObject({
    enabled: true,
    state: 'active',
    plan: 'basic',
    endsAt: null,
  })
  const [latest] = (await shop.get('/audit')).body.filter(
    ({ type, actor }: { type: string; actor: { id: string } }) =>
      type === 'workspace.updated' && actor.id === 'billing',
  )
  expect(latest.details).toMatchObject({ changes: { plan: 'basic' }, before: { plan: 'pro' } })
  const customer = stripe.customers.get([...stripe.customers.keys()].at(-1) ?? '')
  expect(customer).toMatchObject({ email: 'owner@example.com', 'metadata[workspace]': shop.tenant.id })
})

test('who pays already changes the plan at the portal, and never pays twice for the same', async () => {
  const { shop, subscription } = await paying('pro')
  expect(await shop.post('/billing/checkout', { plan: 'pro' })).toMatchObject({
    status: 409,
    body: { code: 'already_on_plan' },
  })
  const change = await shop.post('/billing/checkout', { plan: 'basic' })
  expect(change.body.url).toMatch(/portal\.example.*subscription_update_confirm/)
  expect((await shop.post('/billing/portal')).body.url).toContain(subscription.customer)
  stripe.changePrice(subscription, 'price_pro_year')
  await tell(notice('customer.subscription.updated', subscription))
  expect(await planOf(shop)).toBe('pro')
})

test('a page for paying that was opened earlier closes', async () => {
  const shop = await server.tenant()
  const [first, second] = [
    await shop.post('/billing/checkout', { plan: 'basic' }),
    await shop.post('/billing/checkout', { plan: 'pro' }),
  ]
  expect(() => stripe.pay(first.body.url)).toThrow('closed')
  expect(stripe.pay(second.body.url).status).toBe('active')
  const key = { 'idempotency-key': 'one-click' }
  const third = await shop.post('/billing/checkout', { plan: 'pro' }, key)
  expect((await shop.post('/billing/checkout', { plan: 'pro' }, key)).body).toEqual(third.body)
})

test('a notice counts only with a fresh signature of the service', async () => {
  const { shop, subscription } = await paying('pro')
  subscription.status = 'canceled'
  const good = notice('customer.subscription.deleted', subscription)
  const old = notice('customer.subscription.deleted', subscription, new Date(Date.now() - 600_000))
  const forged = [
    { ...good, signature: good.signature.replace(/v1=(.)/, (_, digit) => `v1=${digit === '0' ? 1 : 0}`) },
    { ...good, body: `${good.body} ` },
    { ...good, signature: '' },
    old,
  ]
  for (const wrong of forged) expect((await tell(wrong)).statusCode).toBe(400)
  expect((await shop.get('/billing')).body.state).toBe('active')
  expect((await tell(good)).statusCode).toBe(200)
  expect(await planOf(shop)).toBe('free')
})

test('notices may come twice, late and in any order', async () => {
  const { shop, subscription } = await paying('pro')
  const created = notice('customer.subscription.created', structuredClone(subscription))
  subscription.status = 'past_due'
  const failed = notice('invoice.payment_failed', { id: 'in_1', customer: subscription.customer })
  for (const one of [failed, created, failed, created]) await tell(one)
  expect((await shop.get('/billing')).body).toMatchObject({ state: 'payment_failed', plan: 'pro' })
  expect(await mailsOf(shop)).toEqual(['paymentFailed'])
  subscription.status = 'active'
  await Promise.all([failed, created, failed].map(tell))
  expect((await shop.get('/billing')).body.state).toBe('active')
  subscription.status = 'canceled'
  await tell(notice('customer.subscription.deleted', subscription))
  await tell(created)
  expect(await planOf(shop)).toBe('free')
  expect(await mailsOf(shop)).toEqual(['paymentFailed', 'planEnded'])
})

test('a slow answer never undoes a later one', async () => {
  const { shop, subscription } = await paying('pro')
  let release = () => {}
  stripe.hold = new Promise((resolve) => (release = resolve))
  const asked = stripe.requests.length
  const slow = tell(notice('customer.subscription.updated', subscription))
  await expect.poll(() => stripe.requests.length).toBeGreaterThan(asked)
  stripe.hold = null
  subscription.status = 'canceled'
  await tell(notice('customer.subscription.deleted', subscription))
  release()
  expect((await slow).statusCode).toBe(200)
  expect(await planOf(shop)).toBe('free')
})

test('a cancelled plan lasts until its end, and what is above the smaller plan stays', async () => {
  const { shop, subscription } = await paying('pro')
  await shop.post('/passes', { type: 'single', name: 'Kept' })
  subscription.cancel_at_period_end = true
  await tell(notice('customer.subscription.updated', subscription))
  const { body } = await shop.get('/billing')
  expect(body).toMatchObject({ state: 'active', plan: 'pro', renewsAt: null })
  expect(new Date(body.endsAt).getTime()).toBeGreaterThan(Date.now() + 29 * day)
  subscription.status = 'canceled'
  subscription.ended_at = Math.floor(Date.now() / 1000)
  await tell(notice('customer.subscription.deleted', subscription))
  await setPlan(server.deps, shop.tenant.id, 'pro')
  await tell(notice('customer.subscription.deleted', subscription))
  expect(await planOf(shop)).toBe('pro')
  expect((await shop.get('/passes')).body).toHaveLength(1)
  expect((await shop.get('/billing')).body).toMatchObject({ state: 'ended', plan: null })
  const again = await shop.post('/billing/checkout', { plan: 'basic' })
  expect(again.body.url).toContain('checkout.example')
})

test('a first payment that does not go through changes no plan', async () => {
  const shop = await server.tenant()
  const { body } = await shop.post('/billing/checkout', { plan: 'basic' })
  const subscription = stripe.pay(body.url)
  for (const status of ['incomplete', 'incomplete_expired']) {
    subscription.status = status
    await tell(notice('customer.subscription.updated', subscription))
    expect(await planOf(shop)).toBe('pro')
  }
})

test('a notice of a customer we do not know is taken and changes nothing', async () => {
  const foreign = { id: 'sub_x', customer: 'cus_foreign' }
  expect((await tell(notice('customer.subscription.created', foreign))).statusCode).toBe(200)
})

test('while the service is down it is said, the notice comes again, and prices are left out', async () => {
  const { shop, subscription } = await paying('pro')
  stripe.isDown = true
  subscription.status = 'canceled'
  const ended = () => tell(notice('customer.subscription.deleted', subscription))
  expect((await ended()).statusCode).toBe(503)
  expect(await shop.post('/billing/portal')).toMatchObject({
    status: 503,
    body: { code: 'billing_unreachable' },
  })
  server.clock.advance(11 * 60_000)
  expect((await client(server.app).get('/plans')).body[1].price).toBeNull()
  stripe.isDown = false
  server.clock.advance(60_000)
  expect((await ended()).statusCode).toBe(200)
  expect(await planOf(shop)).toBe('free')
})

test('a notice that was lost is made up for within a day, and a deleted customer has no plan', async () => {
  const { shop, subscription } = await paying('pro')
  stripe.customers.delete(subscription.customer)
  await reconcileBilling(server.deps)
  expect(await planOf(shop)).toBe('pro')
  server.clock.advance(25 * 3_600_000)
  await reconcileBilling(server.deps)
  expect(await planOf(shop)).toBe('free')
  await setPlan(server.deps, shop.tenant.id, 'pro')
  const again = await shop.post('/billing/checkout', { plan: 'pro' })
  expect(stripe.pay(again.body.url).customer).not.toBe(subscription.customer)
})

test('what is asked wrongly is refused by name, and other workspaces pay on their own', async () => {
  const shop = await server.tenant()
  expect(await shop.post('/billing/checkout', { plan: 'free' })).toMatchObject({
    status: 400,
    body: { field: 'plan' },
  })
  expect((await shop.post('/billing/checkout', {})).status).toBe(400)
  expect(await shop.post('/billing/portal')).toMatchObject({
    status: 409,
    body: { code: 'nothing_to_manage' },
  })
  expect((await shop.get('/billing')).body).toMatchObject({ state: null, plan: null })
  const reader = await server.tenant({ permissions: ['workspace:read'] })
  expect((await reader.post('/billing/checkout', { plan: 'pro' })).status).toBe(403)
})

test('without a payment service the operator sets the plan', async () => {
  const plain = await startTestServer()
  const shop = await plain.tenant()
  expect((await shop.get('/billing')).body).toMatchObject({ enabled: false, state: null })
  expect(await shop.post('/billing/checkout', { plan: 'pro' })).toMatchObject({
    status: 403,
    body: { code: 'billing_off' },
  })
  expect((await plain.app.inject({ method: 'POST', url: '/billing/stripe', payload: {} })).statusCode).toBe(
    404,
  )
  await plain.close()
})
