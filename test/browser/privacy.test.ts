import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Dashboard, startDashboard } from '../harness/dashboard.ts'
import { objections } from '../harness/objections.ts'

let dashboard: Dashboard
beforeAll(async () => {
  dashboard = await startDashboard()
})
afterAll(() => dashboard.close())

test('a workspace says how long things are kept, and is asked before it forgets more', async () => {
  const owner = await dashboard.owner()
  const page = await dashboard.open('/settings', owner)
  await page.getByRole('link', { name: 'See rules' }).click()
  await page.getByLabel('Scans, in days').fill('half a year')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Whole days from 1 to 36500, or nothing.').waitFor()
  await page.getByLabel('Scans, in days').fill('180')
  await page.getByRole('button', { name: 'Save' }).click()
  const asked = page.getByRole('alertdialog')
  await asked.getByText('Nothing is that old yet.').waitFor()
  await asked.getByRole('button', { name: 'Keep for a shorter time' }).click()
  await page.getByText('Saved').waitFor()
  expect((await owner.api('GET', '/workspace')).retention).toEqual({
    clientsDays: null,
    scansDays: 180,
    eventsDays: null,
  })
  const pass = await owner.api('POST', '/passes', { type: 'multi', clientName: 'Ada' })
  for (const _ of [1, 2, 3]) await owner.api('POST', '/scan', { code: pass.code })
  dashboard.server.clock.advance(3 * 86_400_000)
  await page.getByLabel('Scans, in days').fill('2')
  await page.getByRole('button', { name: 'Save' }).click()
  await asked.getByText('Within a day, this is removed for good.').waitFor()
  expect(await asked.innerText()).toMatch(/Scans\s+3/)
  expect(await objections(page)).toEqual([])
  await asked.getByRole('button', { name: 'Cancel' }).click()
  expect((await owner.api('GET', '/workspace')).retention.scansDays).toBe(180)
  expect(await objections(page)).toEqual([])
  expect(page.complaints).toEqual([])
  await page.context().close()
})

test('a person gets their data and is erased, with a report', async () => {
  const owner = await dashboard.owner()
  for (const name of ['Ivo One', 'Ivo Two']) {
    await owner.api('POST', '/clients', { name, email: 'ivo@example.com' })
  }
  const page = await dashboard.open('/settings/privacy', owner)
  await page.getByLabel('Email').fill('nobody@example.com')
  await page.getByRole('button', { name: 'Download the data' }).click()
  await page.getByText('No client has this address.').waitFor()
  await page.getByLabel('Email').fill('ivo@example.com')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the data' }).click(),
  ])
  const saved = JSON.parse(await readFile(await file.path(), 'utf8'))
  expect(saved.clients).toHaveLength(2)
  await page.getByRole('button', { name: 'Erase this person' }).click()
  const asked = page.getByRole('alertdialog')
  await asked.getByRole('textbox').fill('ivo@example.com')
  await asked.getByRole('button', { name: 'Erase this person' }).click()
  const report = page.getByRole('dialog', { name: 'The person is erased' })
  await report.getByText('Clients removed').waitFor()
  expect(await report.innerText()).toMatch(/Clients removed\s+2/)
  expect(await objections(page)).toEqual([])
  expect(await owner.api('GET', '/clients')).toEqual([])
  await page.context().close()
})

test('a client is erased from their own page', async () => {
  const owner = await dashboard.owner()
  const client = await owner.api('POST', '/clients', { name: 'Uma Client' })
  await owner.api('POST', '/passes', { type: 'single', clientId: client.id })
  const page = await dashboard.open(`/clients/${client.id}`, owner)
  const panel = page.getByRole('dialog').or(page.getByRole('complementary')).filter({ hasText: 'Uma Client' })
  await panel.getByRole('button', { name: 'More' }).first().click()
  await page.getByRole('menuitem', { name: 'Erase this person' }).click()
  const asked = page.getByRole('alertdialog')
  await asked.getByRole('textbox').fill('Uma Client')
  await asked.getByRole('button', { name: 'Erase this person' }).click()
  const report = page.getByRole('dialog', { name: 'The person is erased' })
  expect(await report.innerText()).toMatch(/Passes without the person now\s+1/)
  await report.getByRole('button', { name: 'Close' }).last().click()
  await page.waitForURL(`${dashboard.address}/clients`)
  await page.context().close()
})
