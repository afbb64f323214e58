import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { KeyObject } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newestCredential, openKey } from '../../src/features/wallet/credentials.ts'
import { operator } from '../../src/features/tenants/create.ts'
import { loadTenant } from '../../src/features/tenants/load.ts'
import { checkPkpass } from '../../src/lib/pkpass/check.ts'
import { unzip } from '../../src/lib/pkpass/unzip.ts'
import { makeCertificateAuthority, makePassCertificate, makeRsaKey } from '../../src/lib/x509/make.ts'
import { readCertificate } from '../../src/lib/x509/read.ts'
import { inScope } from '../../src/scope.ts'
import { type Dashboard, type Member, startDashboard } from '../harness/dashboard.ts'
import { button, leave, workUntil } from '../harness/on-page.ts'
import { drawMeanwhile, phone, runWalletJobs } from '../harness/wallet.ts'
import { type GoogleLookalike, startGoogleLookalike } from '../lookalikes/google-wallet.ts'

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15'
const folder = mkdtempSync(join(tmpdir(), 'wallet-'))
let dashboard: Dashboard
let google: GoogleLookalike
let stopDrawing: () => Promise<void>
let authority: { certificate: string; key: KeyObject }

beforeAll(async () => {
  const key = await makeRsaKey()
  const now = new Date(Date.now() - 86_400_000)
  const certificate = makeCertificateAuthority([['commonName', 'Stand-in for Apple']], key, now, 365)
  authority = { certificate, key }
  writeFileSync(join(folder, 'root.pem'), certificate)
  google = await startGoogleLookalike()
  dashboard = await startDashboard({
    WALLET_APPLE_ROOT_FILE: join(folder, 'root.pem'),
    WALLET_GOOGLE_API: google.api,
  })
  stopDrawing = drawMeanwhile(dashboard.server)
})
afterAll(async () => {
  await stopDrawing()
  await dashboard.close()
  await google.close()
  rmSync(folder, { recursive: true })
})

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })

/** The page as it is in another language. */
async function speak(page: Page, language: string) {
  await page.evaluate((chosen) => localStorage.setItem('passwright.language', chosen), language)
  await page.reload()
}

async function savedBy(page: Page, act: () => Promise<unknown>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return readFileSync(await download.path())
}

/** The certificate an authority makes of this key. */
const certify = (key: KeyObject) =>
  readCertificate(
    makePassCertificate({
      passTypeIdentifier: 'pass.com.example.harbour',
      teamIdentifier: 'A1B2C3D4E5',
      organization: 'Harbour Festival',
      key,
      authority,
      now: new Date(Date.now() - 3_600_000),
      days: 60,
    }),
  ).der

/** The key behind the workspace's signing request. */
async function requestedKey({ workspaceId }: Member): Promise<KeyObject> {
  const { deps } = dashboard.server
  const tenant = await loadTenant(deps, workspaceId)
  if (!tenant) throw new Error('There is no such workspace')
  return inScope(deps, { tenant, actor: operator }, async (scope) => {
    const row = await newestCredential(scope, 'apple_live', 'requested')
    if (!row) throw new Error('No request waits')
    return openKey(deps.installation, row)
  })
}

