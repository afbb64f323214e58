import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Dashboard, startDashboard } from '../harness/dashboard.ts'
import { objections } from '../harness/objections.ts'
import { type StripeLookalike, startStripeLookalike } from '../lookalikes/stripe.ts'

let stripe: StripeLookalike
let dashboard: Dashboard
beforeAll(async () => {
  stripe = await startStripeLookalike()
  dashboard = await startDashboard({
    DEFAULT_PLAN: 'free',
    STRIPE_SECRET_KEY: stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
    STRIPE_PRICE_BASIC: 'price_basic',
    STRIPE_PRICE_PRO: 'price_pro',
    STRIPE_API: stripe.address,
  })
})
afterAll(async () => {
  await dashboard.close()
  await stripe.close()
})

/** The pages of the payment service: whoever gets to one pays, and comes back. */
async function payAtService(page: Page) {
  await page.route('https://checkout.example/**', (route) => {
    stripe.pay(route.request().url())
    return route.fulfill({
      status: 303,
      headers: { location: `${dashboard.address}/plan?paid=checkout` },
    })
  })
}

test('anybody sees the plans and what they cost', async () => {
  const page = await dashboard.open('/pricing')
  const pro = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Pro' }) })
  await pro.getByText('€49').waitFor()
  expect(await pro.innerText()).toContain('a month')
  await page.getByRole('link', { name: 'Create an account' }).waitFor()
  expect(await objections(page)).toEqual([])
  expect(page.complaints).toEqual([])
  await page.context().close()
})

test('a full plan says so where it is met, and a larger one is bought from there', async () => {
  const owner = await dashboard.owner({ plan: 'free' })
  await owner.api('POST', '/locations', { name: 'Main gate' })
  const page = await dashboard.open('/locations/new', owner)
  await payAtService(page)
  await page.getByLabel('Name').fill('Back gate')
  await page.getByRole('button', { name: /^(Create|Add|Save)/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Your plan is full' })
  await dialog.getByText('On the Free plan the limit for locations is 1').waitFor()
  await dialog.getByText('1 of 1').waitFor()
  expect(await dialog.getByRole('meter').count()).toBe(1)
  expect(await objections(page)).toEqual([])
  await dialog.getByRole('link', { name: 'See plans' }).click()
  await page.getByRole('button', { name: 'Discard changes' }).click()
  await page.getByRole('button', { name: 'Choose Pro' }).click()
  await page.getByText('Thank you. Your plan is active.').waitFor()
  await page.getByText('Renews on').waitFor()
  await page.getByRole('button', { name: 'Cards, invoices, cancellation' }).waitFor()
  expect(await page.getByRole('button', { name: 'Choose Basic' }).count()).toBe(1)
  expect(await page.getByRole('button', { name: 'Choose Pro' }).count()).toBe(0)
  expect(await objections(page)).toEqual([])
  expect(page.complaints).toEqual([])
  await page.context().close()
})

test('whoever comes back from paying sees what came of it, also where an earlier answer comes last', async () => {
  const owner = await dashboard.owner({ plan: 'free' })
  const page = await dashboard.open('/account', owner)
  const unpaid = await owner.api('GET', '/billing')
  const { url } = await owner.api('POST', '/billing/checkout', { plan: 'pro' })
  stripe.pay(url)
  const isAsked = page.waitForRequest('**/api/v1/billing')
  await page.route('**/api/v1/billing/refresh', async (route) => {
    await isAsked
    await route.continue()
  })
  await page.route(
    '**/api/v1/billing',
    async (route) => {
      await page.getByText('Thank you. Your plan is active.').waitFor()
      await route.fulfill({ json: unpaid })
    },
    { times: 1 },
  )
  await page.goto(`${dashboard.address}/plan?paid=checkout`)
  await page.getByText('Renews on').waitFor()
  expect(page.complaints).toEqual([])
  await page.context().close()
})

test('a payment that failed is said on the page of the plan', async () => {
  const owner = await dashboard.owner({ plan: 'free' })
  const { url } = await owner.api('POST', '/billing/checkout', { plan: 'basic' })
  stripe.pay(url).status = 'past_due'
  await owner.api('POST', '/billing/refresh')
  const page = await dashboard.open('/plan', owner)
  await page.getByText('The last payment failed.').waitFor()
  const viewer = await dashboard.colleague(owner, 'viewer')
  const theirs = await dashboard.open('/plan', viewer)
  await theirs.getByText('An owner or admin of the workspace can change the plan.').waitFor()
  expect(await theirs.getByRole('button', { name: /Choose|Cards/ }).count()).toBe(0)
  await page.context().close()
  await theirs.context().close()
})

test('where nothing is sold, the operator sets the plan', async () => {
  const plain = await startDashboard()
  const page = await plain.open('/plan', await plain.owner({ plan: 'basic' }))
  await page.getByText('Whoever runs this installation sets the plan').waitFor()
  expect(await page.getByRole('button', { name: /Choose/ }).count()).toBe(0)
  expect(await page.getByText('€').count()).toBe(0)
  await plain.close()
})
