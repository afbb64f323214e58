import type { Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createTenant } from '../../src/features/tenants/create.ts'
import { codeFor } from '../harness/authenticator-app.ts'
import { lastMail, signedIn, testPassword } from '../harness/browser-session.ts'
import { type Dashboard, type Member, startDashboard } from '../harness/dashboard.ts'
import { button, choose, heading, issue, leave, link, nameField, row } from '../harness/on-page.ts'

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
    await heading(page, 'Settings').waitFor()
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
    await heading(page, 'Passes').waitFor()
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

describe('the team', () => {
  it('a colleague comes in by a link, gets another role, and the log tells it all', async () => {
    const member = await dashboard.owner()
    const german = await dashboard.open('/team', member, { locale: 'de' })
    await button(german, 'Einladen').click()
    const einladen = german.getByRole('dialog')
    for (const [email, refusal] of [
      ['falsch', 'Muss eine E-Mail-Adresse sein, etwa ana@example.com.'],
      [member.email, `${member.email} ist schon Mitglied.`],
    ] as const) {
      await einladen.getByLabel('E-Mail').fill(email)
      await einladen.getByRole('button', { name: 'Einladen' }).click()
      await einladen.getByText(refusal, { exact: true }).waitFor()
    }
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
    await leave(page, theirs, german)
  })

  it('the log says each change in words, before and after', async () => {
    const { id } = await owner.api('POST', '/templates', { name: 'Of the log', kind: 'ticket' })
    await owner.api('PATCH', `/templates/${id}`, { kind: 'voucher', labels: { location: 'Hall' } })
    await owner.api('PUT', '/wallet/mode', { mode: 'demo' })
    await owner.api('PATCH', '/workspace', { retention: { scansDays: 4000 } })
    const page = await dashboard.open('/audit?type=template.updated', owner)
    await row(page, 'Of the log').getByRole('link').click()
    const entry = page.getByRole('dialog', { name: 'Changed a template' })
    await entry.getByRole('row', { name: 'Kind Ticket Voucher', exact: true }).waitFor()
    await entry.getByRole('row', { name: 'Words — “Where”: Hall', exact: true }).waitFor()
    await page.goto(`${dashboard.address}/audit?type=workspace.updated`)
    await row(page, 'Wallet mode').getByRole('link').click()
    await page.getByRole('row', { name: 'Wallet mode — Demo', exact: true }).waitFor()
    await page.goto(`${dashboard.address}/audit?type=workspace.updated`)
    await row(page, 'Retention').getByRole('link').click()
    await page.getByRole('row', { name: 'Retention — Scans, in days: 4,000', exact: true }).waitFor()
    await leave(page)
  })

  it('the last owner is told before leaving whom it takes, and hands the workspace over', async () => {
    const member = await dashboard.owner({ name: 'Quay Club' })
    const colleague = await dashboard.colleague(member, 'viewer')
    const page = await dashboard.open('/team', member)
    await button(page, 'Leave').click()
    const dialog = page.getByRole('dialog', { name: 'Leave this workspace?' })
    await dialog.getByText('Make somebody else an owner first.').waitFor()
    expect(await dialog.getByRole('button', { name: 'Leave' }).count()).toBe(0)
    await page.keyboard.press('Escape')
    await button(page, 'Hand over').click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Hand over' }).click()
    await page.getByText(`${colleague.email.split('@')[0]} is the owner now`).waitFor()
    await button(page, 'Hand over').waitFor({ state: 'hidden' })
    await button(page, 'Leave').click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Leave' }).click()
    await page.waitForURL('**/welcome')
    await leave(page)
  })
})

