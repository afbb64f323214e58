import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastMail, signedIn, testPassword, visitor } from '../../../test/harness/browser-session.ts'
import { startTestServer, type TestServer } from '../../../test/harness/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ SIGNUP: 'open' })
})
afterAll(() => server.close())

test('links to a new password end with any change of the password or the address', async () => {
  const email = 'cleo@example.com'
  const cleo = await signedIn(server, email)
  const askForLink = async () => {
    await visitor(server).send('POST', '/auth/request-password-reset', { email })
    return (await lastMail(server, email))?.link.searchParams.get('token')
  }
  const follow = (token: unknown, newPassword: string) =>
    visitor(server).send('POST', '/auth/reset-password', { token, newPassword })
  const [first, second] = [await askForLink(), await askForLink()]
  expect((await follow(second, 'a second password')).status).toBe(200)
  expect((await follow(first, 'a third password')).body.code).toBe('link_over')

  await cleo.send('POST', '/auth/sign-in/email', { email, password: 'a second password' })
  const beforeChange = await askForLink()
  const change = { currentPassword: 'a second password', newPassword: 'a fourth password' }
  expect((await cleo.send('POST', '/auth/change-password', change)).status).toBe(200)
  expect((await follow(beforeChange, 'a fifth password')).body.code).toBe('link_over')

  const toOldAddress = await askForLink()
  await cleo.send('POST', '/auth/change-email', { newEmail: 'cleo@new.example.com' })
  for (const to of [email, 'cleo@new.example.com']) {
    const link = (await lastMail(server, to))?.link
    await cleo.get(`${link?.pathname}${link?.search}`)
  }
  expect((await cleo.get('/api/v1/session')).body.person.email).toBe('cleo@new.example.com')
  expect((await follow(toOldAddress, 'a sixth password')).body.code).toBe('link_over')
}, 60_000)

test('sign-ups for one address at once are answered as for one with an account', async () => {
  const account = { name: 'Dora', email: 'dora@example.com', password: testPassword }
  const signUp = () => visitor(server).send('POST', '/auth/sign-up/email', account)
  for (const { status, body } of await Promise.all([signUp(), signUp(), signUp(), signUp()])) {
    expect([status, body]).toEqual([200, { success: true }])
  }
})
