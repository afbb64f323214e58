import { afterAll, beforeAll, expect, test } from 'vitest'
import { signedIn, testPassword, visitor, type Visitor } from '../../../test/harness/browser-session.ts'
import { startTestServer, type TestServer } from '../../../test/harness/server.ts'

let server: TestServer
let owner: Visitor
beforeAll(async () => {
  server = await startTestServer({ TRUST_PROXY: 'true' })
  owner = await signedIn(server, 'owner@example.com')
  await owner.send('POST', '/api/v1/workspaces', { name: 'Opera' })
})
afterAll(() => server.close())

interface Entry {
  id: string
  type: string
}
const audit = async (query = ''): Promise<(Entry & Record<string, unknown>)[]> =>
  (await owner.get(`/api/v1/audit${query}`)).body

test('a change tells who, from where, and what was before', async () => {
  const agent = { 'user-agent': 'Firefox' }
  await owner.send('PATCH', '/api/v1/workspace', { name: 'Opera House' }, agent)
  const [entry] = await audit('?type=workspace.updated')
  expect(entry).toMatchObject({
    actor: { kind: 'member', name: 'owner' },
    address: '127.0.0.1',
    userAgent: 'Firefox',
    details: { changes: { name: 'Opera House' }, before: { name: 'Opera' } },
  })
})

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['a text of its own, <b>as long as it likes</b>', null],
])('a proxy that passes on %s tells the address %s', async (forwarded, address) => {
  const headers = { 'x-forwarded-for': forwarded }
  await owner.send('PATCH', '/api/v1/workspace', { name: `Opera ${forwarded.length}` }, headers)
  expect((await audit('?type=workspace.updated'))[0]).toMatchObject({ address })
})

test('changes of templates and locations tell each field before and after', async () => {
  const { body: template } = await owner.send('POST', '/api/v1/templates', { name: 'Ticket', kind: 'ticket' })
  await owner.send('PATCH', `/api/v1/templates/${template.id}`, {
    name: 'Day ticket',
    backText: 'No re-entry',
  })
  expect((await audit('?type=template.updated'))[0]?.['details']).toEqual({
    id: template.id,
    name: 'Day ticket',
    changes: { name: 'Day ticket', backText: 'No re-entry' },
    before: { name: 'Ticket', backText: null },
  })
  await owner.send('POST', `/api/v1/templates/${template.id}/archive`)
  expect((await audit('?type=template.updated'))[0]?.['details']).toMatchObject({
    changes: { archived: true },
    before: { archived: false },
  })
  const { body: place } = await owner.send('POST', '/api/v1/locations', { name: 'Gate' })
  await owner.send('PATCH', `/api/v1/locations/${place.id}`, { name: 'Gate', timeZone: 'Europe/Vienna' })
  expect((await audit('?type=location.updated'))[0]?.['details']).toEqual({
    id: place.id,
    name: 'Gate',
    changes: { timeZone: 'Europe/Vienna' },
    before: { timeZone: null },
  })
})

test('what wallets do is recorded as any other change, with what was before', async () => {
  const put = (mode: string) => owner.send('PUT', '/api/v1/wallet/mode', { mode })
  await put('demo')
  await put('live')
  expect((await audit('?type=workspace.updated'))[0]?.['details']).toEqual({
    changes: { walletMode: 'live' },
    before: { walletMode: 'demo' },
  })
  const { body: template } = await owner.send('POST', '/api/v1/templates', { name: 'Card', kind: 'ticket' })
  const settings = { style: 'coupon', voidWhenUsed: false }
  await owner.send('PATCH', `/api/v1/wallet/templates/${template.id}`, settings)
  expect((await audit('?type=template.updated'))[0]?.['details']).toEqual({
    id: template.id,
    name: 'Card',
    changes: { style: 'coupon' },
    before: { style: null },
  })
})

test('passes tell who issued and who revoked them, and scans stay in their own log', async () => {
  const { body: pass } = await owner.send('POST', '/api/v1/passes', { type: 'single', name: 'Ada' })
  await owner.send('POST', `/api/v1/passes/${pass.id}/revoke`)
  await owner.send('POST', `/api/v1/passes/${pass.id}/activate`)
  await owner.send('POST', '/api/v1/scan', { code: pass.code })
  const entries = (await audit()).filter(({ passId }) => passId === pass.id)
  expect(entries.map(({ type, details, actor }) => ({ type, details, actor }))).toMatchObject([
    {
      type: 'pass.status_changed',
      details: { changes: { status: 'active' }, before: { status: 'revoked' } },
    },
    {
      type: 'pass.status_changed',
      details: { changes: { status: 'revoked' }, before: { status: 'active' } },
    },
    { type: 'pass.created', details: { name: 'Ada', type: 'single' }, actor: { name: 'owner' } },
  ])
})

test('sign-ins are there, failed ones too', async () => {
  const form = { email: 'owner@example.com', password: testPassword }
  await visitor(server).send('POST', '/auth/sign-in/email', { ...form, password: 'not the password' })
  await visitor(server).send('POST', '/auth/sign-in/email', form)
  await expect
    .poll(async () => (await audit()).map(({ type }) => type))
    .toEqual(expect.arrayContaining(['member.sign_in_failed', 'member.signed_in']))
})

test('the log is filtered, paged and exported without formulas', async () => {
  await owner.send('POST', '/api/v1/keys', { name: '=HYPERLINK("http://evil.example")' })
  await owner.send('PATCH', '/api/v1/workspace', { name: '=1+1' })
  const all = await audit()
  const first = await owner.get('/api/v1/audit?limit=2')
  const next = /<([^>]+)>; rel="next"/.exec(first.headers['link'] ?? '')?.[1] ?? ''
  const second = await owner.get(next)
  expect([...first.body, ...second.body].map(({ id }: Entry) => id)).toEqual(
    all.slice(0, 4).map(({ id }) => id),
  )
  expect(await audit('?until=2020-01-01')).toEqual([])
  expect((await owner.get('/api/v1/audit?type=pass.scanned')).status).toBe(400)
  const csv = await owner.get('/api/v1/audit/export')
  expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(csv.body.split('\n')[0]).toContain('recordedAt,type,actor')
  expect(csv.body).not.toMatch(/^=|,=/m)
})

test('the role that serves requests cannot change or remove an entry', async () => {
  const [entry] = await audit()
  const { app } = server.deps.database
  for (const statement of [
    "update events set actor = '{}' where id = $1",
    'delete from events where id = $1',
  ]) {
    await expect(app.query(statement, [entry?.id])).rejects.toThrow('permission denied for table events')
  }
})
