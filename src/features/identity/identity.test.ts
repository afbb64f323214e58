import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  lastMail,
  signedIn,
  testPassword as password,
  visitor,
} from '../../../test/harness/browser-session.ts'
import { startTestServer, type TestServer } from '../../../test/harness/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ SIGNUP: 'open' })
})
afterAll(() => server.close())

const signUp = (email: string, more: object = {}) =>
  visitor(server).send('POST', '/auth/sign-up/email', { name: 'Somebody', email, password, ...more })

test('the first visitor owns the installation and is in at once', async () => {
  const ana = visitor(server)
  expect((await ana.get('/api/v1/installation')).body).toMatchObject({ needsOwner: true, sendsMail: false })
  const made = await ana.send('POST', '/auth/sign-up/email', {
    name: 'Ana',
    email: 'Ana@Example.com',
    password,
  })
  expect(made.body).toEqual({ success: true })
  const signIn = await ana.send('POST', '/auth/sign-in/email', { email: 'ana@example.com', password })
  expect(signIn.status, JSON.stringify(signIn.body)).toBe(200)
  expect(ana.lastCookies).toEqual([
    expect.stringMatching(
      /^__Host-passwright\.session_token=\S+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    ),
  ])
  const session = await ana.get('/api/v1/session')
  expect(session.body).toMatchObject({ person: { name: 'Ana', email: 'ana@example.com' }, workspace: null })
  expect((await ana.get('/api/v1/installation')).body.needsOwner).toBe(false)
  expect(await lastMail(server, 'ana@example.com')).toBeUndefined()
})

test('others confirm their address before they are let in', async () => {
  const bob = visitor(server)
  const form = { name: 'Bob', email: 'bob@example.com', password }
  await bob.send('POST', '/auth/sign-up/email', form, { 'accept-language': 'de-DE,de' })
  const early = await bob.send('POST', '/auth/sign-in/email', form)
  const wrong = await bob.send('POST', '/auth/sign-in/email', {
    ...form,
    password: 'something else entirely',
  })
  expect(early).toMatchObject({ status: 401, body: { code: 'sign_in_refused' } })
  expect(early.body.error).toBe(wrong.body.error)
  const mail = await lastMail(server, 'bob@example.com')
  expect(mail?.subject).toBe('Confirm your address')
  const confirmed = await bob.get(`${mail?.link.pathname}${mail?.link.search}`)
  expect(confirmed.status).toBe(302)
  expect((await bob.send('POST', '/auth/sign-in/email', form)).status).toBe(200)
})

test('nobody learns which addresses have an account', async () => {
  const fresh = await signUp('fresh@example.com')
  const taken = await signUp('ana@example.com')
  expect([taken.status, taken.body]).toEqual([fresh.status, fresh.body])
  expect((await lastMail(server, 'ana@example.com'))?.subject).toBe('You already have an account')
  const ask = (email: string) => visitor(server).send('POST', '/auth/request-password-reset', { email })
  const [known, unknown] = [await ask('bob@example.com'), await ask('nobody@example.com')]
  expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
  const tryIn = (email: string) =>
    visitor(server).send('POST', '/auth/sign-in/email', { email, password: 'not the password' })
  const [one, other] = [await tryIn('bob@example.com'), await tryIn('nobody@example.com')]
  expect(one.status).toBe(401)
  expect([other.status, other.body.error]).toEqual([one.status, one.body.error])
})

test('a forgotten password is replaced once, and every device is signed out', async () => {
  const before = await signedIn(server, 'carla@example.com')
  await visitor(server).send('POST', '/auth/request-password-reset', { email: 'carla@example.com' })
  const token = (await lastMail(server, 'carla@example.com'))?.link.searchParams.get('token')
  const reset = () =>
    visitor(server).send('POST', '/auth/reset-password', { token, newPassword: 'a whole new password' })
  expect((await reset()).status).toBe(200)
  expect((await reset()).status).toBe(400)
  expect((await before.get('/api/v1/session')).status).toBe(401)
  expect((await lastMail(server, 'carla@example.com'))?.subject).toBe('Your password was changed')
})

test('signing out everywhere ends the other sessions', async () => {
  const phone = await signedIn(server, 'dan@example.com')
  const laptop = visitor(server)
  await laptop.send('POST', '/auth/sign-in/email', { email: 'dan@example.com', password })
  expect((await laptop.get('/auth/list-sessions')).body).toHaveLength(2)
  await laptop.send('POST', '/auth/revoke-other-sessions')
  expect((await phone.get('/api/v1/session')).status).toBe(401)
  expect((await laptop.get('/api/v1/session')).status).toBe(200)
  const stolen = new Map(laptop.cookies)
  await laptop.send('DELETE', '/api/v1/session')
  expect(laptop.cookies.size).toBe(0)
  for (const [name, value] of stolen) laptop.cookies.set(name, value)
  expect((await laptop.get('/api/v1/session')).status).toBe(401)
})

test('an address changes once both the old and the new one have agreed', async () => {
  const eva = await signedIn(server, 'eva@example.com')
  const follow = async (to: string) => {
    const link = (await lastMail(server, to))?.link
    return eva.get(`${link?.pathname}${link?.search}`)
  }
  const answer = await eva.send('POST', '/auth/change-email', { newEmail: 'eva@new.example.com' })
  const taken = await eva.send('POST', '/auth/change-email', { newEmail: 'ana@example.com' })
  expect([taken.status, taken.body]).toEqual([answer.status, answer.body])
  await follow('eva@example.com')
  expect((await eva.get('/api/v1/session')).body.person.email).toBe('eva@example.com')
  await follow('eva@new.example.com')
  expect((await eva.get('/api/v1/session')).body.person.email).toBe('eva@new.example.com')
})