test('demo mode: one click, a pass in a phone, revoked, and the push is seen in the inspector', async () => {
  const member = await dashboard.owner()
  const template = await member.api('POST', '/templates', { name: 'Carmen', kind: 'ticket' })
  const client = await member.api('POST', '/clients', { name: 'Ana' })
  const pass = await member.api('POST', '/passes', {
    type: 'single',
    name: 'Carmen, row 4',
    templateId: template.id,
    clientId: client.id,
  })
  const page = await dashboard.open(`/clients/${client.id}`, member)
  await page.getByRole('link', { name: 'Carmen, row 4' }).waitFor()
  expect(await page.getByRole('link', { name: 'Download .pkpasses' }).count()).toBe(0)
  await page.goto(`${dashboard.address}/wallet`)
  await button(page, 'Switch demo on').click()
  await heading(page, 'Demo passes').waitFor()
  const root = await savedBy(page, () => button(page, 'Download the demo authority').click())

  const address = new URL(pass.publicUrl)
  const holder = await dashboard.open(address.pathname + address.search, undefined, { userAgent: IPHONE })
  await holder.getByText('iPhones refuse').waitFor()
  const file = await savedBy(holder, () => holder.getByRole('link', { name: 'Add to Apple Wallet' }).click())
  const report = checkPkpass(file, { now: dashboard.server.deps.now(), root: root.toString() })
  expect(report).toMatchObject({ ok: true, style: 'eventTicket', serialNumber: pass.id })
  const content =
    unzip(file)
      .find(({ name }) => name === 'pass.json')
      ?.data.toString() ?? ''
  expect(await phone(dashboard.server, 'my-iphone').register(JSON.parse(content))).toBe(201)
  await leave(holder)

  await page.goto(`${dashboard.address}/clients/${client.id}`)
  await page.getByText(/An iPhone adds 1 active pass .* iPhones refuse demo passes/).waitFor()
  const bundle = await savedBy(page, () => page.getByRole('link', { name: 'Download .pkpasses' }).click())
  expect(unzip(bundle)).toHaveLength(1)

  await page.goto(`${dashboard.address}/passes/${pass.id}?tab=wallet`)
  await page.getByText('my-iphone').waitFor()
  await page.getByRole('article', { name: 'Apple Wallet: Carmen, row 4' }).getByText('Ana').waitFor()
  await page.getByRole('tab', { name: 'Google', exact: true }).click()
  await page.getByRole('article', { name: 'Google Wallet: Carmen, row 4' }).waitFor()
  await button(page, 'Revoke').click()
  await button(page, 'Activate').waitFor()
  await workUntil(page.getByText('to phone my-iphone'), () => runWalletJobs(dashboard.server))

  await page.goto(`${dashboard.address}/wallet`)
  const pushes = page.getByRole('list', { name: 'Pushes' }).getByRole('listitem')
  await pushes.filter({ hasText: 'Shown here' }).waitFor()
  await pushes.getByRole('link', { name: 'Carmen, row 4' }).click()
  await page.getByRole('tab', { name: 'Wallet', exact: true, selected: true }).waitFor()
  await leave(page)
})

test('the wizard: a request, a certificate that does not fit, one that does, and its end', async () => {
  const member = await dashboard.owner()
  const page = await dashboard.open('/wallet', member)
  await button(page, 'Go live').click()
  await page.getByText('Make the request first.').waitFor()
  await page.getByLabel('Contact address').fill('not an address')
  await button(page, 'Make and download a request').click()
  await page.getByText('Make the request first.').waitFor()
  await page.getByLabel('Contact address').fill('ana@example.com')
  const request = await savedBy(page, () => button(page, 'Make and download a request').click())
  expect(request.toString()).toMatch(/^-----BEGIN CERTIFICATE REQUEST-----/)
  expect(await savedBy(page, () => button(page, 'Download it again').click())).toEqual(request)

  const upload = (label: string, buffer: Buffer) =>
    page
      .getByRole('button', { name: label })
      .locator('input')
      .setInputFiles({ name: 'pass.cer', mimeType: 'application/x-x509-ca-cert', buffer })
  const first = 'Upload the certificate from Apple'
  await upload(first, request)
  await page.getByText('Must be the certificate, and this is the signing request.').waitFor()
  await upload(first, certify(await makeRsaKey()))
  await page.getByText('It was made for another private key.').waitFor()
  await upload(first, certify(await requestedKey(member)))
  await page.getByText('It fits the private key kept here.').waitFor()
  await page.getByText('It was issued by “Stand-in for Apple”').waitFor()
  await upload('Upload the intermediate certificate as well', Buffer.from(authority.certificate))
  await page.getByText('Passes are now signed for pass.com.example.harbour.').waitFor()
  await page.getByText('A1B2C3D4E5').waitFor()
  await button(page, 'Renew the certificate').waitFor()

  dashboard.server.clock.advance(45 * 86_400_000)
  await page.reload()
  await page.getByText(/This certificate ends in 1\d days\./).waitFor()
  await button(page, 'Renew the certificate').click()
  await button(page, 'Stop using it').click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stop using it' }).click()
  await page.getByText('Make the request first.').waitFor()
  await leave(page)
})

