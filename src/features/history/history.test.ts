import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  startTestServer,
  type Answer,
  type TestServer,
  type TestTenant,
} from '../../../test/harness/server.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant()
})
afterAll(() => server.close())

test('the scan log has every attempt, filters it and pages through it by cursor', async () => {
  const { body: gate } = await shop.post('/locations', { name: 'Gate B' })
  const { body: pass } = await shop.post('/passes', {
    type: 'single',
    name: 'Ada',
    clientName: 'Ada Lovelace',
  })
  await shop.post('/scan', { code: pass.code, locationId: gate.id })
  await shop.post('/scan', { code: pass.code })
  await shop.post('/scan', { code: 'nosuchcode22' })

  const all = await shop.get('/scans')
  expect(all.headers['x-total-count']).toBe('3')
  expect(all.body.map((scan: { result: string }) => scan.result)).toEqual([
    'not_found',
    'already_used',
    'success',
  ])
  expect(all.body[0].pass).toBeNull()
  expect(all.body[2]).toMatchObject({
    direction: 'in',
    offline: false,
    pass: { id: pass.id, code: pass.code, name: 'Ada' },
    client: { name: 'Ada Lovelace' },
    location: { id: gate.id, name: 'Gate B' },
  })

  expect((await shop.get('/scans?outcome=admitted')).body).toHaveLength(1)
  expect((await shop.get('/scans?outcome=refused')).body).toHaveLength(2)
  expect((await shop.get('/scans?result=already_used')).body).toHaveLength(1)
  expect((await shop.get(`/scans?locationId=${gate.id}`)).body).toHaveLength(1)
  expect((await shop.get(`/scans?passId=${pass.id}`)).body).toHaveLength(2)
  expect((await shop.get(`/passes/${pass.id}/scans`)).body).toHaveLength(2)
  expect((await shop.get(`/passes/${pass.id}/scans?outcome=refused`)).body).toHaveLength(1)
  expect((await shop.get('/passes/pass_none/scans')).status).toBe(404)
  expect((await shop.get('/scans?recordedAfter=2099-01-01')).body).toEqual([])
  expect((await shop.get('/scans?recordedBefore=2001-01-01')).body).toEqual([])
  expect((await shop.get('/scans?outcome=maybe')).status).toBe(400)

  const first = await shop.get('/scans?limit=2&cursor=')
  const next = /<\/api\/v1([^>]+)>; rel="next"/.exec(first.headers.link ?? '')?.[1] ?? ''
  const second = await shop.get(next)
  expect([...first.body, ...second.body]).toEqual(all.body)
  expect(second.headers.link).not.toContain('rel="next"')
})

test('a pass tells what happened to it, with who did it', async () => {
  const { body: pass } = await shop.post('/passes', { type: 'multi', name: 'Bea' })
  await shop.patch(`/passes/${pass.id}`, { name: 'Beatrice', note: 'VIP' })
  await shop.post(`/passes/${pass.id}/revoke`)
  await shop.post(`/passes/${pass.id}/activate`)
  await shop.post('/scan', { code: pass.code })

  const { body } = await shop.get(`/passes/${pass.id}/events`)
  expect(body.map((event: { type: string }) => event.type)).toEqual([
    'pass.status_changed',
    'pass.status_changed',
    'pass.updated',
    'pass.created',
  ])
  expect(body[0]).toMatchObject({
    status: 'active',
    actor: { kind: 'api_key', id: expect.stringMatching(/^key_/), name: 'Test' },
  })
  expect(body[1].status).toBe('revoked')
  expect(body[2].changed.toSorted()).toEqual(['name', 'note'])
})

test('what belongs to others is not there', async () => {
  const other = await server.tenant()
  const { body: pass } = await other.post('/passes', { type: 'single' })
  await other.post('/scan', { code: pass.code })
  expect((await shop.get(`/passes/${pass.id}/events`)).status).toBe(404)
  expect((await shop.get(`/scans?passId=${pass.id}`)).body).toEqual([])
})

test('the history of a pass goes on in pages', async () => {
  const { body: pass } = await shop.post('/passes', { type: 'single' })
  for (const name of ['a', 'b', 'c', 'd']) await shop.patch(`/passes/${pass.id}`, { name })
  const all = await shop.get(`/passes/${pass.id}/events`)
  expect(all.headers['x-total-count']).toBe('5')
  expect(all.body.at(-1).type).toBe('pass.created')
  const seen: unknown[] = []
  let next: string | undefined = `/passes/${pass.id}/events?limit=2&cursor=`
  while (next) {
    const page: Answer = await shop.get(next)
    seen.push(...page.body)
    next = /<\/api\/v1([^>]+)>; rel="next"/.exec(page.headers.link ?? '')?.[1]
  }
  expect(seen).toEqual(all.body)
  expect((await shop.get(`/passes/${pass.id}/events?limit=2&page=3`)).body).toEqual(all.body.slice(4))
  expect((await shop.get(`/passes/${pass.id}/events?limit=0`)).status).toBe(400)
})
