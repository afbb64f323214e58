import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Receiver, startReceiver } from '../../../test/harness/receiver.ts'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'
import { bundle } from '../../../scripts/bundle.mjs'
import { packageRoot } from '../../lib/package-root.ts'
import { start } from '../../main.ts'

const events = 240
let server: TestServer
let receiver: Receiver
let folder: string
let environment: Record<string, string>

beforeAll(async () => {
  server = await startTestServer({ WEBHOOK_ALLOW: '127.0.0.1' })
  receiver = await startReceiver()
  folder = await mkdtemp(join(packageRoot, 'node_modules', '.faults-'))
  await bundle({ cli: 'src/cli/main.ts' }, folder, '.js')
  environment = {
    DATABASE_URL: server.databaseUrl,
    WEBHOOK_ALLOW: '127.0.0.1',
    PASSWRIGHT_SECRET: Buffer.alloc(32, 7).toString('hex'),
    // With database and key from elsewhere no folder is needed, and none can be made here.
    DATA_DIR: '/proc/none',
    LOG_LEVEL: 'silent',
  }
})

afterAll(async () => {
  await receiver.close()
  await server.close()
  await rm(folder, { recursive: true })
})

function startWorker(...words: string[]) {
  return spawn(process.execPath, [join(folder, 'cli.js'), 'worker', ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function append(tenant: TestTenant, count: number): Promise<void> {
  const create = (name: string) => tenant.post('/clients', { name })
  for (let done = 0; done < count; done += 20) {
    await Promise.all(Array.from({ length: 20 }, (_, index) => create(`Client ${done + index}`)))
  }
}

/** What the passing of time would do for deliveries that a killed worker held. */
const endLeases = () =>
  server.deps.database.worker.query(`update deliveries set due_at = $1 where state = 'pending'`, [
    server.deps.now(),
  ])

test('workers that are killed over and over lose no event', async () => {
  const tenant = await server.tenant()
  await tenant.post('/webhooks', { event: 'client.created', targetUrl: receiver.url() })
  const writing = append(tenant, events)
  for (let kill = 1; kill <= 3; kill += 1) {
    await endLeases()
    const worker = startWorker()
    await receiver.has(Math.min(events - 1, kill * 60))
    worker.kill('SIGKILL')
    await once(worker, 'exit')
  }
  await writing
  await endLeases()
  const last = startWorker()
  const arrived = () => new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size
  await expect.poll(arrived, { timeout: 15_000 }).toBe(events)
  last.kill('SIGTERM')
  expect(await once(last, 'exit')).toEqual([0, null])
  const bodies = new Map<string, string>()
  for (const { headers, body } of receiver.received) {
    const id = headers['webhook-id'] ?? ''
    expect(JSON.parse(body).eventId).toBe(id)
    expect(bodies.get(id) ?? body).toBe(body)
    bodies.set(id, body)
  }
  const { rows } = await server.deps.database.worker.query<{ state: string; count: number }>(
    'select state, count(*) from deliveries group by state',
  )
  expect(rows).toEqual([{ state: 'succeeded', count: events }])
}, 60_000)

test('a node that only serves leaves deliveries to a worker, whose metrics say what it did', async () => {
  const tenant = await server.tenant()
  const own = await startReceiver()
  const node = await start({ ...environment, WORKER: 'off', PORT: '0', HOST: '127.0.0.1' })
  const ask = async (path: string, body: object) => {
    const headers = { authorization: `Bearer ${tenant.key}`, 'content-type': 'application/json' }
    const request = { method: 'POST', headers, body: JSON.stringify(body) }
    expect((await fetch(`${node.address}/api/v1${path}`, request)).status).toBe(201)
  }
  const metrics = async (from: string) => (await fetch(`${from}/metrics`)).text()
  await ask('/webhooks', { event: 'client.created', targetUrl: own.url() })
  await ask('/clients', { name: 'Left to others' })
  for (let look = 0; look < 20; look += 1) {
    expect(await metrics(node.address)).toMatch(/^webhook_deliveries_pending [1-9]/m)
  }
  const worker = startWorker('--port', '0')
  const said = String((await once(worker.stdout, 'data'))[0])
  await own.has(1)
  const health = /metrics at (\S+[^.])\. /.exec(said)?.[1] ?? ''
  expect((await fetch(`${health}/readyz`)).status).toBe(200)
  await expect
    .poll(() => metrics(health), { timeout: 10_000 })
    .toMatch(/^webhook_delivery_attempts_total\{result="succeeded"\} [1-9]/m)
  worker.kill('SIGTERM')
  expect(await once(worker, 'exit')).toEqual([0, null])
  await node.stop()
  expect((await tenant.get('/keys')).body).toMatchObject([{ lastUsedAt: expect.any(String) }])
  await own.close()
}, 120_000)
