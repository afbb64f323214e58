import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { type Dashboard, startDashboard } from '../harness/dashboard.ts'
import { lastMail, testPassword } from '../harness/browser-session.ts'
import { button } from '../harness/on-page.ts'

let dashboard: Dashboard
beforeAll(async () => {
  dashboard = await startDashboard({ WORKER: 'on' })
})
afterAll(() => dashboard.close())

/** As a spreadsheet program in Europe saves it: a mark at the start, semicolons, several ways to write a day. */
const guestList = [
  '\uFEFFName;E-Mail;Seat;Valid until',
  'Ada Lovelace;ada@example.com;A1;31.12.2099',
  'محمد علي 🎟️;ali@example.com;A2;2099-12-31',
  'Ada Lovelace;ada@example.com;A1;31.12.2099',
  'Alan Turing;alan@example.com;A3;31 Dec 2099',
  'Nobody;no-address;A4;12/31/2099',
].join('\r\n')

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })

it('five minutes: an account, a workspace, a template, guests from a spreadsheet, mails, a scan that others watch', async () => {
  const page = await dashboard.open('/')

  await heading(page, 'Make the first account').waitFor()
  await page.getByLabel('Your name').fill('Olivia')
  await page.getByLabel('Email').fill('olivia@example.com')
  await page.getByLabel('Password').fill(testPassword)
  await button(page, 'Create an account').click()

  await heading(page, 'Make a workspace').waitFor()
  await page.getByLabel('Name').fill('Harbour Festival')
  await button(page, 'Make workspace').click()

  await heading(page, 'Getting started').waitFor()
  await page.getByRole('link', { name: 'Design a template' }).click()
  await page.getByLabel('Name').fill('Night of Lights')
  await page.getByRole('textbox', { name: 'Background', exact: true }).fill('#3b1454')
  await button(page, 'Create template').click()
  await heading(page, 'Night of Lights').waitFor()
  await page.waitForURL(/\/templates\/tpl_/)

  await page.getByRole('link', { name: 'Passes', exact: true }).first().click()
  await page.getByRole('link', { name: 'Import a guest list' }).click()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'guests.csv', mimeType: 'text/csv', buffer: Buffer.from(guestList) })
  await page.getByText('5 rows, CSV in UTF-8, cells separated by semicolon').waitFor()
  await page.getByRole('combobox', { name: 'Template' }).click()
  await page.getByRole('option', { name: 'Night of Lights' }).click()
  await button(page, 'Import 5 rows').click()
  await page.getByText('3 rows were imported. 1 row was refused. 1 repeated row was left out.').waitFor()
  await page.getByRole('link', { name: 'See passes' }).click()

  await page.getByRole('checkbox', { name: 'Select all loaded rows' }).click()
  await button(page, 'Send by email').click()
  await button(page, 'Send 3 passes').click()
  await heading(page, 'Passes are being sent').waitFor()
  const mailTo = (address: string) => lastMail(dashboard.server, address)
  for (const guest of ['ada', 'ali', 'alan']) {
    await expect.poll(() => mailTo(`${guest}@example.com`), { timeout: 20_000 }).toBeTruthy()
  }
  const pass = await dashboard.open(linkOf(await mailTo('ada@example.com')))
  await heading(pass, 'Ada Lovelace').waitFor()
  const code = (await pass.getByText(/^\w{4} \w{4} \w{4}$/).innerText()).replaceAll(' ', '')

  const watcher = await page.context().newPage()
  await watcher.goto(dashboard.address)
  const feed = watcher.getByRole('region', { name: 'As it happens' })
  await feed.getByText('No scans in this period yet.').waitFor()

  await page.goto(`${dashboard.address}/scan`)
  await page.getByLabel('Code').fill(code)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /Ada Lovelace.*Admitted/s }).waitFor()

  await feed.getByText('Ada Lovelace').waitFor()
  await feed.getByText('Admitted').waitFor()
  const number = (label: string) => watcher.locator('dl > div', { hasText: label }).locator('dd').innerText()
  await expect.poll(() => number('Passes issued')).toBe('3')
  await expect.poll(() => number('Admitted today')).toBe('1')
  expect(await number('Active now')).toBe('2')
  expect(page.complaints).toEqual([])
}, 120_000)

const linkOf = (mail: Awaited<ReturnType<typeof lastMail>>): string =>
  mail ? mail.link.pathname + mail.link.search : ''
