import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createTenant } from '../../src/features/tenants/create.ts'
import { codeFor } from '../harness/authenticator-app.ts'
import { lastMail, signedIn, testPassword } from '../harness/browser-session.ts'
import { type Dashboard, type Member, startDashboard } from '../harness/dashboard.ts'
import { button, choose, heading, holdBack, leave, link, row, title } from '../harness/on-page.ts'

let dashboard: Dashboard
let owner: Member
beforeAll(async () => {
  dashboard = await startDashboard({ WORKER: 'on' })
  owner = await dashboard.owner()
})
afterAll(() => dashboard.close())

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
    await title(theirs, 'Overview').waitFor()
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

  it('whoever removes somebody is told that their API keys stay, and which those are', async () => {
    const member = await dashboard.owner()
    const admin = await dashboard.colleague(member, 'admin')
    await admin.api('POST', '/keys', { name: 'Till at the gate' })
    await member.api('POST', '/keys', { name: 'Newsletter' })
    const page = await dashboard.open('/team', member)
    await button(page, 'Remove').click()
    const question = page.getByRole('alertdialog')
    await question.getByText('API keys that they made belong to the workspace and go on working.').waitFor()
    await question.getByRole('link', { name: 'See which' }).click()
    await row(page, 'Till at the gate').waitFor()
    expect(await row(page, 'Newsletter').count()).toBe(0)
    await leave(page)
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
    const letMembers = await holdBack(page, '**/api/v1/members')
    await button(page, 'Hand over').click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Hand over' }).click()
    await page.getByText(`${colleague.email.split('@')[0]} is the owner now`).waitFor()
    await button(page, 'Hand over').waitFor({ state: 'hidden' })
    await button(page, 'Leave').click()
    letMembers()
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
    await expect.poll(() => sessions.count()).toBe(1)

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
    await title(page, 'Overview').waitFor()
    expect(new URL(page.url()).origin).toBe(dashboard.address)
    await leave(page)
  })
})
