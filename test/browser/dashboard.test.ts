import type { Locator, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorker } from '../../src/worker/index.ts'
import { lastMail, testPassword } from '../harness/browser-session.ts'
import { type Dashboard, type Member, startDashboard, type Watched } from '../harness/dashboard.ts'
import { startReceiver } from '../harness/receiver.ts'

let dashboard: Dashboard
let stopWorker: () => Promise<void>
let owner: Member
beforeAll(async () => {
  dashboard = await startDashboard({ WEBHOOK_ALLOW: '127.0.0.1' })
  stopWorker = startWorker(dashboard.server.deps)
  owner = await dashboard.owner()
})
afterAll(async () => {
  await stopWorker()
  await dashboard.close()
})

const button = (page: Watched, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const link = (page: Watched, name: string) => page.getByRole('link', { name, exact: true })
const heading = (page: Watched, name: string | RegExp) => page.getByRole('heading', { name })
const nameField = (within: Watched | Locator) => within.getByRole('textbox', { name: /^Name\b/ })
const row = (page: Watched, name: string) => page.getByRole('row', { name: new RegExp(name) })

async function choose(page: Watched, field: string, option: string) {
  await page.getByRole('combobox', { name: field }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** Ends a look at a page: nothing may have gone wrong on it. */
async function leave(...pages: Watched[]) {
  for (const page of pages) {
    expect(page.complaints).toEqual([])
    await page.context().close()
  }
}

async function issue(by: Member, body: object) {
  return (await by.api('POST', '/passes', { type: 'single', ...body })) as { id: string; code: string }
}

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

  it('a role that is taken away counts with the next click', async () => {
    const manager = await dashboard.colleague(owner, 'manager')
    const page = await dashboard.open('/passes/new', manager)
    await nameField(page).fill('Too late')
    const members = await owner.api('GET', '/members')
    const { id } = members.find(({ email }: { email: string }) => email === manager.email)
    await owner.api('PATCH', `/members/${id}`, { role: 'viewer' })
    await button(page, 'Issue pass').click()
    await page.getByText('Your role does not allow this.').first().waitFor()
    expect(await nameField(page).inputValue()).toBe('Too late')
    await leave(page)
  })

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
    const page = await dashboard.open('/passes/new', owner)
    await nameField(page).fill('From the cellar')
    await page.context().setOffline(true)
    await page.getByText('You are offline.').waitFor()
    await button(page, 'Issue pass').click()
    await page
      .getByRole('alert')
      .getByText(/reach|connection/i)
      .waitFor()
    expect(await nameField(page).inputValue()).toBe('From the cellar')
    await page.context().setOffline(false)
    await page.getByText('You are offline.').waitFor({ state: 'hidden' })
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
})

describe('at the gate', () => {
  it('each scan gets its verdict over the whole screen, in words, and the page is ready for the next', async () => {
    const [guest, revoked, early] = [
      await issue(owner, { name: 'Ada Lovelace' }),
      await issue(owner, { name: 'Sam Roe' }),
      await issue(owner, { name: 'Wei Chen', validFrom: '2099-01-01' }),
    ]
    await owner.api('POST', `/passes/${revoked.id}/revoke`)
    const page = await dashboard.open('/scan', owner)
    const scan = async (code: string, verdict: RegExp) => {
      await page.getByLabel('Code').fill(code)
      await page.keyboard.press('Enter')
      await button(page, verdict).waitFor()
      await page.keyboard.press('Escape')
      await button(page, verdict).waitFor({ state: 'hidden' })
    }
    await scan(guest.code, /Ada Lovelace.*Admitted/s)
    await scan(revoked.code, /Revoked.*Sam Roe/s)
    await scan(early.code, /Not yet valid.*Wei Chen/s)
    await scan('AbCd2345EfGh', /Unknown code/)
    await scan(guest.code.replace(/(.{4})/g, '$1 ').trim(), /Already used.*Ada Lovelace.*first scanned/s)
    await leave(page)
  })

  it('a USB scanner types into the page, wherever the cursor is', async () => {
    const guest = await issue(owner, { name: 'Grace Hopper' })
    const page = await dashboard.open('/scan', owner)
    await heading(page, 'Scan').waitFor()
    // As fast as a scanner types, which the way from here to the browser is not.
    await page.evaluate(
      (keys) => {
        for (const key of keys)
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      },
      [...guest.code, 'Enter'],
    )
    await button(page, /Grace Hopper.*Admitted/s).waitFor()
    await page.keyboard.press('c')
    await heading(page, 'Scan').waitFor()
    expect(new URL(page.url()).pathname).toBe('/scan')
    await leave(page)
  })
})

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
    await choose(page, 'Status', 'Revoked')
    await heading(page, 'No pass matches').waitFor()
    expect(new URL(page.url()).search).toBe('?status=revoked')
    await button(page, 'Clear filters').click()
    await row(page, 'Berta').waitFor()
    await leave(page)
  })

  it('are walked through with the keyboard, from the palette to the panel', async () => {
    const member = await dashboard.owner()
    for (const name of ['First', 'Second']) await issue(member, { name })
    const page = await dashboard.open('/', member)
    await heading(page, 'Overview').waitFor()
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

  it('keep their names on a phone, and their columns when some are selected', async () => {
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

  it('are changed in their panel, deleted, and brought back', async () => {
    const member = await dashboard.owner()
    const { id } = await issue(member, { name: 'Mistyped' })
    const page = await dashboard.open(`/passes/${id}?tab=edit`, member)
    const panel = page.getByRole('dialog')
    await nameField(panel).fill('Spelled right')
    await panel.getByRole('button', { name: 'Save' }).click()
    await panel.getByRole('heading', { name: /Spelled right/ }).waitFor()
    await panel.getByRole('tab', { name: 'History' }).click()
    await panel.getByText('Changed: Name').waitFor()
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
  it('say while one chooses a colour whether it can be read, and offer one that can', async () => {
    const page = await dashboard.open('/templates/new', owner)
    await nameField(page).fill('Readable')
    const text = page.getByRole('textbox', { name: 'Text', exact: true })
    await text.fill('#5a3aa0')
    await page.getByText('is too little to read').waitFor()
    await button(page, /^Take #/).click()
    expect(await text.inputValue()).not.toBe('#5a3aa0')
    await page.getByText('is too little to read').waitFor({ state: 'hidden' })
    await button(page, 'Create template').click()
    await page.waitForURL(/\/templates\/tpl_/)
    await leave(page)
  })
})

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

  it('a webhook is subscribed, tested, replayed and removed', async () => {
    const receiver = await startReceiver()
    const page = await dashboard.open('/webhooks/new', owner)
    await page.getByLabel('Address').fill('ftp://example.com')
    await button(page, 'Add webhook').click()
    await page
      .getByRole('dialog')
      .getByText(/targetUrl must/)
      .waitFor()
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
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
    await heading(page, 'No webhooks yet').waitFor()
    await receiver.close()
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

describe('the team', () => {
  it('a colleague comes in by a link, gets another role, and the log tells it all', async () => {
    const member = await dashboard.owner()
    const page = await dashboard.open('/team', member)
    await button(page, 'Invite').click()
    const dialog = page.getByRole('dialog')
    await choose(page, 'Role', 'Manager')
    await dialog.getByRole('button', { name: 'Invite' }).click()
    const invitation = await dialog.getByLabel('Link of the invitation').innerText()

    const theirs = await dashboard.open(
      new URL(invitation).pathname,
      await dashboard.owner({ name: 'Elsewhere' }),
    )
    await heading(theirs, 'You are invited to Harbour Festival').waitFor()
    await button(theirs, 'Join the workspace').click()
    await heading(theirs, 'Overview').waitFor()
    await button(theirs, 'Workspace: Harbour Festival').waitFor()

    await dialog.getByRole('button', { name: 'Close' }).click()
    await page.reload()
    const roles = page.getByRole('combobox', { name: /^Role of olivia/ })
    await roles.last().waitFor()
    await roles.last().click()
    await page.getByRole('option', { name: 'Viewer' }).click()
    await page.getByText('Saved').waitFor()
    await theirs.reload()
    await theirs.getByText('Viewer', { exact: true }).waitFor()

    await link(page, 'Audit log').click()
    await row(page, 'Changed a role').waitFor()
    await leave(page, theirs)
  })
})

describe('coming in', () => {
  it('whoever is invited makes an account, confirms the address, and is led back to the invitation', async () => {
    const member = await dashboard.owner()
    const email = 'nora@example.com'
    const { url } = await member.api('POST', '/invitations', { email, role: 'viewer' })
    const page = await dashboard.open(new URL(url).pathname)
    await link(page, 'Create an account').click()
    await page.getByLabel('Your name').fill('Nora')
    await page.getByLabel('Email').fill(email)
    await page.getByLabel('Password').fill(testPassword)
    await button(page, 'Create an account').click()
    await heading(page, 'Confirm your address').waitFor()
    await page.getByText('does not send mail yet').waitFor()
    await page.goto((await lastMail(dashboard.server, email))?.link.href ?? '')
    await page.getByText('Your address is confirmed').waitFor()
    await page.getByLabel('Email').fill(email)
    await page.getByLabel('Password').fill(testPassword)
    await button(page, 'Sign in').click()
    await page.getByText(`You are signed in as ${email}`).waitFor()
    await button(page, 'Join the workspace').click()
    await button(page, 'Workspace: Harbour Festival').waitFor()
    await leave(page)
  })

  it('an address of another site in the way back is not followed', async () => {
    const member = await dashboard.owner()
    const page = await dashboard.open(`/sign-in?${new URLSearchParams({ next: '//evil.example/x' })}`)
    await page.getByLabel('Email').fill(member.email)
    await page.getByLabel('Password').fill(testPassword)
    await button(page, 'Sign in').click()
    await heading(page, 'Overview').waitFor()
    expect(new URL(page.url()).origin).toBe(dashboard.address)
    await leave(page)
  })
})

describe('the overview', () => {
  it('follows what happens elsewhere, refusals too, without being asked', async () => {
    const member = await dashboard.owner()
    const guest = await issue(member, { name: 'Ada Lovelace' })
    const page = await dashboard.open('/', member)
    const feed = page.getByRole('region', { name: 'As it happens' })
    await feed.getByText('No scans in this period yet.').waitFor()
    await member.api('POST', '/scan', { code: guest.code })
    await feed.getByText('Admitted').waitFor({ timeout: 5_000 })
    await member.api('POST', '/scan', { code: guest.code })
    await feed.getByText('Already used').waitFor({ timeout: 5_000 })
    const admitted = page.locator('dl > div', { hasText: 'Admitted today' }).locator('dd')
    await expect.poll(() => admitted.innerText(), { timeout: 5_000 }).toBe('1')
    await leave(page)
  })
})
