import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'

let server: TestServer
let tenant: TestTenant

beforeAll(async () => {
  server = await startTestServer({ WEBHOOK_ALLOW: 'hooks.intern' })
  tenant = await server.tenant()
})

afterAll(() => server.close())

const hook = (path = '', event = 'pass.scanned') => ({ event, targetUrl: `https://example.com/${path}` })

test('a webhook is subscribed once, listed, and unsubscribed', async () => {
  const own = await server.tenant()
  const first = await own.post('/webhooks', hook())
  expect(first).toMatchObject({
    status: 201,
    headers: { location: `/api/v1/webhooks/${first.body.id}` },
    body: { ...hook(), active: true, disabledReason: null, failingSince: null },
  })
  expect(first.body.id).toMatch(/^wh_/)
  expect(first.body.secret).toMatch(/^whsec_/)
  expect(await own.post('/webhooks', hook())).toMatchObject({ status: 200, body: first.body })
  expect((await own.post('/webhooks', hook('', 'pass.created'))).status).toBe(201)
  const listed = (await own.get('/webhooks')).body
  expect(listed.map(({ event }: { event: string }) => event)).toEqual(['pass.created', 'pass.scanned'])
  expect(listed[0]).not.toHaveProperty('secret')
  const page = await own.get('/webhooks?limit=1&page=2')
  expect(page.body).toEqual([listed[1]])
  expect(page.headers).toMatchObject({ 'x-total-count': '2', link: expect.stringContaining('rel="prev"') })
  expect((await own.get('/webhooks?page=2')).body).toEqual([])
  expect(await own.get('/webhooks?limit=0')).toMatchObject({ status: 400, body: { field: 'limit' } })
  expect(await own.delete(`/webhooks/${first.body.id}`)).toMatchObject({
    status: 200,
    body: { success: true },
  })
  expect((await own.get(`/webhooks/${first.body.id}`)).status).toBe(404)
  expect((await own.post('/webhooks', hook())).body.id).not.toBe(first.body.id)
})

test.each([
  [{ targetUrl: 'https://example.com/' }, 'event'],
  [{ event: 'pass.eaten', targetUrl: 'https://example.com/' }, 'event'],
  [{ event: 'key.created', targetUrl: 'https://example.com/' }, 'event'],
  [{ event: 'pass.created' }, 'targetUrl'],
  [{ event: 'pass.created', targetUrl: 7 }, 'targetUrl'],
  [{ event: 'pass.created', targetUrl: '/hook' }, 'targetUrl'],
  [{ event: 'pass.created', targetUrl: 'http://example.com/' }, 'targetUrl'],
  [{ event: 'pass.created', targetUrl: 'https://user:pass@example.com/' }, 'targetUrl'],
  [{ event: 'pass.created', targetUrl: `https://example.com/${'a'.repeat(2_048)}` }, 'targetUrl'],
  [{ event: 'pass.created', targetUrl: 'https://169.254.169.254/' }, 'targetUrl'],
  [{ event: 'pass.created', targetUrl: 'https://2130706433/' }, 'targetUrl'],
])('%j is refused with the field that is wrong', async (body, field) => {
  const answer = await tenant.post('/webhooks', body)
  expect(answer).toMatchObject({ status: 400, body: { field } })
  expect(answer.body.error).toContain(field)
})

test('what the operator allows may be private and plain http', async () => {
  const targetUrl = 'http://hooks.intern:8080/in'
  expect((await tenant.post('/webhooks', { event: 'pass.created', targetUrl })).status).toBe(201)
})

test('the quota counts active webhooks, under concurrent subscriptions too', async () => {
  const own = await server.tenant()
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, index) => own.post('/webhooks', hook(String(index)))),
  )
  const statuses = answers.map(({ status }) => status)
  expect(statuses.filter((status) => status === 201)).toHaveLength(50)
  expect(statuses.filter((status) => status === 403)).toHaveLength(10)
  const refused = answers.find(({ status }) => status === 403)
  expect(refused?.body).toMatchObject({
    code: 'limit_reached',
    error: expect.stringContaining('50 active webhooks'),
  })
  const existing = answers.find(({ status }) => status === 201)?.body
  expect((await own.post('/webhooks', { event: existing.event, targetUrl: existing.targetUrl })).status).toBe(
    200,
  )
  await own.patch(`/webhooks/${existing.id}`, { active: false })
  expect((await own.post('/webhooks', hook('one-more'))).status).toBe(201)
  expect((await own.patch(`/webhooks/${existing.id}`, { active: true })).status).toBe(403)
})

test('the same pair subscribed at once becomes one webhook', async () => {
  const own = await server.tenant()
  const answers = await Promise.all(Array.from({ length: 8 }, () => own.post('/webhooks', hook('same'))))
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
})

