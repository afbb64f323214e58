import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Dashboard, startDashboard } from '../harness/dashboard.ts'
import { objections } from '../harness/objections.ts'

let dashboard: Dashboard
beforeAll(async () => {
  dashboard = await startDashboard()
})
afterAll(() => dashboard.close())

/**
 * Gives a page's browser a fingerprint reader that always agrees. It suggests nothing by itself: a reader that agrees
 * at once would take the suggestion before the button is pressed.
 */
async function withAuthenticator(page: Page) {
  await page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = async () => false
  })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

test('a passkey is made, named, used to sign in and removed', async () => {
  const owner = await dashboard.owner()
  const page = await dashboard.open('/account', owner)
  await withAuthenticator(page)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  const dialog = page.getByRole('dialog', { name: 'Name this passkey' })
  await dialog.getByLabel('Name').fill('Work laptop')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Work laptop').waitFor()
  await page.getByText('not used yet').waitFor()
  expect(await objections(page)).toEqual([])

  await page.context().clearCookies()
  await page.goto(`${dashboard.address}/sign-in?next=/account`)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByRole('heading', { name: 'Your account' }).waitFor()
  const row = page.getByRole('listitem').filter({ hasText: 'Work laptop' })
  await row.getByText('used').first().waitFor()

  await row.getByRole('button', { name: 'Remove Work laptop' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click()
  await row.waitFor({ state: 'detached' })
  await page.context().clearCookies()
  await page.goto(`${dashboard.address}/sign-in`)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByText('This passkey could not be used here').waitFor()
  expect(page.complaints).toEqual([])
  await page.context().close()
})
