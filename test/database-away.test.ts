import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../src/db/connect.ts'
import { signedIn, testPassword as password } from './harness/browser-session.ts'
import { createTestDatabase } from './harness/database.ts'
import { type Forwarder, forwardTo } from './harness/forwarder.ts'
import { quietLog } from './harness/log.ts'
import { startTestServer, type TestServer } from './harness/server.ts'
import { measureDeliveries } from '../src/worker/deliveries/metrics.ts'

/** Long enough for every statement here on a busy machine, short enough to wait for. */
const patienceMs = 3000

let server: TestServer
let way: Forwarder
beforeAll(async () => {
  server = await startTestServer({ SIGNUP: 'open' }, async () => {
    const database = await createTestDatabase()
    way = await forwardTo(database.ownUrl)
    const pools = await openDatabase(way.url, quietLog, patienceMs)
    const close = async () => {
      await pools.close()
      way.close()
      await database.close()
    }
    return { ...database, pools, close }
  })
})
afterAll(() => server.close())

test('while the database is away whoever asks is told to try again, and nobody is signed out', async () => {
  const email = 'ana@example.com'
  const shop = await server.tenant()
  const ana = await signedIn(server, email)
  const { body: pass } = await shop.post('/passes', { type: 'single' })
  const { pathname, search } = new URL(pass.publicUrl)
  const signIn = () => ana.send('POST', '/auth/sign-in/email', { email, password })

  way.cut()
  const away = { status: 503, body: { code: 'unavailable' } }
  expect(await shop.get('/passes')).toMatchObject({ ...away, headers: { 'retry-after': '5' } })
  expect(await shop.post('/scan', { code: pass.code })).toMatchObject(away)
  expect(await shop.get(pathname + search)).toMatchObject({ status: 503 })
  expect(await ana.get('/api/v1/session')).toMatchObject(away)
  expect(await ana.get('/auth/get-session')).toMatchObject(away)
  expect(await signIn()).toMatchObject(away)

  way.mend()
  expect(await ana.get('/api/v1/session')).toMatchObject({ status: 200 })
  expect(await signIn()).toMatchObject({ status: 200 })
  expect(await shop.post('/scan', { code: pass.code })).toMatchObject({ body: { success: true } })
})

test('while the database is away the metrics say so, and tell the rest', async () => {
  measureDeliveries(server.deps)
  way.cut()
  const { statusCode, body } = await server.app.inject({ url: '/metrics' })
  way.mend()
  expect(statusCode).toBe(200)
  expect(body).toMatch(/^webhook_deliveries_pending Nan$/m)
  expect(body).toMatch(/^process_cpu_seconds_total \d/m)
})

test('a line to the database that went dead without a word is given up, and another one is taken', async () => {
  const shop = await server.tenant()
  const ben = await signedIn(server, 'ben@example.com')
  const session = () => ben.get('/api/v1/session')
  const { body: pass } = await shop.post('/passes', { type: 'multi' })
  expect(await shop.post('/scan', { code: pass.code })).toMatchObject({ body: { success: true } })
  way.silence()
  const list = shop.get('/passes')
  const scan = shop.post('/scan', { code: pass.code })
  const person = session()
  expect(await list).toMatchObject({ status: 503 })
  expect(await person).toMatchObject({ status: 503 })
  expect(await scan, 'it left no trace, so it is tried again').toMatchObject({ body: { success: true } })
  expect(await session()).toMatchObject({ status: 200 })
  expect(await shop.get('/passes')).toMatchObject({ status: 200 })
})

test('a scan whose answer got lost counts once, and is not said to be undone', async () => {
  const shop = await server.tenant()
  const { body: pass } = await shop.post('/passes', { type: 'multi' })
  const scan = (body = {}) => shop.post('/scan', { code: pass.code, ...body })
  const takeNewLines = async () => {
    way.cut()
    way.mend()
    await expect.poll(() => shop.get('/passes')).toMatchObject({ status: 200 })
  }
  await scan()
  way.deafen()
  expect(await scan()).toMatchObject({ status: 503, body: { code: 'unavailable' } })
  await takeNewLines()
  expect(await scan()).toMatchObject({ body: { pass: { usagesCount: 3 } } })

  way.deafen()
  await scan({ nonce: 'seat 7' })
  await takeNewLines()
  expect(await scan({ nonce: 'seat 7' })).toMatchObject({ body: { pass: { usagesCount: 4 } } })
})
