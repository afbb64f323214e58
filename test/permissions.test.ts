import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpoints, personalEndpoints } from '../src/app.ts'
import { createTenant } from '../src/features/tenants/create.ts'
import { setPlan } from '../src/features/tenants/set-plan.ts'
import { allPermissions, roles, type Role } from '../src/permissions.ts'
import { signedIn, visitor, type Visitor } from './harness/browser-session.ts'
import { startTestServer, type TestServer } from './harness/server.ts'

const roleNames = Object.keys(roles) as Role[]
const api = '/api/v1'

let server: TestServer
let tenantId: string
const people = new Map<Role, Visitor>()
beforeAll(async () => {
  server = await startTestServer({ SIGNUP: 'open', TRUST_PROXY: 'true' })
  const tenant = await createTenant(server.deps, { name: 'Opera', plan: 'pro', email: 'Owner@example.com' })
  tenantId = tenant.id
  const owner = await signedIn(server, 'owner@example.com')
  people.set('owner', owner)
  for (const role of roleNames.filter((name) => name !== 'owner')) {
    const email = `${role}@example.com`
    const { body } = await owner.send('POST', `${api}/invitations`, { email, role })
    const person = await signedIn(server, email)
    await person.send('POST', `${api}/invitations/${body.url.split('/').at(-1)}/accept`)
    people.set(role, person)
  }
})
afterAll(() => server.close())

const ask = (browser: Visitor, method: string, path: string, headers?: Record<string, string>) => {
  const url = api + path.replaceAll(/:\w+/g, 'nothing_of_that_name')
  return method === 'GET' ? browser.get(url, headers) : browser.send(method as 'POST', url, {}, headers)
}

describe('each role may do exactly what the table says', () => {
  // Whoever leaves may do nothing afterwards.
  const lasting = endpoints.filter(({ path }) => path !== '/workspace/leave')
  test.each(roleNames)('%s', async (role) => {
    const browser = people.get(role) as Visitor
    const mine: readonly string[] = roles[role]
    const wrong: string[] = []
    for (const { method, path, needs } of lasting) {
      const { status, body } = await ask(browser, method, path)
      const isDenied = body?.code === 'permission_denied' && body.error.includes(needs)
      if (status === 401 || status >= 500 || isDenied === mine.includes(needs)) {
        wrong.push(`${method} ${path} (${needs}): ${status} ${body?.code}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

test('every permission is asked for somewhere', () => {
  const asked = new Set(endpoints.map(({ needs }) => needs))
  expect(allPermissions.filter((permission) => !asked.has(permission))).toEqual([])
})

test('without a session or key nothing but the open routes answers', async () => {
  const stranger = visitor(server)
  const open: string[] = []
  for (const [index, { method, path }] of [...endpoints, ...personalEndpoints].entries()) {
    // From an address each, since bad credentials are counted by address.
    const { status } = await ask(stranger, method, path, { 'x-forwarded-for': `192.0.2.${index}` })
    if (status !== 401) open.push(`${method} ${path}`)
  }
  expect(open.sort()).toEqual(['GET /installation', 'GET /invitations/:token/preview', 'GET /plans'])
})

test('a workspace made by the operator is claimed by its owner, whatever the case of the address', async () => {
  const { body } = await (people.get('owner') as Visitor).get(`${api}/session`)
  expect(body).toMatchObject({ workspace: { id: tenantId }, role: 'owner' })
})

test('two workspaces never see each other', async () => {
  const owner = people.get('owner') as Visitor
  await owner.send('POST', `${api}/passes`, { type: 'single', clientName: 'Opera guest' })
  const other = await signedIn(server, 'rival@example.com')
  const made = await other.send('POST', `${api}/workspaces`, { name: 'Rival' })
  expect(made.status).toBe(201)
  for (const path of ['/passes', '/clients', '/members', '/audit', '/scans', '/keys', '/invitations']) {
    const { body, status } = await other.get(api + path)
    expect(status, path).toBe(200)
    expect(JSON.stringify(body), path).not.toContain('Opera')
  }
  const [pass] = (await owner.get(`${api}/passes`)).body
  expect((await other.get(`${api}/passes/${pass.id}`)).status).toBe(404)
  const inTheirs = { 'x-workspace': tenantId }
  expect(await other.get(`${api}/passes`, inTheirs)).toMatchObject({
    status: 403,
    body: { code: 'no_workspace' },
  })
})

test('a person in two workspaces acts in the one they name', async () => {
  const rival = await signedIn(server, 'rival@example.com')
  const second = await rival.send('POST', `${api}/workspaces`, { name: 'Second' })
  const named = { 'x-workspace': second.body.id }
  expect((await rival.get(`${api}/session`)).body.workspace.name).toBe('Rival')
  expect((await rival.get(`${api}/session`, named)).body.workspace.name).toBe('Second')
  await rival.send('PUT', `${api}/session/workspace`, { id: second.body.id })
  expect((await rival.get(`${api}/session`)).body.workspace.name).toBe('Second')
})

test('a plan without an API still issues passes in the browser, as many as it allows', async () => {
  const browser = await signedIn(server, 'small@example.com')
  const { body } = await browser.send('POST', `${api}/workspaces`, { name: 'Small' })
  await setPlan(server.deps, body.id, 'free')
  const keys = await browser.send('POST', `${api}/keys`, { name: 'x' })
  expect(keys).toMatchObject({ status: 403, body: { code: 'plan_has_no_api' } })
  const wanted = Array.from({ length: 60 }, () => browser.send('POST', `${api}/passes`, { type: 'single' }))
  const statuses = (await Promise.all(wanted)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 201)).toHaveLength(50)
  expect(statuses.filter((status) => status === 403)).toHaveLength(10)
  const seats = [1, 2].map((n) =>
    browser.send('POST', `${api}/invitations`, { email: `seat${n}@example.com`, role: 'viewer' }),
  )
  expect((await Promise.all(seats)).map(({ status }) => status).sort()).toEqual([201, 403])
})
