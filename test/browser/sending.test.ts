import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Download, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { workOnJobs } from '../../src/features/jobs/work.ts'
import { deliverMails } from '../../src/mail/deliver.ts'
import { jobKinds } from '../../src/worker/job-kinds.ts'
import { type Dashboard, type Member, startDashboard } from '../harness/dashboard.ts'
import { objections } from '../harness/objections.ts'
import { openPostOffice, type PostOffice } from '../harness/post-office.ts'
import { readPdf } from '../harness/read-pdf.ts'
import { workUntil } from '../harness/on-page.ts'

const pictures = join(import.meta.dirname, '../../screenshots')
const phone = { viewport: { width: 360, height: 740 } }

let office: PostOffice
let dashboard: Dashboard
let owner: Member
beforeAll(async () => {
  await mkdir(pictures, { recursive: true })
  office = await openPostOffice()
  dashboard = await startDashboard({ SMTP_URL: office.url })
  owner = await dashboard.owner()
})
beforeEach(() => {
  office.received.length = 0
})
afterAll(async () => {
  await dashboard.close()
  await office.close()
})

const work = async () => {
  while (await workOnJobs(dashboard.server.deps, jobKinds));
  while (await deliverMails(dashboard.server.deps));
}
const issue = (name: string, clientEmail: string | null) =>
  owner.api('POST', '/passes', {
    type: 'single',
    name,
    ...(clientEmail && { clientName: name, clientEmail }),
  })
const contentOf = async (download: Download) => readFile(await download.path())
const downloaded = async (page: Page, act: () => Promise<void>): Promise<Download> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return download
}
/** What axe objects to inside a dialog; the mail in its frame is not ours to lay out. */
const inDialog = { within: '[role=dialog]', without: 'iframe' }

