import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../../test/harness/browser-session.ts'
import { startTestServer, type TestServer } from '../../../test/harness/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ SIGNUP: 'open' })
})
afterAll(() => server.close())

const password = 'correct horse battery'

test('the first visitor owns the installation and is in at once', async () => {
  const ana = visitor(server)
  expect((await ana.get('/api/v1/installation')).body).toMatchObject({ needsOwner: true, sendsMail: false })
  const signUp = await ana.send('POST', '/auth/sign-up/email', {
    name: 'Ana',
    email: 'Ana@Example.com',
    password,
  })
  expect(signUp.body, JSON.stringify(signUp.body)).toEqual({ success: true })
  const signIn = await ana.send('POST', '/auth/sign-in/email', { email: 'ana@example.com', password })
  expect(signIn.status, JSON.stringify(signIn.body)).toBe(200)
  expect(ana.lastCookies).toEqual([
    expect.stringMatching(
      /^__Host-passwright\.session_token=\S+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    ),
  ])
  const session = await ana.get('/api/v1/session')
  expect(session.status, JSON.stringify(session.body)).toBe(200)
  expect(session.body).toMatchObject({ person: { name: 'Ana', email: 'ana@example.com' }, workspace: null })
  expect((await ana.get('/api/v1/installation')).body.needsOwner).toBe(false)
})