test('Google is connected with the reason for every refusal, and disconnected', async () => {
  const member = await dashboard.owner()
  await member.api('PUT', '/wallet/mode', { mode: 'live' })
  const page = await dashboard.open('/wallet', member)
  await page.getByLabel('Issuer id').fill('3388000000022')
  await page.getByLabel('Service account key').fill(google.serviceAccount.slice(0, 200))
  await button(page, 'Connect').click()
  await page.getByText(/a part of it was lost/).waitFor()
  google.hasAccess = false
  await page.getByLabel('Service account key').fill(google.serviceAccount)
  await button(page, 'Connect').click()
  await page.getByText(/give this service account access to the issuer/).waitFor()
  await speak(page, 'de')
  await page.getByText(/Geben Sie diesem Dienstkonto .* Zugriff auf den Issuer/).waitFor()
  await speak(page, 'en')
  google.hasAccess = true
  await button(page, 'Change the account').click()
  await page.getByLabel('Issuer id').fill('3388000000022')
  await page.getByLabel('Service account key').fill(google.serviceAccount)
  await button(page, 'Connect').click()
  await button(page, 'Change the account').waitFor()
  expect(await page.getByText(/give this service account access/).count()).toBe(0)
  await button(page, 'Disconnect').click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Disconnect' }).click()
  await heading(page, 'Become an issuer').waitFor()
  await leave(page)
})

test('a name of two lines stays on the picture of an Apple pass', async () => {
  const member = await dashboard.owner()
  await member.api('POST', '/wallet/demo')
  const create = { width: 1125, height: 294, channels: 3, background: '#b3388f' } as const
  const png = await sharp({ create }).png().toBuffer()
  for (const kind of ['ticket', 'membership']) {
    const { id: templateId } = await member.api('POST', '/templates', { name: kind, kind })
    const hero = `/api/v1/templates/${templateId}/hero`
    await member.send('PUT', hero, png, { 'content-type': 'image/png' })
    const name = 'The Marriage of Figaro, matinée by the lake'
    const { id } = await member.api('POST', '/passes', { type: 'single', name, templateId })
    const page = await dashboard.open(`/passes/${id}?tab=wallet`, member)
    const card = page.getByRole('article', { name: `Apple Wallet: ${name}` })
    const picture = await card.locator('img').boundingBox()
    const text = await card.getByText(name).locator('xpath=..').boundingBox()
    if (!picture || !text) throw new Error('The card shows no name on a picture')
    expect(text.height, 'two lines').toBeGreaterThan(60)
    expect(text.y).toBeGreaterThanOrEqual(picture.y)
    expect(text.y + text.height).toBeLessThanOrEqual(picture.y + picture.height)
    await leave(page)
  }
})

test('a template chooses Apple’s layout', async () => {
  const member = await dashboard.owner()
  const template = await member.api('POST', '/templates', { name: 'Members', kind: 'membership' })
  const page = await dashboard.open(`/templates/${template.id}`, member)
  await page.getByRole('tab', { name: 'Wallet', exact: true }).click()
  await page.getByRole('article', { name: /^Apple Wallet: / }).waitFor()
  const layout = page.getByRole('combobox', { name: 'Apple’s layout' })
  await expect.poll(() => layout.innerText()).toContain('By kind: Store card')
  await layout.click()
  await page.getByRole('option', { name: 'Coupon', exact: true }).click()
  await expect
    .poll(async () => (await member.api('GET', `/wallet/templates/${template.id}`)).style)
    .toBe('coupon')
  await leave(page)
})