test('the link to an address that meanwhile has an account of its own leads back with a reason', async () => {
  const hal = await signedIn(server, 'hal@example.com')
  const callbackURL = '/account?email=jo@example.com'
  await hal.send('POST', '/auth/change-email', { newEmail: 'jo@example.com', callbackURL })
  const first = (await lastMail(server, 'hal@example.com'))?.link
  await hal.get(`${first?.pathname}${first?.search}`)
  const second = (await lastMail(server, 'jo@example.com'))?.link
  await signedIn(server, 'jo@example.com')
  const answer = await hal.get(`${second?.pathname}${second?.search}`)
  expect(answer.status).toBe(302)
  const way = new URL(answer.headers.location ?? '')
  expect(way.pathname + way.search).toBe('/account?email=jo%40example.com&error=INVALID_TOKEN')
  expect((await hal.get('/api/v1/session')).body.person.email).toBe('hal@example.com')
})

test('a link leads to no other host, however its way back is written', async () => {
  for (const way of ['/..//evil.example', '/.//evil.example', '/p/../..//evil.example']) {
    const query = new URLSearchParams({ token: 'nothing', callbackURL: way })
    const { status, headers } = await visitor(server).get(`/auth/verify-email?${query}`)
    const leadsTo = new URL(headers.location ?? '', server.deps.installation.publicUrl)
    expect([status, leadsTo.host], way).toEqual([302, 'passes.example.com'])
  }
})

test('a session works from our own pages alone', async () => {
  const frank = await signedIn(server, 'frank@example.com')
  const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
  for (const headers of [foreign, { 'sec-fetch-site': 'same-site' }]) {
    expect((await frank.get('/api/v1/session', headers)).status).toBe(403)
    expect((await frank.send('POST', '/api/v1/workspaces', { name: 'X' }, headers)).status).toBe(403)
    expect((await frank.send('POST', '/auth/sign-out', {}, headers)).status).toBe(403)
  }
  const bare = { 'sec-fetch-site': '', origin: '' }
  expect((await frank.send('POST', '/api/v1/workspaces', { name: 'X' }, bare)).status).toBe(403)
  const answer = await frank.get('/api/v1/session')
  expect(answer.headers['access-control-allow-credentials']).toBeUndefined()
})

test('what is not offered does not exist, and every refusal has the one shape', async () => {
  for (const path of [
    '/auth/ok',
    '/auth/error',
    '/auth/delete-user',
    '/auth/%2e%2e/x',
    '/auth/update-session',
  ]) {
    const { status, body } = await visitor(server).send('POST', path, {})
    expect([status, typeof body.error], path).toEqual([404, 'string'])
  }
  const short = await signUp('short@example.com', { password: 'short' })
  expect(short).toMatchObject({
    status: 400,
    body: { error: expect.any(String), requestId: expect.any(String) },
  })
})

test('what is typed wrongly is refused by the name of its field', async () => {
  const refused = async (path: string, body: object) => (await visitor(server).send('POST', path, body)).body
  const form = { name: 'Ida', email: 'ida@example.com', password }
  for (const [path, body, field] of [
    ['/auth/sign-up/email', { ...form, email: 'ida' }, 'email'],
    ['/auth/sign-up/email', { ...form, name: ' ' }, 'name'],
    ['/auth/sign-up/email', { ...form, name: 'x'.repeat(201) }, 'name'],
    ['/auth/sign-up/email', { ...form, name: 'Ida\u0000' }, 'name'],
    ['/auth/sign-up/email', { ...form, password: 'short' }, 'password'],
    ['/auth/sign-in/email', { email: form.email }, 'password'],
    ['/auth/request-password-reset', { email: 7 }, 'email'],
    ['/auth/reset-password', { token: 'x', newPassword: 'y'.repeat(201) }, 'newPassword'],
  ] as const) {
    expect(await refused(path, body), path).toMatchObject({ code: 'invalid_field', field })
  }
  expect(await refused('/auth/reset-password', { token: 'x', newPassword: password })).toMatchObject({
    code: 'link_over',
  })
  expect(await refused('/auth/two-factor/verify-totp', { code: '123456' })).toMatchObject({
    code: 'sign_in_over',
  })
  const ida = await signedIn(server, 'ida@example.com')
  expect(await ida.send('POST', '/auth/two-factor/enable', { password: 'another one' })).toMatchObject({
    status: 400,
    body: { code: 'wrong_password' },
  })
})

test('asking for a link takes as long for an address without an account', async () => {
  for (const email of ['ana@example.com', 'nobody@example.com']) {
    const start = performance.now()
    await visitor(server).send('POST', '/auth/request-password-reset', { email })
    expect(performance.now() - start).toBeGreaterThanOrEqual(295)
  }
})

test('guessing is slowed down', async () => {
  const gina = visitor(server)
  const tries = Array.from({ length: 11 }, () =>
    gina.send('POST', '/auth/sign-in/email', { email: 'gina@example.com', password: 'a wrong password' }),
  )
  const answers = await Promise.all(tries)
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused).toHaveLength(1)
  expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0)
})
