import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'
import { applyRetention } from './apply.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant()
})
afterAll(() => server.close())

const day = 86_400_000

test('a workspace forgets by its own rules, and no other does', async () => {
  const other = await server.tenant()
  for (const place of [shop, other]) {
    const { body } = await place.post('/passes', { type: 'single', clientName: 'Gone Guest' })
    await place.post('/scan', { code: body.code })
    await place.post('/passes', { type: 'multi', clientName: 'Loyal Member' })
  }
  const rules = { clientsDays: 60, scansDays: 30, eventsDays: 45 }
  expect((await shop.patch('/workspace', { retention: rules })).status).toBe(200)
  expect((await shop.patch('/workspace', { retention: { eventsDays: 1 } })).status).toBe(400)

  server.clock.advance(31 * day)
  await applyRetention(server.deps)
  expect((await shop.get('/scans')).body).toEqual([])
  expect((await shop.get('/audit')).body.length).toBeGreaterThan(0)
  expect((await other.get('/scans')).body).toHaveLength(1)

  server.clock.advance(31 * day)
  await applyRetention(server.deps)
  const names = (await shop.get('/clients')).body.map(({ name }: { name: string }) => name)
  expect(names).toEqual(['Loyal Member'])
  const left = (await shop.get('/audit')).body.map(({ type }: { type: string }) => type)
  expect(left).toEqual(['client.erased', 'pass.updated'])
  expect((await other.get('/clients')).body).toHaveLength(2)
})

test('rules are asked beforehand what they would remove, which is what they then remove', async () => {
  const place = await server.tenant()
  const { body: once } = await place.post('/passes', { type: 'single', clientName: 'Gone Guest' })
  await place.post('/scan', { code: once.code })
  await place.post('/scan', { code: once.code })
  await place.post('/passes', { type: 'multi', clientName: 'Loyal Member' })
  const { rows } = await server.deps.database.worker.query(
    'select count(*)::int as events from events where tenant_id = $1',
    [place.tenant.id],
  )
  const { events } = rows[0] as { events: number }
  server.clock.advance(40 * day)
  await place.post('/clients', { name: 'New Here' })
  const ask = async (query: string) => (await place.get(`/workspace/retention/preview${query}`)).body
  expect(await ask('?clientsDays=30&scansDays=30&eventsDays=30')).toEqual({ clients: 1, scans: 2, events })
  expect(await ask('?clientsDays=90&scansDays=41')).toEqual({ clients: 0, scans: 0, events: 0 })
  expect(await ask('')).toEqual({ clients: 0, scans: 0, events: 0 })
  for (const wrong of ['eventsDays=29', 'clientsDays=0', 'scansDays=x']) {
    expect((await ask(`?${wrong}`)).field).toBe(wrong.split('=')[0])
  }
  const reader = await server.tenant({ permissions: ['workspace:read'] })
  expect((await reader.get('/workspace/retention/preview')).status).toBe(403)
  expect((await place.get('/scans')).body).toHaveLength(2)

  await place.patch('/workspace', { retention: { clientsDays: 30, scansDays: 30, eventsDays: 30 } })
  await applyRetention(server.deps)
  expect((await place.get('/scans')).body).toEqual([])
  expect((await place.get('/clients')).body).toHaveLength(2)
  expect(await ask('?clientsDays=30&scansDays=30&eventsDays=30')).toEqual({ clients: 0, scans: 0, events: 0 })
})

test("a person's data is handed out whole, and nothing is left after an erasure", async () => {
  const form = { type: 'single', clientName: 'Zoe Zabel', note: 'Knows Zoe Zabel', name: 'Zoe Zabel' }
  const { body: pass } = await shop.post('/passes', form)
  const nonce = 'gate-1-0001'
  await shop.post('/scan', { code: pass.code, nonce })
  await shop.patch(`/passes/${pass.id}`, { name: 'Zoe Z.' })
  const [client] = (await shop.get('/clients?search=Zabel')).body
  const exported = await shop.get(`/clients/${client.id}/export`)
  expect(exported.body).toMatchObject({
    client: { name: 'Zoe Zabel' },
    passes: [{ code: pass.code, note: 'Knows Zoe Zabel' }],
    scans: [{ result: 'success' }],
  })
  expect(exported.body.events.length).toBeGreaterThan(1)
  await shop.delete(`/clients/${client.id}`)
  const { rows } = await server.deps.database.worker.query(
    'select count(*)::int as traces from events where payload::text like $1',
    ['%Zoe%'],
  )
  expect(rows[0]?.traces).toBe(0)
  expect(JSON.stringify((await shop.post('/scan', { code: pass.code, nonce })).body)).not.toContain('Zoe')
})
