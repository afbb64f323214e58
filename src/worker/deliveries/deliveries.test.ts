import { Client } from 'pg'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Received, type Receiver, startReceiver } from '../../../test/harness/receiver.ts'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'
import { createOutgoing } from '../../lib/outgoing/index.ts'
import { forgetDeliveries } from './forget.ts'
import { type DeliveryMetrics, measureDeliveries } from './metrics.ts'
import { type DeliveryWorker, startDeliveries } from './worker.ts'

const day = 24 * 3_600_000
let server: TestServer
let metrics: DeliveryMetrics
let worker: DeliveryWorker
const receivers: Receiver[] = []

function start(deps = server.deps): DeliveryWorker {
  return startDeliveries(deps, {
    outgoing: createOutgoing({ allow: deps.config.WEBHOOK_ALLOW }),
    metrics,
    random: () => 0.5,
  })
}

beforeAll(async () => {
  server = await startTestServer({ WEBHOOK_ALLOW: '127.0.0.1' })
  metrics = measureDeliveries(server.deps)
  worker = start()
})

afterEach(async () => {
  server.clock.set(new Date())
  await Promise.all(receivers.splice(0).map((receiver) => receiver.close()))
})

afterAll(async () => {
  await worker.stop()
  await server.close()
})

async function receive(answer?: Parameters<typeof startReceiver>[0]): Promise<Receiver> {
  const receiver = await startReceiver(answer)
  receivers.push(receiver)
  return receiver
}

async function subscribe(tenant: TestTenant, targetUrl: string, event = 'client.created') {
  const { status, body } = await tenant.post('/webhooks', { event, targetUrl })
  expect(status).toBe(201)
  return body as { id: string; secret: string }
}

const deliveries = async (tenant: TestTenant, webhookId: string) =>
  (await tenant.get(`/webhooks/${webhookId}/deliveries`)).body

/** Waits until the only delivery of a webhook looks as expected. */
async function becomes(tenant: TestTenant, webhookId: string, expected: object) {
  await expect
    .poll(() => deliveries(tenant, webhookId), { timeout: 10_000, interval: 20 })
    .toEqual([expect.objectContaining(expected)])
}

test('every event reaches its webhook, signed, with the very item that triggers answer', async () => {
  const tenant = await server.tenant()
  const receiver = await receive()
  const secrets = new Map<string, string>()
  for (const event of ['pass.created', 'pass.scanned', 'pass.status_changed', 'client.created']) {
    secrets.set(event, (await subscribe(tenant, receiver.url(`/${event}`), event)).secret)
  }
  const { body: pass } = await tenant.post('/passes', { type: 'single', name: 'Zoë', clientName: 'Zoë 🎟' })
  await tenant.post('/scan', { code: pass.code })
  const received = await receiver.has(4)
  expect(new Set(received.map(({ path }) => path))).toEqual(
    new Set([...secrets.keys()].map((name) => `/${name}`)),
  )
  for (const { path, headers, body } of received) {
    const event = path.slice(1)
    const triggered = await tenant.get(`/triggers?event=${event}`)
    expect([JSON.parse(body)]).toEqual(triggered.body)
    expect(Object.keys(JSON.parse(body)).sort()).toEqual(Object.keys(triggered.body[0]).sort())
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': 'Passwright-Webhooks/1',
      'webhook-id': JSON.parse(body).eventId,
    })
    expect(() => new Webhook(secrets.get(event) ?? '').verify(body, headers)).not.toThrow()
  }
})

test('an attempt begins at once and is in the log with request and answer', async () => {
  const tenant = await server.tenant()
  const receiver = await receive((_, response) => response.writeHead(201).end('thank you\0'))
  const { id } = await subscribe(tenant, receiver.url())
  const started = Date.now()
  const { body: client } = await tenant.post('/clients', { name: 'John' })
  const [request] = await receiver.has(1)
  expect((request?.at ?? 0) - started).toBeLessThan(1_000)
  await becomes(tenant, id, { state: 'succeeded', attempts: 1, lastStatus: 201, nextAttemptAt: null })
  const [delivery] = await deliveries(tenant, id)
  const { body: detail } = await tenant.get(`/deliveries/${delivery.id}`)
  expect(detail.request).toMatchObject({ url: receiver.url(), body: { id: client.id, name: 'John' } })
  expect(detail.log).toEqual([
    expect.objectContaining({ attempt: 1, status: 201, failure: null, response: 'thank you\uFFFD' }),
  ])
})

