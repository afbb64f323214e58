import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'
import { settleExpired } from './expire.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant()
})
afterAll(() => server.close())

async function settleAll(): Promise<void> {
  while ((await settleExpired(server.deps)) > 0);
}

test('workers that sweep at the same time tell of each pass once', async () => {
  const validUntil = new Date(server.deps.now().getTime() + 60_000).toISOString()
  const passes = Array.from({ length: 500 }, () => ({ type: 'multi', validUntil }))
  const made = [await shop.post('/passes/bulk', { passes }), await shop.post('/passes/bulk', { passes })]
  const ids = made.flatMap(({ body }) =>
    body.results.map((result: { pass: { id: string } }) => result.pass.id),
  )
  const [revoked = '', extended = '', deleted = ''] = ids
  await shop.post(`/passes/${revoked}/revoke`)
  await shop.delete(`/passes/${deleted}`)
  await settleAll()
  expect((await shop.get('/passes?status=expired')).body).toEqual([])

  server.clock.advance(120_000)
  await shop.patch(`/passes/${extended}`, { validUntil: '2099-01-01' })
  await Promise.all([settleAll(), settleAll(), settleAll()])
  const { rows } = await server.deps.database.worker.query(
    `select pass_id, count(*)::int as times from events
     where type = 'pass.status_changed' and payload->>'status' = 'expired' group by pass_id`,
  )
  const told = new Map(rows.map((row) => [row.pass_id, row.times]))
  expect(told.size).toBe(998)
  expect([...told.values()].every((times) => times === 1)).toBe(true)
  expect(told.has(revoked)).toBe(false)
  expect(told.has(deleted)).toBe(false)
  const expired = await shop.get('/passes?status=expired')
  expect(expired.headers['x-total-count']).toBe('997')
  expect((await shop.get(`/passes/${extended}`)).body.status).toBe('active')
})
