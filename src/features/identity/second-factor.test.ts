import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeFor } from '../../../test/harness/authenticator-app.ts'
import { signedIn, testPassword as password, visitor } from '../../../test/harness/browser-session.ts'
import { startTestServer, type TestServer } from '../../../test/harness/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ SIGNUP: 'open' })
})
afterAll(() => server.close())

test('with a second factor the password alone opens nothing, and a backup code works once', async () => {
  const email = 'ana@example.com'
  const ana = await signedIn(server, email)
  const enabled = await ana.send('POST', '/auth/two-factor/enable', { password })
  expect(enabled.status, JSON.stringify(enabled.body)).toBe(200)
  const { totpURI, backupCodes } = enabled.body
  const verified = await ana.send('POST', '/auth/two-factor/verify-totp', { code: codeFor(totpURI) })
  expect(verified.status, JSON.stringify(verified.body)).toBe(200)
  expect((await ana.get('/api/v1/session')).body.person.twoFactorEnabled).toBe(true)

  const passwordGiven = async () => {
    const browser = visitor(server)
    const answer = await browser.send('POST', '/auth/sign-in/email', { email, password })
    expect(answer.body.twoFactorRedirect).toBe(true)
    expect((await browser.get('/api/v1/session')).status).toBe(401)
    return browser
  }
  const phone = await passwordGiven()
  const wrong = await phone.send('POST', '/auth/two-factor/verify-totp', { code: '000000' })
  expect(wrong).toMatchObject({ status: 401, body: { code: 'wrong_code' } })
  await phone.send('POST', '/auth/two-factor/verify-totp', { code: codeFor(totpURI) })
  expect((await phone.get('/api/v1/session')).status).toBe(200)

  const laptop = await passwordGiven()
  await laptop.send('POST', '/auth/two-factor/verify-backup-code', { code: backupCodes[0] })
  expect((await laptop.get('/api/v1/session')).status).toBe(200)
  const again = await passwordGiven()
  const used = await again.send('POST', '/auth/two-factor/verify-backup-code', { code: backupCodes[0] })
  expect(used.status).toBe(401)
}, 60_000)

test('a code of the app opens one session, also where two ask at once', async () => {
  const email = 'carl@example.com'
  const carl = await signedIn(server, email)
  const { totpURI } = (await carl.send('POST', '/auth/two-factor/enable', { password })).body
  await carl.send('POST', '/auth/two-factor/verify-totp', { code: codeFor(totpURI) })
  const passwordGiven = async () => {
    const browser = visitor(server)
    await browser.send('POST', '/auth/sign-in/email', { email, password })
    return browser
  }
  const code = codeFor(totpURI)
  const three = [await passwordGiven(), await passwordGiven(), await passwordGiven()]
  const use = (browser = carl) => browser.send('POST', '/auth/two-factor/verify-totp', { code })
  const answers = [...(await Promise.all(three.slice(1).map(use))), await use(three[0])]
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
  expect(answers.find(({ status }) => status === 401)?.body.code).toBe('wrong_code')
}, 60_000)

test('codes cannot be guessed: after some tries from one place there are no more for a while', async () => {
  const ben = await signedIn(server, 'ben@example.com')
  await ben.send('POST', '/auth/two-factor/enable', { password })
  const guess = () => ben.send('POST', '/auth/two-factor/verify-totp', { code: '000000' })
  const tries = 41
  let last = await guess()
  for (let n = 1; n < tries; n += 1) last = await guess()
  expect(last).toMatchObject({ status: 429, body: { code: 'rate_limited' } })
}, 60_000)