describe('coming in', () => {
  it('whoever is invited makes an account, confirms the address, and is led back to the invitation', async () => {
    const member = await dashboard.owner()
    const email = 'nora@example.com'
    const { url } = await member.api('POST', '/invitations', { email, role: 'viewer' })
    const page = await dashboard.open(new URL(url).pathname)
    await link(page, 'Create an account').click()
    await page.getByText('Then you join the workspace.').waitFor()
    await page.getByLabel('Your name').fill('Nora')
    await page.getByLabel('Email').fill(email)
    await page.getByLabel('Password').fill(testPassword)
    await button(page, 'Create an account').click()
    await heading(page, 'Confirm your address').waitFor()
    await page.getByText('does not send email yet').waitFor()
    const sent = 'select from mails where recipient = $1 and subject = $2'
    const { worker } = dashboard.server.deps.database
    expect((await worker.query(sent, [email, 'Confirm your address'])).rowCount).toBe(1)
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

  it('an invitation to another address leads to the account that has it', async () => {
    const { url } = await owner.api('POST', '/invitations', { email: 'rosa@example.com', role: 'viewer' })
    const page = await dashboard.open(new URL(url).pathname, owner)
    await button(page, 'Join the workspace').click()
    await page.getByText('This invitation is for another address. Use the account that has it.').waitFor()
    await button(page, 'Join the workspace').waitFor({ state: 'hidden' })
    await button(page, 'Use another account').click()
    await page.waitForURL('**/sign-in?next=*')
    expect(new URL(page.url()).searchParams.get('next')).toBe(new URL(url).pathname)
    await leave(page)
  })

  it('where accounts are closed, an invitation sends nobody to make one', async () => {
    const closed = await startDashboard({ SIGNUP: 'closed' })
    onTestFinished(() => closed.close())
    const email = 'named@example.com'
    const { id } = await createTenant(closed.server.deps, { name: 'Made by hand', plan: 'pro', email })
    const named = await signedIn(closed.server, email)
    await named.send('PUT', '/api/v1/session/workspace', { id })
    const invited = { email: 'ada@example.com', role: 'viewer' }
    const { body } = await named.send('POST', '/api/v1/invitations', invited)
    const page = await closed.open(new URL(body.url).pathname)
    await page.getByText('New accounts are closed here').waitFor()
    expect(await link(page, 'Create an account').count()).toBe(0)
    await link(page, 'Sign in').click()
    await heading(page, 'Sign in to Passwright').waitFor()
    await leave(page)
  })

  it('an account moves to another address, by a link in either mail, and each says what comes next', async () => {
    const { email, ...member } = await dashboard.owner()
    const next = `moved+${email}`
    const page = await dashboard.open('/account', member)
    await page.getByLabel('Email').fill(next)
    await button(page, 'Change').click()
    await page.getByText(`We wrote to ${email}.`).waitFor()
    const follow = async (to: string) => {
      await page.goto((await lastMail(dashboard.server, to))?.link.href ?? '')
    }
    await follow(email)
    await page.getByText(`Now follow the link in the email to ${next}.`).waitFor()
    expect(await page.getByLabel('Email').inputValue()).toBe(email)
    await follow(next)
    await page.getByText(`Your address is now ${next}.`).waitFor()
    expect(await page.getByLabel('Email').inputValue()).toBe(next)
    await follow(email)
    await page.getByText(`Your address is now ${next}.`).waitFor()
    await page.goto(
      `${dashboard.address}/auth/verify-email?token=old&callbackURL=/account?email=a@example.com`,
    )
    await page.getByText('This link is no longer valid. Ask for the change again.').waitFor()
    await leave(page)
  })

  it('a second factor is set up by hand, and the list of sessions goes with it', async () => {
    const member = await dashboard.owner()
    const page = await dashboard.open('/account', member)
    const part = page.locator('section').filter({ has: heading(page, 'Where you are signed in') })
    const sessions = part.getByRole('listitem')
    await sessions.getByText('This device').waitFor()
    await button(page, 'Set up').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Password').fill(testPassword)
    await dialog.getByRole('button', { name: 'Next' }).click()
    const secret = dialog.getByLabel('Secret')
    await secret.waitFor()
    expect(await secret.evaluate((shown) => shown.scrollWidth - shown.clientWidth)).toBe(0)
    const code = codeFor(`otpauth://totp/x?${new URLSearchParams({ secret: await secret.innerText() })}`)
    await dialog.getByRole('textbox', { name: 'Code' }).fill(code)
    await dialog.getByRole('button', { name: 'Turn on' }).click()
    await page.getByText('The second factor is on').waitFor()
    await sessions.getByText('This device').waitFor()
    expect(await sessions.count()).toBe(1)

    const back = await dashboard.open('/sign-in')
    await back.getByLabel('Email').fill(member.email)
    await back.getByLabel('Password').fill(testPassword)
    await button(back, 'Sign in').click()
    await back.getByLabel('Code').fill('abcde-fghij')
    await button(back, 'Sign in').click()
    await back.getByText('This backup code is wrong, or was used already. Each works once.').waitFor()
    await leave(page, back)
  })

  it('an address of another site in the way back is not followed', async () => {
    const page = await dashboard.open(`/sign-in?${new URLSearchParams({ next: '//evil.example/x' })}`)
    await page.getByLabel('Email').fill(owner.email)
    await page.getByLabel('Password').fill(testPassword)
    await button(page, 'Sign in').click()
    await heading(page, 'Overview').waitFor()
    expect(new URL(page.url()).origin).toBe(dashboard.address)
    await leave(page)
  })
})
