import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastMail, signedIn, visitor, type Visitor } from '../../../../test/harness/browser-session.ts'
import { startTestServer, type TestServer } from '../../../../test/harness/server.ts'
import { Authenticator } from '../../../../test/lookalikes/authenticator.ts'

let server: TestServer
beforeAll(async () => {
  // Tries are counted by address.
  server = await startTestServer({ SIGNUP: 'open', TRUST_PROXY: 'true' })
})
afterAll(() => server.close())

const origin = () => server.deps.installation.publicUrl
let visitors = 0
const elsewhere = () => ({ 'x-forwarded-for': `198.51.100.${++visitors}` })

/** Adds a passkey to the account of whoever is signed in. */
async function add(owner: Visitor, name = 'Laptop') {
  const key = new Authenticator(origin())
  const { body: options } = await owner.send('POST', '/auth/passkey/begin')
  const added = await owner.send('POST', '/auth/passkey/add', {
    name,
    response: key.create(options.challenge),
  })
  expect(added.status, JSON.stringify(added.body)).toBe(200)
  return { key, options, id: added.body.id as string }
}

/** Somebody who is not signed in asks for a challenge. */
async function begin() {
  const browser = visitor(server)
  const headers = elsewhere()
  const { body } = await browser.send('POST', '/auth/passkey/begin-sign-in', {}, headers)
  const enter = (response: unknown) => browser.send('POST', '/auth/passkey/sign-in', { response }, headers)
  return { browser, options: body, enter }
}

test('a passkey alone signs in, is in the list, in a mail and in the audit log', async () => {
  const email = 'ana@example.com'
  const ana = await signedIn(server, email)
  await ana.send('POST', '/api/v1/workspaces', { name: 'Opera' })
  const { key, options } = await add(ana, 'Blue key')
  expect(options).toMatchObject({
    rp: { id: new URL(origin()).hostname },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  expect((await lastMail(server, email))?.subject).toContain('passkey')

  const { browser, options: asked, enter } = await begin()
  expect(asked).toMatchObject({ userVerification: 'required', allowCredentials: [] })
  expect((await enter(key.get(asked.challenge))).status).toBe(200)
  expect((await browser.get('/api/v1/session')).body.person.email).toBe(email)
  expect(browser.lastCookies[0]).toMatch(/^__Host-passwright.*HttpOnly/i)
  const [shown] = (await browser.get('/auth/passkey/list')).body
  expect(shown).toMatchObject({ name: 'Blue key', synced: false, lastUsedAt: expect.any(String) })
  await expect
    .poll(async () => (await ana.get('/api/v1/audit?type=member.signed_in')).body)
    .toContainEqual(expect.objectContaining({ details: { way: 'passkey' } }))
})

test('with a second factor set up, a passkey still needs nothing beside it', async () => {
  const bo = await signedIn(server, 'bo@example.com')
  await server.deps.database.identity.query(
    `update "user" set "twoFactorEnabled" = true where email = 'bo@example.com'`,
  )
  const { key } = await add(bo)
  const { browser, options, enter } = await begin()
  expect((await enter(key.get(options.challenge))).status).toBe(200)
  expect((await browser.get('/api/v1/session')).status).toBe(200)
})

test('a challenge serves once, for minutes, and for what it was given out', async () => {
  const cy = await signedIn(server, 'cy@example.com')
  const { key } = await add(cy)
  const once = await begin()
  const answer = key.get(once.options.challenge)
  expect((await once.enter(answer)).status).toBe(200)
  expect(await once.enter(answer)).toMatchObject({ status: 401, body: { code: 'passkey_refused' } })

  const late = await begin()
  server.clock.advance(5 * 60_000 + 1000)
  expect((await late.enter(key.get(late.options.challenge))).status).toBe(401)

  const { body: registration } = await cy.send('POST', '/auth/passkey/begin')
  expect((await (await begin()).enter(key.get(registration.challenge))).status).toBe(401)
  const invented = Buffer.alloc(32, 1).toString('base64url')
  expect((await (await begin()).enter(key.get(invented))).status).toBe(401)

  const dee = await signedIn(server, 'dee@example.com')
  const stolen = new Authenticator(origin()).create(registration.challenge)
  expect((await dee.send('POST', '/auth/passkey/add', { name: 'x', response: stolen })).status).toBe(401)
})

test('answers for another site, without verification, from a copy or of a stranger open nothing', async () => {
  const eve = await signedIn(server, 'eve@example.com')
  const { key } = await add(eve)
  const wrong = [
    { origin: 'https://evil.example' },
    { rpId: 'evil.example' },
    { isVerified: false },
    { counter: 0 },
  ]
  const first = await begin()
  expect((await first.enter(key.get(first.options.challenge))).status).toBe(200)
  for (const tampering of wrong) {
    const { options, enter } = await begin()
    expect((await enter(key.get(options.challenge, tampering))).status, JSON.stringify(tampering)).toBe(401)
  }
  const { options, enter } = await begin()
  expect((await enter(new Authenticator(origin()).get(options.challenge))).status).toBe(401)
  const forged = await begin()
  const answer = key.get(forged.options.challenge)
  Object.assign(answer.response, { signature: Buffer.alloc(70, 1).toString('base64url') })
  expect((await forged.enter(answer)).status).toBe(401)
  for (const nothing of [undefined, {}, { id: 'x', response: {} }, 'text']) {
    expect((await enter(nothing)).status).toBe(400)
  }
  const { body: registration } = await eve.send('POST', '/auth/passkey/begin')
  const unverified = new Authenticator(origin()).create(registration.challenge, { isVerified: false })
  expect((await eve.send('POST', '/auth/passkey/add', { name: 'x', response: unverified })).status).toBe(401)
})

test('a passkey is renamed and removed by its owner alone, and then opens nothing', async () => {
  const fay = await signedIn(server, 'fay@example.com')
  const { key, id } = await add(fay)
  const gus = await signedIn(server, 'gus@example.com')
  expect((await gus.send('POST', '/auth/passkey/rename', { id, name: 'Mine' })).status).toBe(400)
  expect((await gus.send('POST', '/auth/passkey/remove', { id })).status).toBe(400)
  expect((await gus.get('/auth/passkey/list')).body).toEqual([])
  expect((await fay.send('POST', '/auth/passkey/rename', { id, name: 'Phone' })).status).toBe(200)
  expect((await fay.send('POST', '/auth/passkey/rename', { id, name: ' ' })).status).toBe(400)
  expect((await fay.get('/auth/passkey/list')).body).toMatchObject([{ name: 'Phone' }])
  expect((await fay.send('POST', '/auth/passkey/remove', { id })).status).toBe(200)
  const { options, enter } = await begin()
  expect((await enter(key.get(options.challenge))).status).toBe(401)
  const stranger = visitor(server)
  for (const path of ['begin', 'add', 'rename', 'remove']) {
    expect((await stranger.send('POST', `/auth/passkey/${path}`, {}, elsewhere())).status).toBe(401)
  }
})

test('one use of a passkey at a time counts', async () => {
  const hal = await signedIn(server, 'hal@example.com')
  const { key } = await add(hal)
  const tries = await Promise.all([begin(), begin()])
  const answers = tries.map(({ options }) => key.get(options.challenge, { counter: 7 }))
  const statuses = await Promise.all(
    tries.map(async ({ enter }, index) => (await enter(answers[index])).status),
  )
  expect(statuses.toSorted()).toEqual([200, 401])
})
