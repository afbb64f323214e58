import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../../test/harness/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

test('a view is kept under a name of its own, listed by page and removed', async () => {
  const shop = await server.tenant()
  const other = await server.tenant()
  const view = { page: 'passes', name: 'Active VIPs', filters: { status: 'active', search: 'vip' } }
  const kept = await shop.post('/views', view)
  expect(kept.status).toBe(201)
  expect(kept.body).toMatchObject(view)
  expect((await shop.post('/views', view)).status).toBe(409)
  expect((await shop.post('/views', { ...view, name: ' ' })).status).toBe(400)
  expect((await shop.get('/views?page=passes')).body).toEqual([kept.body])
  expect((await shop.get('/views?page=scans')).body).toEqual([])

  expect((await other.get('/views')).body).toEqual([])
  expect((await other.delete(`/views/${kept.body.id}`)).status).toBe(404)
  expect((await shop.delete(`/views/${kept.body.id}`)).status).toBe(200)
  expect((await shop.get('/views')).body).toEqual([])
})
