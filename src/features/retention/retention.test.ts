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
