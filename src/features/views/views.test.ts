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

test('what is no name of a filter is not kept', async () => {
  const shop = await server.tenant()
  const names = ['a\u0000b', '\ud800', 'a\nb', '', '__proto__', 'x'.repeat(51)]
  const filters = { status: 'used', ...Object.fromEntries(names.map((name) => [name, 'x'])) }
  const { status, body } = await shop.post('/views', { page: 'passes', name: 'Odd', filters })
  expect([status, body.filters]).toEqual([201, { status: 'used' }])
  const wrong = await shop.post('/views', { page: 'passes', name: 'Bad', filters: { search: 'a\u0000b' } })
  expect([wrong.status, wrong.body.field]).toEqual([400, 'filters.search'])
})
