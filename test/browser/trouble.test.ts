import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testPassword } from '../harness/browser-session.ts'
import { type Dashboard, type Member, startDashboard } from '../harness/dashboard.ts'
import { button, heading, holdBack, issue, leave, link, nameField, title } from '../harness/on-page.ts'

let dashboard: Dashboard
let owner: Member
beforeAll(async () => {
  dashboard = await startDashboard({ WORKER: 'on' })
  owner = await dashboard.owner()
})
afterAll(() => dashboard.close())

describe('when something is in the way', () => {
  it('a session that ends in the middle of an edit loses nothing that was typed', async () => {
    const page = await dashboard.open('/passes/new', owner)
    await nameField(page).fill('Half typed')
    await page.getByLabel('Note').fill('Paid in cash')
    await page.context().clearCookies()
    await button(page, 'Issue pass').click()
    const again = page.getByRole('dialog', { name: 'You have been signed out' })
    await again.getByLabel('Email').fill(owner.email)
    await again.getByLabel('Password').fill(testPassword)
    await again.getByRole('button', { name: 'Sign in', exact: true }).click()
    await again.waitFor({ state: 'hidden' })
    expect(await page.getByLabel('Note').inputValue()).toBe('Paid in cash')
    await button(page, 'Issue pass').click()
    await heading(page, /Half typed/).waitFor()
    await page.getByText('Paid in cash').waitFor()
    await leave(page)
  })

  it('two windows in two workspaces save each into its own, after signing in again too', async () => {
    const member = await dashboard.owner({ name: 'Opera' })
    await member.api('POST', '/workspaces', { name: 'Ballet' })
    const page = await dashboard.open('/settings', member)
    await button(page, 'Workspace: Opera').waitFor()
    const other = await page.context().newPage()
    await other.goto(`${dashboard.address}/settings`)
    await other.getByRole('button', { name: 'Workspace: Opera' }).click()
    await other.getByRole('menuitem', { name: 'Ballet' }).click()
    await other.getByRole('button', { name: 'Workspace: Ballet' }).waitFor()

    const rename = async (name: string) => {
      await page.getByLabel('Name', { exact: true }).fill(name)
      await button(page, 'Save').first().click()
    }
    await rename('Opera House')
    await button(page, 'Workspace: Opera House').waitFor()
    const isBusy = () => button(page, 'Save').first().getAttribute('aria-busy')
    await expect.poll(isBusy).not.toBe('true')
    await page.context().clearCookies()
    await rename('Opera and more')
    const again = page.getByRole('dialog', { name: 'You have been signed out' })
    await again.getByLabel('Email').fill(member.email)
    await again.getByLabel('Password').fill(testPassword)
    await again.getByRole('button', { name: 'Sign in', exact: true }).click()
    await again.waitFor({ state: 'hidden' })
    await button(page, 'Save').first().click()
    await button(page, 'Workspace: Opera and more').waitFor()
    const names = (await member.api('GET', '/workspaces')) as { name: string }[]
    expect(names.map(({ name }) => name).toSorted()).toEqual(['Ballet', 'Opera and more'])
    await leave(page)
  })

  it('without a network the page says so, keeps what was typed, and goes on afterwards', async () => {
    const page = await dashboard.open('/account', owner)
    let cutOff: (() => void) | undefined
    const gone = new Promise<void>((resolve) => (cutOff = resolve))
    // What comes with the first sign of a person is still on its way.
    const parts = /\/assets\/(tooltip-popup|combobox-box)-/
    await page.route(parts, async (route) => {
      await gone
      await route.abort('internetdisconnected')
    })
    await page.goto(`${dashboard.address}/passes/new`)
    await nameField(page).fill('From the cellar')
    await page.context().setOffline(true)
    cutOff?.()
    await page.getByText('You are offline.').waitFor()
    await button(page, 'Issue pass').click()
    await page
      .getByRole('alert')
      .getByText(/reach|connection/i)
      .waitFor()
    expect(await nameField(page).inputValue()).toBe('From the cellar')
    await page.unroute(parts)
    await page.context().setOffline(false)
    await page.getByText('You are offline.').waitFor({ state: 'hidden' })
    await page.getByRole('combobox', { name: 'Client' }).press('ArrowDown')
    await page.getByRole('combobox', { name: 'Client', expanded: true }).waitFor()
    await page.keyboard.press('Escape')
    await button(page, 'Issue pass').click()
    await heading(page, /From the cellar/).waitFor()
    await leave(page)
  })

  it('a slow answer shows the shape of what comes, and a broken one can be tried again', async () => {
    await issue(owner, { name: 'Worth waiting for' })
    const page = await dashboard.open('/account', owner)
    await heading(page, 'Your account').waitFor()
    let answer: 'hold' | 'break' | 'pass' = 'hold'
    let release = () => {}
    await page.route(/\/api\/v1\/passes\?/, async (route) => {
      if (answer === 'hold') await new Promise<void>((resolve) => (release = resolve))
      if (answer === 'break')
        await route.fulfill({ status: 500, json: { error: 'Something broke', code: 'internal' } })
      else await route.continue()
    })
    await link(page, 'Passes').first().click()
    await page.locator('tbody .skeleton').first().waitFor()
    answer = 'break'
    release()
    await heading(page, 'This could not be loaded').waitFor()
    answer = 'pass'
    await button(page, 'Try again').click()
    await link(page, 'Worth waiting for').waitFor()
    await leave(page)
  })

  it('a part of a page whose code cannot be had leaves the rest as it is, and can be tried again', async () => {
    const page = await dashboard.open('/account', owner)
    const parts = /\/assets\/(chart|camera-view)-/
    await page.route(parts, (route) => route.fulfill({ status: 404 }))
    await link(page, 'Overview').first().click()
    await heading(page, 'This could not be loaded').waitFor()
    await heading(page, 'As it happens').waitFor()
    await page.unroute(parts)
    await button(page, 'Try again').click()
    await page.locator('canvas').waitFor()
    await page.route(parts, (route) => route.fulfill({ status: 404 }))
    await link(page, 'Scan').first().click()
    await page.getByLabel('Code').fill('half typed')
    await button(page, 'Start the camera').click()
    await heading(page, 'This could not be loaded').waitFor()
    expect(await page.getByLabel('Code').inputValue()).toBe('half typed')
    await page.unroute(parts)
    // A camera that fails at once would take its picture away again.
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () => new Promise(() => undefined)
    })
    await button(page, 'Try again').click()
    await page.locator('video').waitFor()
    await page.context().close()
  })

  it('what opens over a page and cannot be had says so, is tried again, and loses nothing that was typed', async () => {
    const page = await dashboard.open('/account', owner)
    const parts = /\/assets\/(palette|select-popup|dialog-popup|combobox-box|tooltip-popup)-/
    await page.route(parts, (route) => route.fulfill({ status: 404 }))
    await page.goto(`${dashboard.address}/passes/new`)
    await nameField(page).fill('Half typed')
    await page.getByRole('alert').getByText('if the server was updated meanwhile, reload').waitFor()
    const missing = page.getByRole('dialog', { name: 'This could not be loaded' })
    await page.keyboard.press('ControlOrMeta+k')
    await missing.getByRole('button', { name: 'Reload the page' }).waitFor()
    await page.keyboard.press('Escape')
    await missing.waitFor({ state: 'hidden' })
    expect(await nameField(page).evaluate((field) => field.matches(':focus'))).toBe(true)
    const kind = page.getByRole('combobox', { name: 'Template' })
    await kind.click()
    await missing.waitFor()
    await page.unroute(parts)
    await missing.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('listbox').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('combobox', { name: 'Client' }).press('ArrowDown')
    await page.getByRole('combobox', { name: 'Client', expanded: true }).waitFor()
    await page.keyboard.press('Escape')

    await page.route(parts, (route) => route.abort('internetdisconnected'))
    await page.context().setOffline(true)
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('dialog', { name: 'Loading' }).getByText('You are offline').waitFor()
    await page.unroute(parts)
    await page.context().setOffline(false)
    await page.getByRole('dialog').getByRole('combobox').waitFor()
    await page.keyboard.press('Escape')
    expect(await nameField(page).inputValue()).toBe('Half typed')
    await page.context().close()
  })

  it('what is typed before the palette is there is searched for, and means nothing to the page', async () => {
    const page = await dashboard.open('/account', owner)
    const letThrough = await holdBack(page, '**/assets/palette-*.js')
    await page.goto(`${dashboard.address}/team`)
    await button(page, 'Invite').waitFor()
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type('clie')
    letThrough()
    const field = page.getByRole('combobox', { name: 'Search and commands' })
    await expect.poll(() => field.inputValue()).toBe('clie')
    await page.keyboard.type('nts')
    await page.getByRole('option', { name: 'Clients', exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await title(page, 'Clients').waitFor()
    await page.context().close()
  })

  it('a list that comes late does not take the reader back from where they went on to', async () => {
    const { id } = await issue(owner, { name: 'Mistyped' })
    const page = await dashboard.open(`/passes/${id}?tab=edit`, owner)
    const panel = page.getByRole('dialog', { name: /Mistyped|Spelled right/ })
    await nameField(panel).fill('Spelled right')
    const letThrough = await holdBack(page, '**/api/v1/passes?*')
    await button(page, 'Save').click()
    await heading(page, /Spelled right/).waitFor()
    await panel.getByRole('tab', { name: 'History' }).click()
    await panel.getByText('Changed: Name', { exact: true }).waitFor()
    const list = page.waitForResponse('**/api/v1/passes?*')
    letThrough()
    await (await list).finished()
    await page.getByRole('row', { name: /Spelled right/, includeHidden: true }).waitFor({ state: 'attached' })
    expect(page.url()).toContain('tab=history')
    await leave(page)
  })

  it('a refusal of the session before, come late, does not ask to sign in once more', async () => {
    const page = await dashboard.open('/passes/new', owner)
    await nameField(page).fill('Sent too early')
    // What the page reads as it opens has come, and is not what is refused.
    await page.waitForLoadState('networkidle')
    let answer = () => {}
    const held = new Promise<void>((resolve) => (answer = resolve))
    await page.route('**/api/v1/passes', async (route) => {
      const response = await route.fetch()
      await held
      await route.fulfill({ response })
    })
    await page.context().clearCookies()
    await button(page, 'Issue pass').click()
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('combobox', { name: 'Search and commands' }).fill('somebody')
    const again = page.getByRole('dialog', { name: 'You have been signed out' })
    await again.getByLabel('Email').fill(owner.email)
    await again.getByLabel('Password').fill(testPassword)
    await again.getByRole('button', { name: 'Sign in', exact: true }).click()
    await again.waitFor({ state: 'hidden' })
    await page.keyboard.press('Escape')
    answer()
    await page.getByText('The server cannot be reached').first().waitFor()
    expect(await again.count()).toBe(0)
    await page.unroute('**/api/v1/passes')
    await button(page, 'Issue pass').click()
    await heading(page, /Sent too early/).waitFor()
    await leave(page)
  })

  it('what comes late does not push away what is about to be pressed', async () => {
    const page = await dashboard.open('/account', owner)
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/api/v1/workspace', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(`${dashboard.address}/settings`)
    await link(page, 'See rules').hover()
    await page.mouse.down()
    release()
    await page.frameLocator('iframe').getByText('Show the code at the entrance').waitFor()
    await page.mouse.up()
    await heading(page, 'Privacy').waitFor()
    await page.getByLabel('Scans, in days').waitFor()
    await leave(page)
  })
})