test('what fails is tried again on schedule with the same id and bytes', async () => {
  const tenant = await server.tenant()
  let status = 500
  const receiver = await receive((_, response) => response.writeHead(status).end())
  const { id } = await subscribe(tenant, receiver.url())
  await tenant.post('/clients', { name: 'Retry' })
  await receiver.has(1)
  await becomes(tenant, id, { state: 'pending', attempts: 1, lastStatus: 500 })
  const [{ nextAttemptAt, createdAt }] = await deliveries(tenant, id)
  expect(Date.parse(nextAttemptAt) - Date.parse(createdAt)).toBeGreaterThanOrEqual(5_000)
  server.clock.advance(6_000)
  await receiver.has(2)
  await becomes(tenant, id, { state: 'pending', attempts: 2 })
  status = 200
  server.clock.advance(400_000)
  const [first, ...others] = await receiver.has(3)
  await becomes(tenant, id, { state: 'succeeded', attempts: 3 })
  for (const other of others) {
    expect(other.body).toBe(first?.body)
    expect(other.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect(other.headers['webhook-timestamp']).not.toBe(first?.headers['webhook-timestamp'])
  }
})

test('what waits for a retry is replayed with the rest, without waiting', async () => {
  const tenant = await server.tenant()
  let status = 500
  const receiver = await receive((_, response) => response.writeHead(status).end())
  const { id } = await subscribe(tenant, receiver.url())
  await tenant.post('/clients', { name: 'Down' })
  await becomes(tenant, id, { state: 'pending', attempts: 1 })
  const replay = async () => (await tenant.post(`/webhooks/${id}/replay`, { since: '2020-01-01' })).body
  expect(await replay()).toEqual({ replayed: 0, hasMore: false })
  server.clock.advance(6_000)
  await becomes(tenant, id, { state: 'pending', attempts: 2 })
  status = 200
  expect(await replay()).toEqual({ replayed: 1, hasMore: false })
  await becomes(tenant, id, { state: 'succeeded', attempts: 3 })
  expect(await replay()).toEqual({ replayed: 0, hasMore: false })
})

test('what was delivered before the log begins is not delivered again', async () => {
  const tenant = await server.tenant()
  const receiver = await receive()
  const { id } = await subscribe(tenant, receiver.url())
  await tenant.post('/clients', { name: 'Long ago' })
  await becomes(tenant, id, { state: 'succeeded' })
  server.clock.advance(30 * day + 60_000)
  await forgetDeliveries(server.deps.database.worker, server.deps.now())
  expect(await deliveries(tenant, id)).toEqual([])
  const { body } = await tenant.post(`/webhooks/${id}/replay`, { since: '2020-01-01' })
  expect(body).toEqual({ replayed: 0, hasMore: false })
})

test('Retry-After keeps the whole endpoint alone until then', async () => {
  const tenant = await server.tenant()
  const receiver = await receive((_, response) => response.writeHead(503, { 'retry-after': '60' }).end())
  const { id } = await subscribe(tenant, receiver.url())
  await tenant.post('/clients', { name: 'First' })
  await becomes(tenant, id, { attempts: 1 })
  await tenant.post('/clients', { name: 'Second' })
  server.clock.advance(30_000)
  const [second, first] = await deliveries(tenant, id)
  expect([first.attempts, second.attempts]).toEqual([1, 0])
  server.clock.advance(31_000)
  await receiver.has(3)
})

test('410 ends the subscription, and what was missed can be replayed once it is resumed', async () => {
  const tenant = await server.tenant()
  let status = 410
  const receiver = await receive((_, response) => response.writeHead(status).end())
  const { id } = await subscribe(tenant, receiver.url())
  await tenant.post('/clients', { name: 'One' })
  await expect
    .poll(() => tenant.get(`/webhooks/${id}`).then(({ body }) => body))
    .toMatchObject({ active: false, disabledReason: 'gone' })
  await tenant.post('/clients', { name: 'Two' })
  expect(await deliveries(tenant, id)).toHaveLength(1)
  expect((await tenant.post(`/webhooks/${id}/replay`, { since: '2020-01-01' })).status).toBe(409)
  status = 204
  expect((await tenant.patch(`/webhooks/${id}`, { active: true })).body).toMatchObject({
    disabledReason: null,
  })
  const { body } = await tenant.post(`/webhooks/${id}/replay`, { since: '2020-01-01' })
  expect(body).toEqual({ replayed: 2, hasMore: false })
  const names = (await receiver.has(3)).map((request) => JSON.parse(request.body).name)
  expect(names.slice(1).sort()).toEqual(['One', 'Two'])
})

test('an attempt that ends a subscription is recorded together with its end', async () => {
  const tenant = await server.tenant()
  const receiver = await receive((_, response) => response.writeHead(410).end())
  const { id } = await subscribe(tenant, receiver.url())
  const database = new Client(server.databaseUrl)
  await database.connect()
  await database.query(`
    create sequence tries;
    grant usage on sequence tries to public;
    create function refuse_end() returns trigger language plpgsql as $$
    begin perform nextval('tries'); raise 'not now'; end $$;
    create trigger refuse_end before update of active on webhooks for each row execute function refuse_end()`)
  await tenant.post('/clients', { name: 'One' })
  await expect
    .poll(() => database.query('select last_value from tries').then(({ rows }) => Number(rows[0].last_value)))
    .toBeGreaterThan(1)
  expect((await deliveries(tenant, id))[0].attempts).toBe(0)
  await database.query('drop trigger refuse_end on webhooks')
  await database.end()
  await expect
    .poll(() => tenant.get(`/webhooks/${id}`).then(({ body }) => body))
    .toMatchObject({ active: false, disabledReason: 'gone' })
  expect(await deliveries(tenant, id)).toMatchObject([{ state: 'failed', attempts: 1 }])
  expect(await receiver.has(1)).toHaveLength(1)
})

test('five days of nothing but failure disable a webhook; a success in between does not', async () => {
  const tenant = await server.tenant()
  let status = 500
  const receiver = await receive((_, response) => response.writeHead(status).end())
  const { id } = await subscribe(tenant, receiver.url())
  const attempt = async (name: string, count: number) => {
    await tenant.post('/clients', { name })
    await receiver.has(count)
    await expect.poll(async () => (await deliveries(tenant, id))[0].attempts).toBe(1)
  }
  await attempt('day 0', 1)
  status = 200
  server.clock.advance(4 * day)
  await attempt('day 4', 2)
  await expect.poll(async () => (await tenant.get(`/webhooks/${id}`)).body.failingSince).toBeNull()
  status = 500
  await attempt('still day 4', 3)
  server.clock.advance(5 * day + 1_000)
  await tenant.post('/clients', { name: 'day 9' })
  await expect
    .poll(async () => (await tenant.get(`/webhooks/${id}`)).body, { timeout: 5_000 })
    .toMatchObject({ active: false, disabledReason: 'failing' })
  const { rows } = await server.deps.database.worker.query(
    'select recipient, subject, text_body from mails where tenant_id = $1',
    [tenant.tenant.id],
  )
  expect(rows).toEqual([
    {
      recipient: 'owner@example.com',
      subject: 'A webhook of Test was switched off',
      text_body: expect.stringContaining(`client.created to ${receiver.url()}`),
    },
  ])
})

test('a rotated secret overlaps with the one before it for a day', async () => {
  const tenant = await server.tenant()
  const receiver = await receive()
  const { id, secret: old } = await subscribe(tenant, receiver.url())
  const { body: rotated } = await tenant.post(`/webhooks/${id}/rotate-secret`)
  expect(rotated.secret).not.toBe(old)
  const verifies = async (secret: string) => {
    const count = receiver.received.length + 1
    await tenant.post('/clients', { name: 'Rotation' })
    const { body, headers } = (await receiver.has(count)).at(-1) as Received
    const sentAt = new Date(Number(headers['webhook-timestamp']) * 1_000)
    const expected = new Webhook(secret).sign(headers['webhook-id'] ?? '', sentAt, body)
    return headers['webhook-signature']?.split(' ').includes(expected)
  }
  expect(await verifies(old)).toBe(true)
  expect(await verifies(rotated.secret)).toBe(true)
  server.clock.advance(day + 1_000)
  expect(await verifies(old)).toBe(false)
  expect(await verifies(rotated.secret)).toBe(true)
})

test('a test event is delivered and logged like a real one, and is no event', async () => {
  const tenant = await server.tenant()
  const receiver = await receive()
  for (const event of ['pass.created', 'pass.scanned', 'pass.status_changed', 'client.created']) {
    const { id, secret } = await subscribe(tenant, receiver.url(`/${event}`), event)
    const { status, body } = await tenant.post(`/webhooks/${id}/test`)
    expect(status).toBe(202)
    expect(body).toMatchObject({ isTest: true, event, request: { body: { event } } })
    await becomes(tenant, id, { state: 'succeeded', isTest: true })
    const request = receiver.received.find(({ path }) => path === `/${event}`)
    const sent = new Webhook(secret).verify(request?.body ?? '', request?.headers ?? {})
    expect(sent).toEqual(body.request.body)
    expect((await tenant.get(`/triggers?event=${event}`)).body).toEqual([])
  }
})

test('one delivery is replayed whatever became of it', async () => {
  const tenant = await server.tenant()
  const receiver = await receive()
  const { id } = await subscribe(tenant, receiver.url())
  await tenant.post('/clients', { name: 'Again' })
  await becomes(tenant, id, { state: 'succeeded' })
  const [delivery] = await deliveries(tenant, id)
  expect((await tenant.post(`/deliveries/${delivery.id}/replay`)).status).toBe(202)
  const [first, second] = await receiver.has(2)
  expect(second?.body).toBe(first?.body)
  await becomes(tenant, id, { state: 'succeeded', attempts: 2 })
})

test('a webhook removed during a delivery gets nothing more, and the attempt is still recorded', async () => {
  const tenant = await server.tenant()
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  const receiver = await receive((_, response) => void held.then(() => response.writeHead(200).end()))
  const { id } = await subscribe(tenant, receiver.url())
  await tenant.post('/clients', { name: 'During' })
  await receiver.has(1)
  const [delivery] = await deliveries(tenant, id)
  expect((await tenant.delete(`/webhooks/${id}`)).body).toEqual({ success: true })
  expect((await tenant.delete(`/webhooks/${id}`)).status).toBe(404)
  expect((await tenant.get('/webhooks')).body).toEqual([])
  await tenant.post('/clients', { name: 'After' })
  release()
  await expect
    .poll(async () => (await tenant.get(`/deliveries/${delivery.id}`)).body)
    .toMatchObject({ state: 'succeeded', log: [{ attempt: 1, status: 200 }] })
  expect(receiver.received).toHaveLength(1)
})

test('no transaction is open while a request is under way', async () => {
  const tenant = await server.tenant()
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  const receiver = await receive((_, response) => void held.then(() => response.writeHead(200).end()))
  const { id } = await subscribe(tenant, receiver.url())
  await tenant.post('/clients', { name: 'Open' })
  await receiver.has(1)
  const { rows } = await server.deps.database.worker.query(
    `select query from pg_stat_activity
     where datname = current_database() and state like 'idle in transaction%'`,
  )
  expect(rows).toEqual([])
  release()
  await becomes(tenant, id, { state: 'succeeded' })
})

test('what a crashed worker held is taken again when its lease ends', async () => {
  const tenant = await server.tenant()
  await worker.stop()
  const receiver = await receive()
  const { id } = await subscribe(tenant, receiver.url())
  await tenant.post('/clients', { name: 'Held' })
  await server.deps.database.worker.query('update deliveries set due_at = $1 where tenant_id = $2', [
    new Date(server.deps.now().getTime() + 40_000),
    tenant.tenant.id,
  ])
  worker = start()
  expect(receiver.received).toEqual([])
  server.clock.advance(40_001)
  await receiver.has(1)
  await becomes(tenant, id, { state: 'succeeded', attempts: 1 })
})

test('while many scans wait, deliveries are few at a time, and none is left out', async () => {
  const tenant = await server.tenant()
  const receiver = await receive()
  await subscribe(tenant, receiver.url(), 'pass.created')
  await worker.stop()
  const passes = Array.from({ length: 300 }, () => ({ type: 'single' }))
  expect((await tenant.post('/passes/bulk', { passes })).status).toBe(200)
  const scanLane = { scan: server.deps.scanLane.scan, pending: 16 }
  worker = start({ ...server.deps, scanLane })
  const received = await receiver.has(300)
  // At first 4, then 32 after each pause of 100 ms.
  expect((received.at(-1)?.at ?? 0) - (received[0]?.at ?? 0)).toBeGreaterThan(900)
  scanLane.pending = 0
})

test('a worker whose connections are cut goes on', async () => {
  const tenant = await server.tenant()
  const receiver = await receive()
  await subscribe(tenant, receiver.url())
  const { database } = server.deps
  await database.worker
    .query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    )
    .catch(() => undefined)
  await expect.poll(async () => (await tenant.post('/clients', { name: 'Cut' })).status).toBe(201)
  await receiver.has(1)
})

test('a worker that is stopped the moment it starts stops', async () => {
  await start().stop()
})

test('the metrics tell depth, age and results', async () => {
  const text = await server.deps.metrics.metrics()
  expect(text).toMatch(/webhook_deliveries_pending \d+/)
  expect(text).toMatch(/webhook_deliveries_oldest_pending_seconds [\d.]+/)
  expect(text).toMatch(/webhook_delivery_attempts_total\{result="succeeded"\} [1-9]/)
})
