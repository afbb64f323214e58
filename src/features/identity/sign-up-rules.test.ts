import { expect, test } from 'vitest'
import { signedIn, testPassword as password, visitor } from '../../../test/harness/browser-session.ts'
import { startTestServer, type TestServer } from '../../../test/harness/server.ts'
import { createTenant } from '../tenants/create.ts'

const signUp = (server: TestServer, email: string) =>
  visitor(server).send('POST', '/auth/sign-up/email', { name: 'Somebody', email, password })

/** Signs up, which is answered like any other time, and finds that no account came of it. */
async function expectRefused(server: TestServer, email: string) {
  expect((await signUp(server, email)).body).toEqual({ success: true })
  const { rows } = await server.deps.database.identity.query('select from "user" where email = $1', [email])
  expect(rows).toHaveLength(0)
}

test('closed: only owners whom the operator named make an account', async () => {
  const server = await startTestServer({ SIGNUP: 'closed' })
  const { body } = await visitor(server).get('/api/v1/installation')
  expect(body).toMatchObject({ needsOwner: false, signUp: 'closed' })
  await expectRefused(server, 'first@example.com')
  await createTenant(server.deps, { name: 'Opera', plan: 'pro', email: 'named@example.com' })
  const owner = await signedIn(server, 'Named@example.com')
  expect((await owner.get('/api/v1/session')).body).toMatchObject({ role: 'owner', mayMakeWorkspaces: false })
  expect(await owner.send('POST', '/api/v1/workspaces', { name: 'Mine' })).toMatchObject({ status: 403 })
  await owner.send('POST', '/api/v1/invitations', { email: 'guest@example.com', role: 'viewer' })
  await expectRefused(server, 'guest@example.com')
  await server.close()
})

test('invite: the first visitor, then whoever was invited', async () => {
  const server = await startTestServer({ SIGNUP: 'invite' })
  const founder = await signedIn(server, 'first@example.com')
  expect((await founder.send('POST', '/api/v1/workspaces', { name: 'Opera' })).status).toBe(201)
  await expectRefused(server, 'stranger@example.com')
  await founder.send('POST', '/api/v1/invitations', { email: 'guest@example.com', role: 'viewer' })
  expect((await signUp(server, 'guest@example.com')).status).toBe(200)
  await server.close()
})

test('open: anybody, each with workspaces of their own', async () => {
  const server = await startTestServer({ SIGNUP: 'open' })
  await signedIn(server, 'first@example.com')
  const second = await signedIn(server, 'second@example.com')
  expect((await second.send('POST', '/api/v1/workspaces', { name: 'Mine' })).status).toBe(201)
  await server.close()
})
