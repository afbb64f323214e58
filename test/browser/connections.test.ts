import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Dashboard, type Member, startDashboard } from '../harness/dashboard.ts'
import { button, choose, heading, issue, leave, link, row } from '../harness/on-page.ts'
import { startReceiver } from '../harness/receiver.ts'

let dashboard: Dashboard
let owner: Member
beforeAll(async () => {
  dashboard = await startDashboard({ WORKER: 'on', WEBHOOK_ALLOW: '127.0.0.1' })
  owner = await dashboard.owner()
})
afterAll(() => dashboard.close())

describe('connecting other systems', () => {
  it('a key is shown once, opens the API with what it was given, and no more once it is revoked', async () => {
    const page = await dashboard.open('/api-keys', owner)
    await button(page, 'Make API key').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name').fill('Box office')
    await dialog.getByRole('checkbox', { name: 'clients:read' }).click()
    await dialog.getByRole('button', { name: 'Make API key' }).click()
    const key = await dialog.getByLabel('Key', { exact: true }).innerText()
    const ask = async (path: string) =>
      (await fetch(`${dashboard.address}/api/v1${path}`, { headers: { authorization: `Bearer ${key}` } }))
        .status
    expect(await ask('/passes')).toBe(200)
    expect(await ask('/clients')).toBe(403)
    await dialog.getByRole('button', { name: 'I have stored it' }).click()
    await row(page, 'Box office.*Active').waitFor()
    expect(await page.content()).not.toContain(key)
    await row(page, 'Box office').getByRole('button').click()
    await page.getByRole('menuitem', { name: 'Revoke' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click()
    await row(page, 'Box office.*Revoked').waitFor()
    await expect.poll(() => ask('/passes')).toBe(401)
    await leave(page)
  })

  it('on the free plan the page says what Pro brings', async () => {
    const page = await dashboard.open('/api-keys', await dashboard.owner({ plan: 'free' }))
    await heading(page, 'The API comes with Pro').waitFor()
    await link(page, 'See plans').click()
    await heading(page, 'Plan and usage').waitFor()
    await leave(page)
  })

  it('keys of signed codes are seen, followed by a new one and revoked, never the one that signs', async () => {
    const page = await dashboard.open('/settings', owner)
    await link(page, 'See keys').click()
    await heading(page, 'No key yet').waitFor()
    const makeKey = async () => {
      await button(page, 'Make a new key').click()
      await page.getByRole('alertdialog').getByRole('button', { name: 'Make a new key' }).click()
      await page.getByRole('alertdialog').waitFor({ state: 'hidden' })
    }
    const item = (state: string) => page.getByRole('listitem').filter({ hasText: state })
    await makeKey()
    await item('Signs').getByRole('button', { name: 'Copy public key' }).waitFor()
    await expect.poll(() => item('Signs').getByRole('button').count()).toBe(1)
    await makeKey()
    await item('Still scans')
      .getByRole('button', { name: /^Revoke/ })
      .click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click()
    await item('Revoked').waitFor()
    const keys: { state: string }[] = await owner.api('GET', '/signing-keys')
    expect(keys.map(({ state }) => state)).toEqual(['signing', 'revoked'])
    await leave(page)
  })

  it('a webhook is subscribed, tested, replayed and removed', async () => {
    const receiver = await startReceiver()
    const page = await dashboard.open('/webhooks/new', owner)
    await page.getByLabel('Address').fill('ftp://example.com')
    await button(page, 'Add webhook').click()
    await page.getByRole('dialog').getByText('Must be an absolute https URL.').waitFor()
    await page.getByLabel('Address').fill(receiver.url())
    await button(page, 'Add webhook').click()
    await page
      .getByLabel('Secret')
      .getByText(/^whsec_/)
      .waitFor()
    await button(page, 'Next').click()
    await button(page, 'Send a test').click()
    const panel = page.getByRole('dialog')
    await panel.getByText('Delivered').waitFor()
    const [delivery] = await receiver.has(1)
    expect(JSON.parse(delivery?.body ?? '')).toMatchObject({ event: 'pass.scanned' })
    await panel.getByRole('button', { name: /Delivered/ }).click()
    await panel.getByLabel('Body of the delivery').getByText('pass.scanned').waitFor()
    await panel.getByRole('button', { name: 'Send again' }).click()
    await receiver.has(2)
    await panel.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Send what was missed in 30 days' }).click()
    await page.getByText('Nothing was missed').waitFor()
    await receiver.close()
    await button(page, 'Send a test').click()
    await panel.getByText('Test · The connection was not accepted').waitFor()
    await panel.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
    await heading(page, 'No webhooks yet').waitFor()
    await leave(page)
  })

  it('wallets are tried in demo mode, on passes and templates, and the wizard makes a request for Apple', async () => {
    const member = await dashboard.owner()
    const template = await member.api('POST', '/templates', { name: 'Members', kind: 'membership' })
    const pass = await issue(member, { name: 'Ada Lovelace', templateId: template.id })
    const page = await dashboard.open('/wallet', member)
    await choose(page, 'Mode', 'Demo')
    await heading(page, 'Demo passes').waitFor()
    const authority = page.waitForEvent('download')
    await button(page, 'Download the demo authority').click()
    expect((await authority).suggestedFilename()).toBe('ca.pem')

    await page.goto(`${dashboard.address}/passes/${pass.id}?tab=wallet`)
    const address = await page.getByLabel('Apple Wallet', { exact: true }).innerText()
    const bundle = await fetch(address)
    expect(bundle.headers.get('content-type')).toBe('application/vnd.apple.pkpass')

    await page.goto(`${dashboard.address}/templates/${template.id}`)
    await page.getByRole('tab', { name: 'Wallet' }).click()
    await page.getByRole('switch', { name: /Grey out used passes/ }).click()
    await expect
      .poll(async () => (await member.api('GET', `/wallet/templates/${template.id}`)).voidWhenUsed)
      .toBe(true)

    await page.goto(`${dashboard.address}/wallet`)
    await choose(page, 'Mode', 'Live')
    const request = page.waitForEvent('download')
    await button(page, 'Make and download a request').click()
    expect((await request).suggestedFilename()).toBe('passes.certSigningRequest')
    await page.locator('input[type=file]').setInputFiles({
      name: 'pass.cer',
      mimeType: 'application/x-x509-ca-cert',
      buffer: Buffer.from('no certificate'),
    })
    await page
      .getByRole('alert')
      .getByText(/certificate/i)
      .waitFor()
    await leave(page)
  })
})
