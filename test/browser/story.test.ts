import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Dashboard, startDashboard, type Watched } from '../harness/dashboard.ts'
import { testPassword } from '../harness/browser-session.ts'

let dashboard: Dashboard
beforeAll(async () => {
  dashboard = await startDashboard()
})
afterAll(() => dashboard.close())

const button = (page: Watched, name: string) => page.getByRole('button', { name, exact: true })
const heading = (page: Watched, name: string) => page.getByRole('heading', { name, exact: true })

it('five minutes: an address, an account, a workspace, a template, passes, a scan, and all of it at a glance', async () => {
  const page = await dashboard.open('/')

  await page.getByRole('link', { name: 'Create an account' }).click()
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
  await page.getByRole('link', { name: 'Issue passes' }).click()
  await page.getByRole('tab', { name: 'Many passes' }).click()
  await page.getByLabel('Names, one a line').fill('Ada Lovelace\nGrace Hopper\n\nAlan Turing')
  await page.getByRole('combobox', { name: 'Template' }).click()
  await page.getByRole('option', { name: 'Night of Lights' }).click()
  await button(page, 'Issue 3 passes').click()
  await page.getByText('3 passes were issued').waitFor()

  await page.getByRole('link', { name: 'Passes', exact: true }).first().click()
  await page.getByRole('link', { name: 'Ada Lovelace' }).click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('heading', { name: 'Ada Lovelace Active' }).waitFor()
  const code = (
    await panel
      .getByText(/^\w{4} \w{4} \w{4}$/)
      .first()
      .innerText()
  ).replaceAll(' ', '')

  await page.goto(`${dashboard.address}/scan`)
  await page.getByLabel('Code').fill(code)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /Ada Lovelace.*Admitted/s }).waitFor()

  await page.getByRole('link', { name: 'Overview' }).first().click()
  const feed = page.getByRole('region', { name: 'As it happens' })
  await feed.getByText('Ada Lovelace').waitFor()
  await feed.getByText('Admitted').waitFor()
  const number = (label: string) => page.locator('dl > div', { hasText: label }).locator('dd').innerText()
  await expect.poll(() => number('Passes issued')).toBe('3')
  expect(await number('Active now')).toBe('2')
  expect(await number('Admitted today')).toBe('1')
  expect(page.complaints).toEqual([])
})
