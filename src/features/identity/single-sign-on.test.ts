import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../../test/harness/browser-session.ts'
import { startTestServer, type TestServer } from '../../../test/harness/server.ts'
import { startOpenIdProvider, type OpenIdProvider } from '../../../test/lookalikes/openid-provider.ts'
import { createTenant } from '../tenants/create.ts'

let server: TestServer
let provider: OpenIdProvider
beforeAll(async () => {
  provider = await startOpenIdProvider()
  server = await startTestServer({
    SIGNUP: 'closed',
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: 'passwright',
    OIDC_CLIENT_SECRET: 'secret of the client',
    OIDC_NAME: 'Opera account',
  })
  await createTenant(server.deps, { name: 'Opera', plan: 'pro', email: 'ana@example.com' })
})
afterAll(async () => {
  await server.close()
  await provider.close()
})

async function signIn(claims: Parameters<OpenIdProvider['visit']>[1]) {
  const browser = visitor(server)
  const form = { provider: 'oidc', callbackURL: '/' }
  const start = await browser.send('POST', '/auth/sign-in/social', form)
  expect(start.status, JSON.stringify(start.body)).toBe(200)
  const { code, state } = provider.visit(start.body.url, claims)
  const back = `/auth/callback/oidc?${new URLSearchParams({ code, state })}`
  const answer = await browser.get(back, { 'sec-fetch-site': 'cross-site' })
  return { browser, answer, back }
}

test('whoever the provider knows is in, and a confirmed address claims its workspace', async () => {
  expect((await visitor(server).get('/api/v1/installation')).body.singleSignOn).toBe('Opera account')
  const claims = { sub: '1', name: 'Ana', email: 'ana@example.com', email_verified: true }
  const { browser, answer } = await signIn(claims)
  expect(answer.status).toBe(302)
  const session = await browser.get('/api/v1/session')
  expect(session.body).toMatchObject({ person: { name: 'Ana' }, workspace: { name: 'Opera' }, role: 'owner' })
})

test('an address the provider does not vouch for claims nothing', async () => {
  await createTenant(server.deps, { name: 'Ballet', plan: 'pro', email: 'bob@example.com' })
  const claims = { sub: '2', name: 'Bob', email: 'bob@example.com', email_verified: false }
  const { browser } = await signIn(claims)
  const { body } = await browser.get('/api/v1/session')
  expect(body?.workspace ?? null).toBeNull()
})

test('an address the provider does not vouch for opens nobody else’s account', async () => {
  const claims = { sub: '1', name: 'Ana', email: 'ana@example.com', email_verified: true }
  await signIn(claims)
  const { browser, answer } = await signIn({ ...claims, sub: '66', name: 'Mallory', email_verified: false })
  expect((await browser.get('/api/v1/session')).status).toBe(401)
  expect(answer.headers.location).toContain('/sign-in?error=')
})

test('a token of the provider is not taken without the way through it', async () => {
  const browser = visitor(server)
  const start = await browser.send('POST', '/auth/sign-in/social', { provider: 'oidc', callbackURL: '/' })
  const claims = { sub: '1', name: 'Ana', email: 'ana@example.com', email_verified: true }
  const token = provider.tokenOf(provider.visit(start.body.url, claims).code)
  const nonce = new URL(start.body.url).searchParams.get('nonce')
  const thief = visitor(server)
  await thief.send('POST', '/auth/sign-in/social', { provider: 'oidc', idToken: { token, nonce } })
  expect((await thief.get('/api/v1/session')).status).toBe(401)
})

test('the way back works in the browser that began it alone', async () => {
  const { back } = await signIn({ sub: '3', name: 'Eve', email: 'eve@example.com', email_verified: true })
  const stranger = visitor(server)
  await stranger.get(back)
  expect((await stranger.get('/api/v1/session')).status).toBe(401)
})

const odd = { sub: '7', name: 'Odd', email: 'odd@example.com', email_verified: true }

test.each([
  ['an address that is no text', { email: 5 }],
  ['several addresses', { email: ['odd@example.com'] }],
  ['an address that cannot be stored', { email: 'odd\u0000@example.com' }],
  ['an address without end', { email: `${'o'.repeat(400)}@example.com` }],
  ['an id that cannot be stored', { sub: '7\u0000' }],
])('whoever the provider gives %s is refused, and nothing fails', async (_what, claim) => {
  const { browser, answer } = await signIn({ ...odd, ...claim })
  expect(answer.headers.location).toMatch(/\/sign-in\?error=email_not_found$/)
  expect((await browser.get('/api/v1/session')).status).toBe(401)
})

test.each([
  ['that is no text', { name: { first: 'Odd' } }],
  ['without end', { name: 'x'.repeat(100_000) }],
  ['that cannot be stored', { name: 'Odd\u0000', picture: 'https://example.com/\u0000' }],
])('a name %s is none, and keeps nobody out', async (what, claim) => {
  const { browser } = await signIn({ ...odd, sub: what, email: `${what.length}@odd.example`, ...claim })
  expect((await browser.get('/api/v1/session')).body).toMatchObject({ person: { name: '' } })
})