test('a mail is no wider than a phone, whatever its names', async () => {
  const pass = await issue('Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4), 'captain@example.com')
  const page = await dashboard.open(`/api/v1/passes/${pass.id}/mail-preview?format=html`, owner, phone)
  await page.getByText('here is your pass').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await page.context().close()
})

test('a pass is looked at as a mail, sent, and tells what became of it', async () => {
  const pass = await issue('Ada Lovelace', 'ada@example.com')
  const page = await dashboard.open(`/passes/${pass.id}`, owner)
  await page.getByRole('button', { name: 'Send by email' }).click()
  const dialog = page.getByRole('dialog', { name: 'Send this pass by email' })
  const mail = dialog.frameLocator('iframe')
  await mail.getByText('Hello Ada Lovelace,').waitFor()
  await dialog.getByText('Your pass from Harbour Festival').waitFor()
  expect(await objections(page, inDialog)).toEqual([])
  await page.screenshot({ path: join(pictures, 'send-desktop.png') })
  await dialog.getByRole('combobox', { name: 'Language of our texts' }).click()
  await page.getByRole('option', { name: 'Deutsch' }).click()
  await mail.getByText('Guten Tag Ada Lovelace,').waitFor()
  await dialog.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByText('The email to ada@example.com is on its way').waitFor()
  await work()
  expect(office.received.map(({ subject }) => subject)).toEqual(['Ihr Pass von Harbour Festival'])
  await page.getByRole('tab', { name: 'History' }).click()
  const entry = page.getByRole('listitem').filter({ hasText: 'Email to ada@example.com' })
  await entry.getByText('Sent', { exact: true }).waitFor()
  await page.screenshot({ path: join(pictures, 'mail-history-desktop.png') })
  expect(page.complaints).toEqual([])
  await page.context().close()
})

test('a pass that nobody can be sent says what is missing, on a phone too', async () => {
  const pass = await issue('Nobody', null)
  const page = await dashboard.open(`/passes/${pass.id}`, owner, { ...phone, colorScheme: 'dark' })
  await page.getByRole('button', { name: 'Send by email' }).click()
  const dialog = page.getByRole('dialog', { name: 'Send this pass by email' })
  await dialog.getByText('This pass has no client with an email address.').waitFor()
  expect(await dialog.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(true)
  await page.screenshot({ path: join(pictures, 'send-phone-dark.png') })
  await page.context().close()
})

test('selected passes are sent with progress, and printed on labels', async () => {
  const crew = await dashboard.owner({ name: 'Crew' })
  for (const name of ['Bea', 'Cem', 'Dana']) {
    const address = name === 'Dana' ? {} : { clientEmail: `${name}@example.com` }
    await crew.api('POST', '/passes', { type: 'single', name, clientName: name, ...address })
  }
  const page = await dashboard.open('/passes', crew)
  await page.getByRole('link', { name: 'Dana' }).waitFor()
  await page.getByRole('checkbox', { name: 'Select all' }).click()
  await page.getByRole('button', { name: 'Send by email' }).click()
  await page
    .getByRole('dialog', { name: 'Send passes by email' })
    .getByRole('button', { name: 'Send 3 passes' })
    .click()
  const progress = page.getByRole('dialog', { name: 'Passes are being sent' })
  await progress.waitFor()
  await page.screenshot({ path: join(pictures, 'send-many-desktop.png') })
  const over = page.getByRole('dialog', { name: 'The passes were sent' })
  await workUntil(over.getByText('3 / 3'), work)
  const bar = over.getByRole('progressbar', { name: 'Emails' })
  expect(await bar.getAttribute('aria-valuenow')).toBe('3')
  await expect.poll(() => over.getByText('Left out').count()).toBe(1)
  expect(await objections(page, inDialog)).toEqual([])
  const passMails = office.received.filter(({ subject }) => subject === 'Your pass from Crew')
  expect(passMails.map(({ to }) => [to].flat()[0]?.text).toSorted()).toEqual([
    'Bea@example.com',
    'Cem@example.com',
  ])
  await page.screenshot({ path: join(pictures, 'sent-many-desktop.png') })
  await over.getByRole('button', { name: 'Close' }).last().click()

  await page.getByRole('button', { name: 'Print…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Print passes' })
  await dialog.getByRole('combobox', { name: 'Paper' }).click()
  await page.getByRole('option', { name: /L7160/ }).click()
  await dialog.getByLabel('Places already used').fill('30')
  await dialog.getByText('Type a whole number from 0 to 20.').waitFor()
  await dialog.getByLabel('Places already used').fill('2')
  expect(await objections(page, inDialog)).toEqual([])
  await page.screenshot({ path: join(pictures, 'print-desktop.png') })
  const pdf = await downloaded(page, () => dialog.getByRole('button', { name: 'Make the PDF' }).click())
  expect(pdf.suggestedFilename()).toBe('passes-avery-l7160.pdf')
  const [sheet] = await readPdf(await contentOf(pdf))
  expect(sheet?.codes).toHaveLength(3)
  expect(page.complaints).toEqual([])
  await page.context().close()
})

test('the code of a pass is saved as a picture', async () => {
  const pass = await issue('Eve', null)
  const page = await dashboard.open(`/passes/${pass.id}`, owner)
  const save = async (format: string) => {
    const panel = page.getByRole('dialog', { name: 'Eve' })
    await panel.getByRole('button', { name: 'More', exact: true }).click()
    return downloaded(page, () => page.getByRole('menuitem', { name: `QR code as ${format}` }).click())
  }
  expect((await contentOf(await save('SVG'))).toString()).toMatch(/^<svg /)
  const png = await sharp(await contentOf(await save('PNG'))).metadata()
  expect(png).toMatchObject({ format: 'png' })
  expect(png.width).toBeGreaterThan(1000)
  await page.context().close()
})

test('the workspace gets a logo and words of its own, seen before they are saved', async () => {
  const page = await dashboard.open('/settings', owner)
  const logo = await sharp({ create: { width: 320, height: 120, channels: 3, background: '#f4c430' } })
    .png()
    .toBuffer()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: logo })
  await page.getByText('320 × 120').waitFor()
  await page.getByLabel('Subject').fill('{{pass}} is waiting for {{client}}')
  await page.getByLabel('Text above the pass').fill('Ahoy {{client}}!')
  const mail = page.frameLocator('iframe')
  await mail.getByText('Ahoy Ada Lovelace!').waitFor()
  await page.screenshot({ path: join(pictures, 'settings-mail-desktop.png'), fullPage: true })
  await page.getByLabel('Subject').fill('{{nonsense}}')
  const save = page.getByRole('button', { name: 'Save' }).last()
  await save.click()
  await page.getByText('{{nonsense}}', { exact: false }).last().waitFor()
  await page.getByLabel('Subject').fill('Your pass, {{client}}')
  await save.click()
  // The logo was saved before, and may say so still.
  await expect
    .poll(async () => (await owner.api('GET', '/workspace')).mail)
    .toEqual({ subject: 'Your pass, {{client}}', greeting: 'Ahoy {{client}}!', replyTo: null })
  await page.getByText('Saved').first().waitFor()
  await page.context().close()
})
