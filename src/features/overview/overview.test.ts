import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../../test/harness/server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

test('counts passes and scans by the calendar days of the workspace', async () => {
  server.clock.set('2026-06-10T21:30:00Z')
  const shop = await server.tenant({ timeZone: 'Europe/Berlin' })
  expect((await shop.get('/overview?days=7')).body).toMatchObject({
    passes: { total: 0, active: 0, issuedToday: 0 },
    started: { template: false, pass: false, scan: false, colleague: false },
    locations: [],
  })

  const { body: gate } = await shop.post('/locations', { name: 'Gate B' })
  const { body: pass } = await shop.post('/passes', { type: 'single' })
  await shop.post('/passes', { type: 'multi' })
  await shop.post('/scan', { code: pass.code, locationId: gate.id })
  // Half an hour later it is the next day in Berlin, though not in UTC.
  server.clock.set('2026-06-10T22:10:00Z')
  await shop.post('/scan', { code: pass.code })
  await shop.post('/scan', { code: 'nosuchcode22' })

  const { status, body } = await shop.get('/overview?days=3')
  expect(status).toBe(200)
  expect(body.passes).toEqual({ total: 2, active: 1, issuedToday: 0 })
  expect(body.today).toEqual({ admitted: 0, refused: 2 })
  expect(body.days).toEqual([
    { day: '2026-06-09', issued: 0, admitted: 0, refused: 0 },
    { day: '2026-06-10', issued: 2, admitted: 1, refused: 0 },
    { day: '2026-06-11', issued: 0, admitted: 0, refused: 2 },
  ])
  expect(body.locations).toEqual([
    { id: null, name: null, admitted: 0, refused: 2 },
    { id: gate.id, name: 'Gate B', admitted: 1, refused: 0 },
  ])
  expect(body.started).toMatchObject({ pass: true, scan: true, template: false })
  expect((await shop.get('/overview?days=0')).status).toBe(400)
})

test('takes no time zone that days cannot be counted in', async () => {
  const shop = await server.tenant()
  for (const timeZone of ['IST', 'CST', 'SystemV/AST4', 'US/Pacific-New', 'canada/east-saskatchewan']) {
    const { status, body } = await shop.patch('/workspace', { timeZone })
    expect([timeZone, status, body.field]).toEqual([timeZone, 400, 'timeZone'])
  }
  for (const timeZone of ['Asia/Kolkata', 'Asia/Calcutta', 'EST', 'EST5EDT', 'Etc/GMT+5', 'PRC', 'UTC']) {
    expect([timeZone, (await shop.patch('/workspace', { timeZone })).status]).toEqual([timeZone, 200])
  }
})

test('tells what a plan allows and how much of it is used', async () => {
  const shop = await server.tenant()
  await shop.post('/passes', { type: 'single' })
  await shop.post('/locations', { name: 'Door' })
  const { body } = await shop.get('/usage')
  expect(body.plan).toEqual({ id: 'pro', name: 'Pro', api: true })
  const used = Object.fromEntries(body.counted.map((each: { thing: string }) => [each.thing, each]))
  expect(used.passesPerMonth).toMatchObject({ used: 1, limit: null })
  expect(used.locations).toMatchObject({ used: 1 })
  expect(used.webhooks).toMatchObject({ used: 0, limit: 50 })
})
