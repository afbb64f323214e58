import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { setPlan } from '../../src/features/tenants/set-plan.ts'
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
  await expect.poll(() => dialog.getByRole('meter').count()).toBe(1)
  expect(await objections(page)).toEqual([])
  await dialog.getByRole('link', { name: 'See plans' }).click()
  await page.getByRole('button', { name: 'Discard changes' }).click()
  await page.getByRole('button', { name: 'Choose Pro' }).click()
  await page.getByText('Thank you. Your plan is active.').waitFor()
  await page.getByText('Renews on').waitFor()
  await page.getByRole('button', { name: 'Cards, invoices, cancellation' }).waitFor()
  await expect.poll(() => page.getByRole('button', { name: 'Choose Basic' }).count()).toBe(1)
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
  const comesLate = new Promise<void>((resolve) => {
    const answerLast = async (route: Route) => {
      await page.getByText('Thank you. Your plan is active.').waitFor()
      await route.fulfill({ json: unpaid })
      resolve()
    }
    void page.route('**/api/v1/billing', answerLast, { times: 1 })
  })
  await page.goto(`${dashboard.address}/plan?paid=checkout`)
  await comesLate
  await page.getByText('Renews on').waitFor()
  expect(page.complaints).toEqual([])
  await page.context().close()
})

test('whoever comes back from a page where nothing is paid yet is not told of a plan', async () => {
  const owner = await dashboard.owner({ plan: 'free' })
  const { url } = await owner.api('POST', '/billing/checkout', { plan: 'pro' })
  stripe.pay(url).status = 'incomplete'
  const page = await dashboard.open('/plan?paid=checkout', owner)
  await page.getByText('Your payment is not confirmed yet.').waitFor()
  await page.getByText('The first payment has not gone through yet.').waitFor()
  expect(await page.getByText('Your plan is active').count()).toBe(0)
  await page.context().close()
})

test('an open invitation fills the plan, and a list of passes that meets its limit leads to the plans', async () => {
  const owner = await dashboard.owner({ plan: 'free' })
  await owner.api('POST', '/invitations', { email: 'second@example.com', role: 'viewer' })
  const page = await dashboard.open('/team', owner)
  await page.getByRole('button', { name: 'Invite' }).click()
  await page.getByRole('dialog').getByLabel('Email').fill('third@example.com')
  await page.getByRole('dialog').getByRole('button', { name: 'Invite' }).click()
  const dialog = page.getByRole('dialog', { name: 'Your plan is full' })
  await dialog.getByText('Team members and open invitations').waitFor()
  await dialog.getByText('2 of 2').waitFor()
  await page.goto(`${dashboard.address}/passes/new`)
  await page.getByText('Many passes').click()
  await page
    .getByLabel('Names, one a line')
    .fill(Array.from({ length: 51 }, (_, n) => `Guest ${n}`).join('\n'))
  await page.getByRole('button', { name: 'Issue 51 passes' }).click()
  await dialog.getByText('50 of 50').waitFor()
  await dialog.getByRole('button', { name: 'Not now' }).click()
  await page.getByText('1 pass could not be issued: The Free plan allows 50 passes a month').waitFor()
  await page.context().close()
})

test('keys from before a smaller plan can be seen and revoked, and webhooks are not offered', async () => {
  const owner = await dashboard.owner()
  await owner.api('POST', '/keys', { name: 'Shop', permissions: ['passes:read'] })
  await setPlan(dashboard.server.deps, owner.workspaceId, 'free')
  const page = await dashboard.open('/api-keys', owner)
  await page.getByText('Your keys are refused until').waitFor()
  expect(await page.getByRole('button', { name: 'Make API key' }).count()).toBe(0)
  expect(await objections(page)).toEqual([])
  await page.getByRole('row').filter({ hasText: 'Shop' }).getByRole('button').click()
  await page.getByRole('menuitem', { name: 'Revoke' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click()
  await page.getByRole('row').filter({ hasText: 'Revoked' }).waitFor()
  await page.goto(`${dashboard.address}/webhooks/new`)
  const panel = page
    .getByRole('dialog')
    .or(page.getByRole('complementary'))
    .filter({ hasText: 'Add webhook' })
  await panel.getByRole('link', { name: 'See plans' }).waitFor()
  expect(await panel.getByRole('button', { name: 'Add webhook' }).count()).toBe(0)
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
