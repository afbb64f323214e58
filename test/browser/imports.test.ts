import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workOnJobs } from '../../src/features/jobs/work.ts'
import { writeTable } from '../../src/lib/spreadsheet/write.ts'
import { jobKinds } from '../../src/worker/job-kinds.ts'
import { type Dashboard, type Member, startDashboard } from '../harness/dashboard.ts'
import { objections } from '../harness/objections.ts'
import { workUntil } from '../harness/on-page.ts'

let dashboard: Dashboard
let owner: Member
beforeAll(async () => {
  dashboard = await startDashboard()
  owner = await dashboard.owner()
})
afterAll(async () => {
  await dashboard.close()
})

async function work(): Promise<void> {
  while (await workOnJobs(dashboard.server.deps, jobKinds));
}

/** A spreadsheet of guests; the dates can be read two ways. */
async function spreadsheet() {
  const rows = [
    ['Ada Lovelace', 'ada@example.com', '03/04/2099', 'A1'],
    ['محمد علي 🎟️', 'ali@example.com', '05/04/2099', 'A2'],
    ['Nobody', 'no-address', '', 'A3'],
  ]
  const sheet = writeTable('xlsx', ['Guest', 'E-mail', 'Valid until', 'Seat'], readOut(rows))
  return { name: 'guests.xlsx', mimeType: 'application/octet-stream', buffer: await buffer(sheet) }
}

async function* readOut(rows: string[][]) {
  yield* rows
}

const choose = async (page: Page, control: string | RegExp, option: string) => {
  await page.getByRole('combobox', { name: control }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

test('a spreadsheet becomes passes: columns, dates, check, progress, result', async () => {
  const page = await dashboard.open('/passes', owner)
  await page.getByRole('link', { name: 'Import' }).first().click()
  await page.locator('input[type=file]').setInputFiles(await spreadsheet())
  await page.getByText('3 rows, first sheet of an Excel file').waitFor()
  expect(await page.getByRole('combobox', { name: '“Guest” becomes' }).innerText()).toContain('Client’s name')
  expect(await page.getByRole('combobox', { name: '“Seat” becomes' }).innerText()).toContain('Custom field')
  await page.getByText('has dates that can be read two ways').waitFor()
  await choose(page, /Dates such as/, 'Day first')
  const preview = page.getByRole('region', { name: 'First rows' })
  await preview.getByText('2099-04-03').waitFor()
  await preview.getByText('Refused: “E-mail” must be an email address').waitFor()
  expect(await objections(page)).toEqual([])

  await page.getByRole('button', { name: 'Check all rows' }).click()
  await page.getByRole('progressbar', { name: 'Checking' }).waitFor()
  await workUntil(page.getByText('2 rows can be imported.'), work)
  expect(await owner.api('GET', '/passes')).toEqual([])
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download refused rows' }).click()
  expect(await readFile(await (await saved).path(), 'utf8')).toContain('no-address')

  await page.getByRole('button', { name: 'Import 2 rows' }).click()
  await page.getByRole('progressbar', { name: 'Importing' }).waitFor()
  expect(await objections(page)).toEqual([])
  await page.reload()
  await page.getByRole('progressbar', { name: 'Importing' }).waitFor()
  await workUntil(page.getByText('2 rows were imported.'), work)
  expect(await objections(page)).toEqual([])
  await page.getByRole('link', { name: 'See passes' }).click()
  await page.getByRole('link', { name: 'Ada Lovelace' }).waitFor()
  await page.getByText('محمد علي 🎟️').first().waitFor()
  const passes = await owner.api('GET', '/passes?search=ada')
  expect(passes[0]).toMatchObject({
    validUntil: '2099-04-03T23:59:59.999Z',
    client: { email: 'ada@example.com' },
  })
  expect(page.complaints).toEqual([])
  await page.context().close()
})

test('what is no table is refused in words, and an import is stopped', async () => {
  const page = await dashboard.open('/import?subject=clients', owner)
  const file = page.locator('input[type=file]')
  await file.setInputFiles({ name: 'guests.csv', mimeType: 'text/csv', buffer: Buffer.from('%PDF-1.7') })
  await page.getByRole('alert').getByText('The file is a PDF').waitFor()
  expect(await objections(page)).toEqual([])
  const rows = Array.from({ length: 20 }, (_, n) => `Client ${n},c${n}@example.com`)
  const csv = Buffer.from(`Name;Email\n${rows.join('\n').replaceAll(',', ';')}\n`)
  await file.setInputFiles({ name: 'clients.csv', mimeType: 'text/csv', buffer: csv })
  await page.getByText('20 rows, CSV in UTF-8, cells separated by semicolon').waitFor()
  await choose(page, 'If rows are refused', 'Import nothing')
  await page.getByRole('button', { name: 'Import 20 rows' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Check all rows' }).waitFor()
  expect(await owner.api('GET', '/clients?search=client')).toEqual([])
  await page.context().close()
})

test('lists are saved as they are filtered, and the whole workspace as one archive', async () => {
  const page = await dashboard.open('/passes?search=ada', owner)
  await page.getByRole('link', { name: 'Ada Lovelace' }).waitFor()
  await page.getByRole('button', { name: 'Export' }).click()
  const csv = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'CSV file' }).click()
  const file = await csv
  expect(file.suggestedFilename()).toBe('passes.csv')
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toContain('Ada Lovelace')
  expect(text).not.toContain('محمد')

  await page.goto(`${dashboard.address}/settings`)
  const zip = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download archive' }).click()
  const files = unzipSync(await readFile(await (await zip).path()))
  expect(Object.keys(files)).toContain('passes.csv')
  expect(page.complaints).toEqual([])
  await page.context().close()

  const viewer = await dashboard.colleague(owner, 'viewer')
  const theirs = await dashboard.open('/settings', viewer)
  await theirs.getByRole('heading', { name: 'Plan' }).waitFor()
  expect(await theirs.getByRole('button', { name: 'Download archive' }).count()).toBe(0)
  await theirs.goto(`${dashboard.address}/passes`)
  await theirs.getByRole('button', { name: 'Export' }).waitFor()
  expect(await theirs.getByRole('link', { name: 'Import' }).count()).toBe(0)
  await theirs.context().close()
})

test('a full plan says so where an import met it', async () => {
  const page = await dashboard.open('/import', await dashboard.owner({ plan: 'free' }))
  const rows = Array.from({ length: 51 }, (_, row) => `Guest ${row}`)
  await page.locator('input[type=file]').setInputFiles({
    name: 'guests.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`Name\n${rows.join('\n')}`),
  })
  await page.getByRole('button', { name: 'Check all rows' }).click()
  await page.getByRole('progressbar', { name: 'Checking' }).waitFor()
  await workUntil(page.getByText('50 rows can be imported. 1 row was refused.'), work)
  await page.getByText('Your plan allows 50 passes a month').waitFor()
  await page.getByRole('link', { name: 'See plans' }).waitFor()
  expect(await objections(page)).toEqual([])

  await choose(page, 'If rows are refused', 'Import nothing')
  await page.getByRole('button', { name: /^Import \d+ rows/ }).click()
  await page.getByRole('progressbar').waitFor()
  await workUntil(page.getByText('Nothing was imported, because rows were refused.'), work)
  await page.getByText('50 rows can be imported. 1 row was refused.').waitFor()
  await page.getByText('Your plan allows 50 passes a month').waitFor()
  expect(await page.getByText('were imported.').count()).toBe(0)
  expect(await page.getByRole('link', { name: 'See passes' }).count()).toBe(0)
  expect(page.complaints).toEqual([])
  await page.context().close()
})
