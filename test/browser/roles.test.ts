import type { Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Dashboard, type Member, startDashboard } from '../harness/dashboard.ts'
import { button, heading, issue, leave, link, nameField, title } from '../harness/on-page.ts'

let dashboard: Dashboard
let owner: Member
beforeAll(async () => {
  dashboard = await startDashboard({ WORKER: 'on' })
  owner = await dashboard.owner()
})
afterAll(() => dashboard.close())

describe('who sees what', () => {
  /** Opens every page in the rail and tells what the API refused meanwhile. */
  async function tour(member: Member) {
    const page = await dashboard.open('/', member)
    const refused: string[] = []
    const waiting = new Set<Request>()
    page.on('request', (request) => request.resourceType() === 'fetch' && waiting.add(request))
    for (const end of ['requestfinished', 'requestfailed'] as const)
      page.on(end as 'requestfinished', (request) => waiting.delete(request))
    page.on('response', (answer) => {
      if (answer.status() >= 400) refused.push(`${answer.status()} ${new URL(answer.url()).pathname}`)
    })
    const rail = page.getByRole('navigation', { name: 'Main' }).first().getByRole('link')
    await rail.first().waitFor()
    const names = await rail.allInnerTexts()
    for (const name of names) {
      await rail.getByText(name, { exact: true }).click()
      await page.locator('h1').getByText(name).waitFor()
      await expect.poll(() => waiting.size).toBe(0)
    }
    return { page, names, refused }
  }

  it('a scanner sees passes and scans, and nothing that is not theirs', async () => {
    const { page, names, refused } = await tour(await dashboard.colleague(owner, 'scanner'))
    expect(names).toEqual(['Overview', 'Passes', 'Scan', 'Scans', 'Locations', 'Settings'])
    expect(refused).toEqual([])
    await page.goto(`${dashboard.address}/team`)
    await heading(page, 'Your role does not include this page').waitFor()
    await page.goto(`${dashboard.address}/passes/new`)
    await heading(page, 'Your role does not include this page').waitFor()
    await leave(page)
  })

  it('a viewer sees everything but keys and the audit log, and can change nothing', async () => {
    const { id } = await issue(owner, { name: 'Only to look at' })
    const { page, names, refused } = await tour(await dashboard.colleague(owner, 'viewer'))
    expect(names).not.toEqual(expect.arrayContaining(['Scan']))
    expect(names).not.toEqual(expect.arrayContaining(['API keys']))
    expect(names).toEqual(expect.arrayContaining(['Clients', 'Templates', 'Webhooks', 'Wallet', 'Team']))
    expect(refused).toEqual([])
    await page.goto(`${dashboard.address}/passes/${id}`)
    await heading(page, 'Only to look at').waitFor()
    expect(await button(page, 'Revoke').count()).toBe(0)
    expect(await link(page, 'Issue passes').count()).toBe(0)
    expect(await page.getByRole('tab', { name: 'Edit' }).count()).toBe(0)
    await leave(page)
  })

  it.each(['manager', 'admin'] as const)('nothing in the rail of a %s is refused', async (role) => {
    const { page, names, refused } = await tour(await dashboard.colleague(owner, role))
    expect(names.includes('API keys')).toBe(role === 'admin')
    expect(refused).toEqual([])
    await leave(page)
  })

  it('a scanner meets nothing that answers with a refusal', async () => {
    const client = await owner.api('POST', '/clients', { name: 'Ada of the guests' })
    const template = await owner.api('POST', '/templates', { name: 'Day ticket' })
    const pass = await issue(owner, { name: 'At the gate', templateId: template.id, clientId: client.id })
    const gate = await owner.api('POST', '/locations', { name: 'Gate of the scanner' })
    const page = await dashboard.open('/account', await dashboard.colleague(owner, 'scanner'))
    const refused: string[] = []
    page.on('response', (answer) => answer.status() >= 400 && refused.push(answer.url()))
    await page.goto(`${dashboard.address}/passes/${pass.id}`)
    await page.getByRole('dialog').getByText('Ada of the guests').waitFor()
    expect(await link(page, 'Ada of the guests').count()).toBe(0)
    await page.getByRole('img', { name: /QR/ }).waitFor()
    expect(await button(page, 'Saved views').count()).toBe(0)
    await page.goto(`${dashboard.address}/locations/${gate.id}`)
    const name = nameField(page.getByRole('dialog'))
    await name.waitFor()
    expect(await name.isDisabled()).toBe(true)
    expect(await page.getByLabel('Latitude').getAttribute('placeholder')).toBeNull()
    await page.goto(`${dashboard.address}/settings`)
    await title(page, 'Settings').waitFor()
    await page.keyboard.press('ControlOrMeta+Enter')
    await page.keyboard.press('c')
    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await keys.getByText('This overview').waitFor()
    expect(await keys.getByText('New pass').count()).toBe(0)
    expect(new URL(page.url()).pathname).toBe('/settings')
    expect(refused).toEqual([])
    await leave(page)
  })

  it('a viewer reads a template and can neither type into it nor give it a picture', async () => {
    const template = await owner.api('POST', '/templates', { name: 'To be read' })
    const page = await dashboard.open(`/templates/${template.id}`, await dashboard.colleague(owner, 'viewer'))
    await heading(page, 'To be read').waitFor()
    expect(await nameField(page).isDisabled()).toBe(true)
    expect(await page.getByRole('combobox', { name: 'Kind' }).isDisabled()).toBe(true)
    expect(await button(page, /Drop a picture/).count()).toBe(0)
    await page.getByRole('tab', { name: 'Words' }).click()
    expect(await page.getByRole('tabpanel').getByRole('textbox').first().isDisabled()).toBe(true)
    await link(page, 'Integrations').click()
    await heading(page, 'Your first call').waitFor()
    expect(await link(page, 'API keys').count()).toBe(0)
    await leave(page)
  })

  it('a role that is taken away counts with the next click, and what was typed stays', async () => {
    const manager = await dashboard.colleague(owner, 'manager')
    const page = await dashboard.open('/account', manager)
    await page.clock.install()
    await page.goto(`${dashboard.address}/passes/new`)
    await nameField(page).fill('Too late')
    await owner.api('PATCH', `/members/${await memberId(manager)}`, { role: 'viewer' })
    await button(page, 'Issue pass').click()
    await page.getByText('Your role does not allow this.').first().waitFor()
    expect(await nameField(page).inputValue()).toBe('Too late')
    await page.clock.fastForward('02:00')
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
    await page.getByText('Your role has changed and does not include this page any more.').waitFor()
    expect(await nameField(page).inputValue()).toBe('Too late')
    await link(page, 'Passes').click()
    await button(page, 'Discard changes').click()
    await title(page, 'Passes').waitFor()
    await page.goto(`${dashboard.address}/passes/new`)
    await heading(page, 'Your role does not include this page').waitFor()
    await leave(page)
  })

  it('whoever is removed is told over the page, and what was typed stays to be copied', async () => {
    const manager = await dashboard.colleague(owner, 'manager')
    const page = await dashboard.open('/passes/new', manager)
    await nameField(page).fill('Not saved yet')
    await owner.api('DELETE', `/members/${await memberId(manager)}`)
    await button(page, 'Issue pass').click()
    const told = page.getByRole('dialog', { name: 'You are not in Harbour Festival any more' })
    await told.getByText('to copy it, close this message').waitFor()
    await told.getByRole('button', { name: 'Close' }).click()
    await told.waitFor({ state: 'hidden' })
    expect(await nameField(page).inputValue()).toBe('Not saved yet')
    await nameField(page).fill('')
    await button(page, 'Issue pass').click()
    page.on('dialog', (asked) => void asked.accept())
    await told.getByRole('button', { name: 'Go on' }).click()
    await page.waitForURL('**/welcome')
    await leave(page)
  })

  async function memberId({ email }: Member): Promise<string> {
    const members: { id: string; email: string }[] = await owner.api('GET', '/members')
    return members.find((member) => member.email === email)?.id ?? ''
  }

  it('two workspaces in two browsers never meet', async () => {
    const other = await dashboard.owner({ name: 'Opera' })
    const mine = await issue(owner, { name: 'Harbour guest' })
    await issue(other, { name: 'Opera guest' })
    const [here, there] = [await dashboard.open('/passes', owner), await dashboard.open('/passes', other)]
    await link(here, 'Harbour guest').waitFor()
    await link(there, 'Opera guest').waitFor()
    expect(await link(there, 'Harbour guest').count()).toBe(0)
    await there.getByRole('searchbox', { name: 'Search name or code' }).fill('Harbour')
    await heading(there, 'No pass matches').waitFor()
    await there.goto(`${dashboard.address}/passes/${mine.id}`)
    await there.getByRole('alert').getByText('not found').waitFor()
    await there.goto(`${dashboard.address}/scan`)
    await there.getByLabel('Code').fill(mine.code)
    await there.keyboard.press('Enter')
    await button(there, /Unknown code/).waitFor()
    await leave(here, there)
  })
})
