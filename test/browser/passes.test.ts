import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDemo } from '../../src/features/tenants/demo.ts'
import { signedIn } from '../harness/browser-session.ts'
import { type Dashboard, type Member, startDashboard } from '../harness/dashboard.ts'
import { button, choose, heading, holdBack, issue, leave, nameField, row, title } from '../harness/on-page.ts'
import { readQr } from '../harness/read-qr.ts'

let dashboard: Dashboard
let owner: Member
beforeAll(async () => {
  dashboard = await startDashboard({ WORKER: 'on' })
  owner = await dashboard.owner()
})
afterAll(() => dashboard.close())

describe('passes', () => {
  it('are found, selected and revoked together, and that can be undone', async () => {
    const member = await dashboard.owner()
    for (const name of ['Anna', 'Berta', 'Clara']) await issue(member, { name })
    const page = await dashboard.open('/passes', member)
    await row(page, 'Clara').getByRole('checkbox').click()
    await row(page, 'Anna').getByRole('checkbox').click()
    await button(page, 'Revoke').click()
    await page.getByText('2 passes were changed').waitFor()
    await row(page, 'Clara.*Revoked').waitFor()
    await row(page, 'Anna.*Revoked').waitFor()
    await row(page, 'Berta.*Active').waitFor()
    await button(page, 'Undo').click()
    await row(page, 'Clara.*Active').waitFor()
    await row(page, 'Anna.*Active').waitFor()
    await row(page, 'Berta').getByRole('checkbox').click()
    await button(page, 'More').click()
    await page.getByRole('menuitem', { name: 'Change the end' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Valid until').first().fill('2099-12-31')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByText('1 pass was changed').waitFor()
    const endOfBerta = async () =>
      ((await member.api('GET', '/passes?search=Berta')) as { validUntil: string | null }[])[0]?.validUntil
    expect(await endOfBerta()).toContain('2099-12-31')
    await button(page, 'Undo').click()
    await expect.poll(endOfBerta).toBeNull()
    // Until the answer is there, the rows of the last list fade.
    const answer = await holdBack(page, '**/api/v1/passes?status=revoked*')
    await choose(page, 'Status', 'Revoked')
    const table = page.getByRole('region', { name: 'Passes' }).getByRole('table')
    await table.and(page.locator('[aria-busy=true]')).waitFor()
    const fade = () => table.locator('tbody').evaluate((rows) => getComputedStyle(rows).opacity)
    await expect.poll(fade).toBe('0.5')
    answer()
    await heading(page, 'No pass matches').waitFor()
    expect(new URL(page.url()).search).toBe('?status=revoked')
    await button(page, 'Clear filters').click()
    await row(page, 'Berta').waitFor()
    expect([await table.getAttribute('aria-busy'), await fade()]).toEqual(['false', '1'])
    const search = page.getByRole('searchbox')
    await search.fill('Anna')
    await row(page, 'Berta').waitFor({ state: 'hidden' })
    // In another tab too, a pass is opened over the list as it was narrowed.
    expect(await row(page, 'Anna').getByRole('link').getAttribute('href')).toMatch(
      /^\/passes\/\w+\?search=Anna$/,
    )
    await button(page, 'Clear filters').click()
    await row(page, 'Berta').waitFor()
    expect(await search.inputValue()).toBe('')
    await leave(page)
  })

  it('show the code that their holders show, signed where the template wants that', async () => {
    const labels = { location: 'Entrance' }
    const { id: templateId } = await owner.api('POST', '/templates', {
      name: 'Signed',
      qrContent: 'signed',
      labels,
    })
    const { id: locationId } = await owner.api('POST', '/locations', { name: 'Gate B' })
    const { id } = await issue(owner, { name: 'Ada', templateId, locationId })
    const page = await dashboard.open(`/passes/${id}`, owner)
    const card = page.getByRole('article')
    await card.getByText('Gate B').waitFor()
    expect(await card.locator('dl').innerText()).toBe('Entrance\nGate B')
    const picture = page.getByRole('img', { name: 'QR code of Ada' })
    await expect.poll(() => picture.evaluate(({ tagName }) => tagName)).toBe('IMG')
    expect(await readQr(await picture.screenshot())).toMatch(/^P1:/)
    await leave(page)
  })

  it('are changed all at once where more match than are loaded, and that can be undone', async () => {
    const many = await dashboard.owner()
    const passes = Array.from({ length: 610 }, (_, n) => ({
      type: 'single',
      name: `${n < 600 ? 'Guest' : 'Crew'} ${n}`,
    }))
    for (const from of [0, 305]) {
      await many.api('POST', '/passes/bulk', { passes: passes.slice(from, from + 305) })
    }
    const count = async (search: string) => {
      const answer = await many.get(`/api/v1/passes?status=active&search=${search}`)
      return Number(answer.headers['x-total-count'])
    }
    const page = await dashboard.open('/passes?search=Guest', many)
    const list = page.getByRole('region', { name: 'Passes' })
    const loaded = (rows: number) => list.locator(`[aria-rowcount="${rows}"]`).waitFor()
    const asked = () =>
      page.evaluate(() => {
        const requests = performance.getEntriesByType('resource')
        performance.clearResourceTimings()
        return requests.filter(({ name }) => name.includes('/api/v1/passes?')).map(({ name }) => name)
      })
    await loaded(100)
    // What was asked for ahead of the page is what the page shows.
    expect(await asked()).toHaveLength(1)
    await list.focus()
    for (const rows of [200, 300]) {
      await page.keyboard.press('End')
      await loaded(rows)
    }
    expect(await asked()).toHaveLength(2)
    // A change of one is a question about those beside it, however many are loaded.
    const changed = list.locator('[data-index="190"]')
    await changed.getByRole('button').click()
    await page.getByRole('menuitem', { name: 'Revoke' }).click()
    await changed.getByText('Revoked').waitFor()
    await button(page, 'Undo').click()
    await changed.getByText('Active').waitFor()
    const cursors = (await asked()).map((address) => new URL(address).searchParams.get('cursor'))
    expect(cursors).toEqual([expect.stringMatching(/./), cursors[0]])
    await loaded(300)
    await list.focus()
    await page.keyboard.press('Home')
    await list.locator('[data-index="0"]').waitFor()
    await page.getByRole('checkbox', { name: 'Select all loaded rows' }).click()
    await button(page, 'Select all 600 that match').click()
    await page.getByText('All 600 that match', { exact: true }).waitFor()
    await button(page, 'Revoke').click()
    await page.getByText('600 passes were changed').waitFor({ timeout: 30_000 })
    expect([await count('Guest'), await count('Crew')]).toEqual([0, 10])
    await button(page, 'Undo').first().click()
    await expect.poll(() => count('Guest'), { timeout: 30_000 }).toBe(600)
    await leave(page)
  })

  it('say what happens to them elsewhere, while nothing moves under somebody’s hands', async () => {
    const member = await dashboard.owner()
    const single = await issue(member, { name: 'Scanned elsewhere' })
    const multi = await issue(member, { name: 'Season', type: 'multi', maxUsages: 5 })
    const page = await dashboard.open('/passes?status=active', member)
    await row(page, 'Season').getByRole('checkbox').click()
    await row(page, 'Scanned elsewhere').getByRole('button').click()
    await page.getByRole('menuitem', { name: 'Revoke' }).waitFor()
    for (const { code } of [single, multi]) await member.api('POST', '/scan', { code })
    const rows = page.locator('[data-index]')
    const soon = { timeout: 5_000 }
    await rows.filter({ hasText: /Scanned elsewhere.*Used.*1 \/ 1/s }).waitFor(soon)
    await rows.filter({ hasText: /Season.*Active.*1 \/ 5/s }).waitFor(soon)
    expect(await rows.count()).toBe(2)
    expect(await rows.filter({ hasText: 'Season' }).locator('input').isChecked()).toBe(true)
    expect(await page.getByRole('menu').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    // Details that stand open beside the list tell it too.
    await row(page, 'Season').getByRole('link').click()
    const panel = page.getByRole('dialog')
    await panel.getByText('1 / 5').waitFor()
    await member.api('POST', `/passes/${multi.id}/revoke`)
    await panel.getByRole('heading', { name: /Season.*Revoked/ }).waitFor(soon)
    await leave(page)
  })

  it('are not told of a change from here once it was taken back', async () => {
    const member = await dashboard.owner()
    const { id } = await issue(member, { name: 'By mistake' })
    const page = await dashboard.open('/passes', member)
    // The log of events is late: what it tells comes when the test wants it.
    await page.addInitScript(() => {
      window.EventSource = class extends EventTarget {
        constructor() {
          super()
          Object.assign(window, { log: this })
        }
        close() {}
      } as unknown as typeof EventSource
    })
    await page.reload()
    const line = row(page, 'By mistake')
    await line.hover()
    await line.getByRole('button').click()
    await page.getByRole('menuitem', { name: 'Revoke' }).click()
    await button(page, 'Undo').click()
    await page.getByText('The pass is active again').waitFor()
    await line.getByText('Active').waitFor()
    await page.evaluate(
      (data) => {
        const { log } = window as unknown as { log: EventTarget }
        log.dispatchEvent(new MessageEvent('pass.status_changed', { data }))
      },
      JSON.stringify({ item: { id, status: 'revoked', usagesCount: 0 } }),
    )
    const told = new Set<string>()
    for (const end = Date.now() + 1_500; Date.now() < end; ) told.add(await line.innerText())
    expect([...told].filter((text) => text.includes('Revoked'))).toEqual([])
    await leave(page)
  })

  it('are walked through with the keyboard, from the palette to the panel', async () => {
    const member = await dashboard.owner()
    for (const name of ['First', 'Second']) await issue(member, { name })
    const page = await dashboard.open('/', member)
    await title(page, 'Overview').waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search and commands' }).fill('passes')
    await page.getByRole('option', { name: 'Passes' }).waitFor()
    await page.keyboard.press('Enter')
    await row(page, 'Second').waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.getByText('1 selected').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('heading', { name: /First/ }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.keyboard.press('/')
    await page.keyboard.type('sec')
    await row(page, 'First').waitFor({ state: 'hidden' })
    await row(page, 'Second').waitFor()
    await leave(page)
  })

  it('keep their names on a phone, and their columns when some are selected, and begin anew when filtered', async () => {
    const member = await dashboard.owner()
    const passes = Array.from({ length: 60 }, (_, n) => ({ type: 'single', name: `Guest of the house ${n}` }))
    await member.api('POST', '/passes/bulk', { passes })
    const page = await dashboard.open('/passes', member, { viewport: { width: 390, height: 740 } })
    await row(page, 'Guest of the house 59').waitFor()
    const widthOfName = async () =>
      (await page.getByRole('columnheader', { name: 'Name' }).boundingBox())?.width ?? 0
    const before = await widthOfName()
    expect(before).toBeGreaterThan(140)
    await row(page, 'Guest of the house 59').getByRole('checkbox').click()
    await page.getByText('1 selected').waitFor()
    expect(await widthOfName()).toBe(before)
    await page.getByRole('region', { name: 'Passes' }).evaluate((list) => list.scrollTo(0, 1500))
    await row(page, 'Guest of the house 59').waitFor({ state: 'hidden' })
    await choose(page, 'Status', 'Active')
    await row(page, 'Guest of the house 59').waitFor()
    await page.getByText('1 selected').waitFor({ state: 'hidden' })
    await leave(page)
  })

  it('do not lose what was typed when another tab of their panel is looked at', async () => {
    const { id } = await issue(owner, { name: 'Half written' })
    const page = await dashboard.open(`/passes/${id}?tab=edit`, owner)
    const panel = page.getByRole('dialog')
    await nameField(panel).fill('Fully written')
    await panel.getByRole('tab', { name: 'History' }).click()
    await panel.getByText('Issued').first().waitFor()
    await panel.getByRole('tab', { name: 'Edit' }).click()
    expect(await nameField(panel).inputValue()).toBe('Fully written')
    await page.keyboard.press('Escape')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click()
    expect(await nameField(panel).inputValue()).toBe('Fully written')
    await page.context().close()
  })

  it('last to the end of their last day when that day is moved', async () => {
    const pass = await issue(owner, { name: 'Season', validUntil: '2098-12-31' })
    const page = await dashboard.open(`/passes/${pass.id}?tab=edit`, owner)
    expect(await page.getByLabel('Valid until: time of day').inputValue()).toBe('')
    await page.getByLabel('Valid until', { exact: true }).and(page.locator('[type=date]')).fill('2099-06-30')
    await button(page, 'Save').click()
    await page.getByText('Saved', { exact: true }).waitFor()
    const { validUntil } = await owner.api('GET', `/passes/${pass.id}`)
    expect(validUntil).toBe('2099-06-30T23:59:59.999Z')
    await leave(page)
  })

  it('keep the lines of a field and of an address when they are changed', async () => {
    const place = await owner.api('POST', '/locations', { name: 'Opera', address: 'Ring 1\n1010 Vienna' })
    const customFields = [{ key: 'Menu', value: 'Soup\nFish', isPublic: true }]
    const pass = await issue(owner, { name: 'Diner', customFields })
    const page = await dashboard.open(`/passes/${pass.id}?tab=edit`, owner)
    await page.getByLabel('Value of field 1').press('ControlOrMeta+End')
    await page.keyboard.type(' of the day')
    await button(page, 'Save').click()
    await page.getByText('Saved', { exact: true }).waitFor()
    const { fields } = await owner.api('GET', `/passes/${pass.id}`)
    expect(fields[0].value).toBe('Soup\nFish of the day')
    await page.goto(`${dashboard.address}/locations/${place.id}`)
    await page.getByLabel('Address').press('ControlOrMeta+End')
    await page.keyboard.type(', Austria')
    await button(page, 'Save').click()
    await page.getByText('Saved', { exact: true }).waitFor()
    expect((await owner.api('GET', `/locations/${place.id}`)).address).toBe('Ring 1\n1010 Vienna, Austria')
    await leave(page)
  })

  it('are shown as their page shows them: from the first long field on, nothing stands in front', async () => {
    const customFields = [
      { key: 'Seat', value: 'B2', isPublic: true },
      { key: 'Menu', value: 'What somebody wrote for the guests to read', isPublic: true },
      { key: 'Row', value: 'C3', isPublic: true },
    ]
    const pass = await issue(owner, { name: 'Diner', customFields })
    const page = await dashboard.open(`/passes/${pass.id}`, owner)
    const card = page.locator('dl').first()
    await card.getByText('B2').waitFor()
    expect(await card.locator('dt').allInnerTexts()).toEqual(['Seat'])
    await leave(page)
  })

  it('say in their history who acted, also where it was no person', async () => {
    const { server } = dashboard
    const { key } = await createDemo(server.deps)
    const ask = (method: 'GET' | 'PATCH', path: string, payload?: object) =>
      server.app.inject({
        method,
        url: `/api/v1/passes${path}`,
        headers: { authorization: `Bearer ${key}` },
        ...(payload && { payload }),
      })
    const [{ id }] = (await ask('GET', '?search=VIP')).json()
    await ask('PATCH', `/${id}`, { externalId: 'A-1042' })
    const member = await signedIn(server, 'demo@example.com')
    const page = await dashboard.open(`/passes/${id}?tab=history`, member)
    const history = page.getByRole('dialog').getByRole('listitem')
    await history.filter({ hasText: /Changed: Your reference.*· API key “Demo”$/s }).waitFor()
    await history.filter({ hasText: /Issued.*· The operator, on the command line$/s }).waitFor()
    await leave(page)
  })

  it('are changed in their panel, deleted, and brought back', async () => {
    const member = await dashboard.owner()
    const { id } = await issue(member, { name: 'Mistyped' })
    const page = await dashboard.open(`/passes/${id}?tab=edit`, member)
    const panel = page.getByRole('dialog')
    await nameField(panel).fill('Spelled right')
    await panel.getByRole('button', { name: 'Save' }).click()
    await panel.getByRole('heading', { name: /Spelled right/ }).waitFor()
    await panel.getByRole('tab', { name: 'History' }).click()
    await panel.getByText('Changed: Name', { exact: true }).waitFor()
    await panel
      .getByText(/· olivia\d+$/)
      .first()
      .waitFor()
    await panel.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
    await page.getByText('The pass was deleted').waitFor()
    await heading(page, 'No passes yet').waitFor()
    await button(page, 'Undo').click()
    await row(page, 'Spelled right.*Active').waitFor()
    await leave(page)
  })
})

describe('templates', () => {
  it('lead to what was refused, say while one chooses a colour whether it can be read, and offer one that can', async () => {
    const page = await dashboard.open('/templates/new', owner)
    await page.getByRole('tab', { name: 'Validity and gate' }).click()
    await page.getByLabel('Validity in days').fill('99999')
    await page.getByRole('tab', { name: 'Look' }).click()
    await nameField(page).fill('Readable')
    await button(page, 'Create template').click()
    await page.getByText('Must be at most 36500.').waitFor()
    await page.getByLabel('Validity in days').fill('365')
    await page.getByRole('tab', { name: 'Look' }).click()
    const text = page.getByRole('textbox', { name: 'Text', exact: true })
    await text.fill('#5a3aa0')
    await page.getByText('is too little to read').waitFor()
    await button(page, /^Use #/).click()
    expect(await text.inputValue()).not.toBe('#5a3aa0')
    await page.getByText('is too little to read').waitFor({ state: 'hidden' })
    await button(page, 'Create template').click()
    await page.waitForURL(/\/templates\/tpl_/)
    await leave(page)
  })
})