test('resuming is refused while another webhook has taken the place', async () => {
  const own = await server.tenant()
  const { body: first } = await own.post('/webhooks', hook())
  await own.patch(`/webhooks/${first.id}`, { active: false })
  await own.post('/webhooks', hook())
  expect((await own.patch(`/webhooks/${first.id}`, { active: true })).status).toBe(409)
})

test('a paused webhook takes no events, no test and no replay', async () => {
  const own = await server.tenant()
  const { body: webhook } = await own.post('/webhooks', hook('', 'client.created'))
  await own.post('/clients', { name: 'Waiting' })
  await own.patch(`/webhooks/${webhook.id}`, { active: false })
  await own.post('/clients', { name: 'Missed' })
  const { body: deliveries } = await own.get(`/webhooks/${webhook.id}/deliveries`)
  expect(deliveries).toMatchObject([{ state: 'cancelled', nextAttemptAt: null }])
  expect((await own.post(`/webhooks/${webhook.id}/test`)).status).toBe(409)
  expect((await own.post(`/deliveries/${deliveries[0].id}/replay`)).status).toBe(409)
})

test('secrets rest encrypted and are shown to those who may change webhooks', async () => {
  const own = await server.tenant()
  const { body } = await own.post('/webhooks', hook())
  expect((await own.get(`/webhooks/${body.id}/secret`)).body).toEqual({
    secret: body.secret,
    previousSecretUntil: null,
  })
  const { rows } = await server.deps.database.worker.query('select secret from webhooks where id = $1', [
    body.id,
  ])
  expect(rows[0].secret.toString('latin1')).not.toContain(body.secret.slice(6, 20))
  const { body: rotated } = await own.post(`/webhooks/${body.id}/rotate-secret`)
  expect(rotated.secret).not.toBe(body.secret)
  expect(Date.parse(rotated.previousSecretUntil) - server.deps.now().getTime()).toBeGreaterThan(
    23.9 * 3_600_000,
  )
})

test('deliveries are paged newest first', async () => {
  const own = await server.tenant()
  const { body: webhook } = await own.post('/webhooks', hook('', 'client.created'))
  for (const name of ['a', 'b', 'c', 'd', 'e']) await own.post('/clients', { name })
  const path = `/webhooks/${webhook.id}/deliveries`
  const all = await own.get(path)
  expect(all.headers['x-total-count']).toBe('5')
  const ids = all.body.map(({ id }: { id: string }) => id)
  expect([...ids].sort().reverse()).toEqual(ids)
  expect((await own.get(`${path}?limit=2&page=2`)).body.map(({ id }: { id: string }) => id)).toEqual(
    ids.slice(2, 4),
  )
  const seen: string[] = []
  for (let next: string | undefined = `${path}?limit=2&cursor=`; next; ) {
    const page = await own.get(next.replace('/api/v1', ''))
    seen.push(...page.body.map(({ id }: { id: string }) => id))
    next = /<([^>]+)>; rel="next"/.exec(page.headers.link ?? '')?.[1]
  }
  expect(seen).toEqual(ids)
  expect((await own.get(`${path}?state=failed`)).body).toEqual([])
  expect((await own.get(`${path}?state=lost`)).status).toBe(400)
})

test("another workspace's webhooks and deliveries are not there", async () => {
  const [own, other] = [await server.tenant(), await server.tenant()]
  const { body: webhook } = await own.post('/webhooks', hook('', 'client.created'))
  await own.post('/clients', { name: 'Mine' })
  const [delivery] = (await own.get(`/webhooks/${webhook.id}/deliveries`)).body
  for (const path of ['', '/secret', '/deliveries']) {
    expect((await other.get(`/webhooks/${webhook.id}${path}`)).status).toBe(404)
  }
  expect((await other.patch(`/webhooks/${webhook.id}`, { active: false })).status).toBe(404)
  for (const path of ['rotate-secret', 'test']) {
    expect((await other.post(`/webhooks/${webhook.id}/${path}`)).status).toBe(404)
  }
  expect((await other.post(`/webhooks/${webhook.id}/replay`, { since: '2026-01-01' })).status).toBe(404)
  expect((await other.get(`/deliveries/${delivery.id}`)).status).toBe(404)
  expect((await other.post(`/deliveries/${delivery.id}/replay`)).status).toBe(404)
  expect((await other.delete(`/webhooks/${webhook.id}`)).status).toBe(404)
  expect((await own.get(`/webhooks/${webhook.id}`)).status).toBe(200)
})

test('a workspace without webhooks has no deliveries', async () => {
  const own = await server.tenant()
  await own.post('/clients', { name: 'Alone' })
  const { rows } = await server.deps.database.worker.query('select from deliveries where tenant_id = $1', [
    own.tenant.id,
  ])
  expect(rows).toEqual([])
})
