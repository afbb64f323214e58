import { afterAll, beforeAll, expect, test } from 'vitest'
import { lockIsAwaited } from '../../../test/harness/database.ts'
import { importing } from '../../../test/harness/imports.ts'
import { startReceiver } from '../../../test/harness/receiver.ts'
import {
  type Answer,
  startTestServer,
  type TestServer,
  type TestTenant,
} from '../../../test/harness/server.ts'
import { drawMeanwhile, issue, phone, runWalletJobs } from '../../../test/harness/wallet.ts'
import { createOutgoing } from '../../lib/outgoing/index.ts'
import { unzip } from '../../lib/pkpass/unzip.ts'
import { startDeliveries } from '../../worker/deliveries/worker.ts'
import { type DeliveryMetrics, measureDeliveries } from '../../worker/deliveries/metrics.ts'
import { jobKinds } from '../../worker/job-kinds.ts'
import { type Work, workOnJobs } from '../jobs/work.ts'
import { issueWork } from '../passes/issue-many.ts'

const day = 86_400_000

let server: TestServer
let shop: TestTenant
let metrics: DeliveryMetrics
beforeAll(async () => {
  server = await startTestServer({ WEBHOOK_ALLOW: '127.0.0.1' })
  shop = await server.tenant()
  metrics = measureDeliveries(server.deps)
})
afterAll(() => server.close())

/** Starts delivering; the answer stops it. */
const deliver = () =>
  startDeliveries(server.deps, {
    outgoing: createOutgoing({ allow: server.deps.config.WEBHOOK_ALLOW }),
    metrics,
    random: () => 0.5,
  })

/** Which tables that requests can see still hold something of a person, by a pattern. */
async function traces(pattern: string): Promise<string[]> {
  const { worker, app } = server.deps.database
  const { rows: tables } = await worker.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
     and relrowsecurity and has_table_privilege('passwright_app', oid, 'select')`,
  )
  const one = await app.connect()
  await one.query(`begin; select set_config('app.tenant_id', '${shop.tenant.id}', true)`)
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await one.query(`select count(*)::int as rows from "${name}" as t where t::text ~* $1`, [
      pattern,
    ])
    if (rows[0].rows > 0) found.push(name)
  }
  await one.query('rollback')
  one.release()
  return found
}

test('whoever was merged, earlier addresses, answers of endpoints and rows of jobs are erased too', async () => {
  const { deps } = server
  const echo = await startReceiver(({ body }, response) => response.end(`got ${body}`))
  await shop.post('/webhooks', { event: 'client.created', targetUrl: echo.url('/crm') })
  const worker = deliver()
  const twin = (await shop.post('/clients', { name: 'Odo Quent', email: 'odo@old.example' })).body
  const main = (await shop.post('/clients', { name: 'Odo Quent', email: 'odo@first.example' })).body
  await shop.patch(`/clients/${main.id}`, { email: 'odo@new.example' })
  await shop.post(`/clients/${twin.id}/merge`, { into: main.id })
  const rows = Array.from({ length: 501 }, (_, n) => ({
    type: 'single',
    clientId: main.id,
    name: `Odo Quent ${n}`,
    externalId: `odo-${n}`,
  }))
  rows.push({ type: 'many', clientId: main.id, name: 'Odo Quent', externalId: 'odo-refused' })
  expect((await shop.post('/passes/bulk', { passes: rows })).status).toBe(202)
  while (await workOnJobs(deps, jobKinds));
  await expect.poll(() => traces('odo@(old|first)'), { timeout: 10_000 }).toContain('delivery_attempts')

  const exported = (await shop.get('/privacy/person?email=ODO@new.example')).body
  expect(exported.clients).toHaveLength(1)
  const [mine] = exported.clients
  expect(mine.passes).toHaveLength(501)
  expect(mine.recipients).toMatchObject([{ targetUrl: echo.url('/crm'), deliveries: 2 }])
  expect(JSON.stringify(mine.events)).toContain('odo@old.example')

  const { body } = await shop.post('/privacy/erase', { email: 'odo@NEW.example' })
  expect(body).toMatchObject({ success: true, clients: 1, passes: 501, deliveries: 2, jobRows: 501 })
  expect(body.events).toBeGreaterThan(501)
  expect(await traces('odo quent|odo@|odo-')).toEqual([])
  const [entry] = (await shop.get('/audit?type=client.erased')).body
  expect(entry).toMatchObject({ clientId: main.id, details: { removed: { passes: 501, deliveries: 2 } } })
  expect(await shop.post('/privacy/erase', { email: 'odo@new.example' })).toMatchObject({ status: 404 })
  await worker.stop()
  await echo.close()
})

test('a person is erased from a job that is making their passes at that moment', async () => {
  const { deps } = server
  const ina = (await shop.post('/clients', { name: 'Ina Voss', email: 'ina@example.com' })).body
  const rows = Array.from({ length: 501 }, () => ({ type: 'single', clientId: ina.id, name: 'Ina Voss' }))
  expect((await shop.post('/passes/bulk', { passes: rows })).status).toBe(202)
  let erasing: Promise<Answer> | undefined
  const issueWhileErasing: Work = async (...given) => {
    const results = await issueWork(...given)
    erasing = shop.delete(`/clients/${ina.id}`)
    await lockIsAwaited(deps.database.worker)
    return results
  }
  await workOnJobs(deps, { 'passes.issue': issueWhileErasing })
  expect(await erasing).toMatchObject({ status: 200, body: { passes: 500, jobRows: 500 } })
  while (await workOnJobs(deps, jobKinds));
  expect(await traces('ina voss|ina@')).toEqual([])
})

test('what an endpoint answers after the erasure is not kept either', async () => {
  let answer = () => {}
  const erased = new Promise<void>((resolve) => (answer = resolve))
  const echo = await startReceiver(async ({ body }, response) => {
    await erased
    response.end(`got ${body}`)
  })
  const { id } = (await shop.post('/webhooks', { event: 'client.created', targetUrl: echo.url('/slow') }))
    .body
  const worker = deliver()
  const client = (await shop.post('/clients', { name: 'Ulla Under Way' })).body
  await echo.has(1)
  await shop.delete(`/clients/${client.id}`)
  answer()
  const states = async () => (await shop.get(`/webhooks/${id}/deliveries`)).body
  await expect.poll(states).toMatchObject([{ state: 'succeeded', lastStatus: 200 }])
  expect(await traces('under way')).toEqual([])
  await worker.stop()
  await echo.close()
  await shop.delete(`/webhooks/${id}`)
})

test('what an import shows of its columns no longer names a person who was erased', async () => {
  const { importFile, send } = importing(() => ({ server, shop }))
  const csv = 'Name,Email,Seat\nUri Ux,uri@ux.example,Ux row'
  const { id } = await importFile(csv, { subject: 'clients' })
  const waiting = (await send(csv, { subject: 'clients' })).body.id
  const shown = async (one: string) => JSON.stringify((await shop.get(`/imports/${one}`)).body)
  const [client] = (await shop.get('/clients?search=uri@ux')).body
  const other = (await shop.post('/clients', { name: 'Other', email: 'other@example.com' })).body
  await shop.post(`/clients/${client.id}/merge`, { into: other.id })
  const twin = (await shop.post('/clients', { name: 'Uri Ux', email: 'uri@ux.example' })).body
  await shop.delete(`/clients/${other.id}`)
  expect(await shown(id)).not.toMatch(/ux/i)
  expect(await shown(waiting)).toMatch(/ux/i)
  await shop.delete(`/clients/${twin.id}`)
  expect(await shown(waiting)).not.toMatch(/ux/i)
})

test('a phone learns that the name is gone, and is forgotten a day later', async () => {
  await shop.post('/wallet/demo')
  const client = (await shop.post('/clients', { name: 'Pia Phone', email: 'pia@example.com' })).body
  const pass = await issue(shop, { clientId: client.id })
  const stopDrawing = drawMeanwhile(server)
  const file = await server.app.inject(`/p/${pass.code}/apple.pkpass?token=${pass.token}`)
  await stopDrawing()
  const card = JSON.parse(
    unzip(file.rawPayload)
      .find(({ name }) => name === 'pass.json')
      ?.data.toString() ?? '',
  )
  const holder = phone(server, 'pia-phone')
  expect(await holder.register(card)).toBe(201)
  await runWalletJobs(server)
  expect((await shop.get(`/clients/${client.id}/export`)).body.phones).toHaveLength(1)
  expect((await shop.delete(`/clients/${client.id}`)).body).toMatchObject({ phones: 1 })
  await runWalletJobs(server)
  expect((await holder.changed(card.passTypeIdentifier))?.serialNumbers).toEqual([card.serialNumber])
  server.clock.advance(day + 60_000)
  await runWalletJobs(server)
  expect(await holder.changed(card.passTypeIdentifier)).toBeNull()
  expect(await traces('pia.phone|pia@')).toEqual([])
})

test('clients who share an address are one person, and nobody else is touched', async () => {
  const other = await server.tenant()
  const twins = [{ name: 'Ana' }, { name: 'Ana L.' }, { name: 'Bo', email: 'bo@example.com' }]
  for (const each of twins) await shop.post('/clients', { email: 'ana@example.com', ...each })
  await other.post('/clients', { name: 'Ana elsewhere', email: 'ana@example.com' })
  expect((await shop.post('/privacy/erase', { email: 'ana@example.com' })).body).toMatchObject({ clients: 2 })
  const names = (await shop.get('/clients')).body.map(({ name }: { name: string }) => name)
  expect(names).toContain('Bo')
  expect(names).not.toContain('Ana')
  expect((await other.get('/clients')).body).toHaveLength(1)
  expect(await shop.post('/privacy/erase', { email: 'no address' })).toMatchObject({
    status: 400,
    body: { field: 'email' },
  })
  const reader = await server.tenant({ permissions: ['clients:read'] })
  expect((await reader.post('/privacy/erase', { email: 'ana@example.com' })).status).toBe(403)
})

test('whoever was merged is found by the address they had, and who only had it once is not', async () => {
  const ask = (email: string) => shop.get(`/privacy/person?email=${encodeURIComponent(email)}`)
  const made = async (email: string) => (await shop.post('/clients', { name: 'Ina Twice', email })).body.id
  const [first, second, third] = [
    await made('ina@a.example'),
    await made('ina@b.example'),
    await made('x@x.example'),
  ]
  await shop.post(`/clients/${first}/merge`, { into: second })
  await shop.post(`/clients/${second}/merge`, { into: third })
  // Such as a mistake that was corrected.
  const stranger = await made('ina@c.example')
  await shop.patch(`/clients/${stranger}`, { email: 'somebody@else.example' })
  for (const email of ['INA@a.example', 'ina@b.example', 'x@x.example']) {
    const { body } = await ask(email)
    expect(body.clients.map(({ client }: { client: { id: string } }) => client.id)).toEqual([third])
  }
  expect((await ask('ina@c.example')).status).toBe(404)
  expect((await shop.post('/privacy/erase', { email: 'ina@a.example' })).status).toBe(200)
  expect(await traces('ina@[ab].example')).toEqual([])
})

test('whoever came with an import that was taken back is told what is kept of them, and erased', async () => {
  const { send, work } = importing(() => ({ server, shop }))
  const guests = Array.from(
    { length: 501 },
    (_, n) => `Eva Gone ${n},eva${n}@gone.example,Eva's seat,eva-${n}`,
  )
  const { body: file } = await send(['Client,Email,Pass name,External id', ...guests].join('\n'))
  await shop.post(`/imports/${file.id}/start`, { ...file.settings, onRefusal: 'none' })
  for (let portion = 0; portion < 3; portion += 1) await workOnJobs(server.deps, jobKinds)
  await shop.post(`/imports/${file.id}/cancel`)
  await work()
  expect((await shop.get('/clients?search=gone.example')).body).toEqual([])

  const [exported] = (await shop.get('/privacy/person?email=EVA7@gone.example')).body.clients
  expect(exported).toMatchObject({
    client: { name: 'Eva Gone 7', email: 'eva7@gone.example' },
    passes: [{ name: "Eva's seat" }],
  })
  const erased = await shop.post('/privacy/erase', { email: 'eva7@gone.example' })
  expect(erased.body).toMatchObject({ clients: 1, passes: 1 })
  expect(await traces('eva.gone.7\\M|eva7@|eva-7\\M')).toEqual([])
  expect(await shop.post('/privacy/erase', { email: 'eva7@gone.example' })).toMatchObject({ status: 404 })

  const [{ clientId }] = (await shop.get('/audit?type=client.erased&limit=2')).body.slice(1)
  expect(await shop.delete(`/clients/${clientId}`)).toMatchObject({ status: 200, body: { passes: 1 } })
  expect(await shop.delete(`/clients/${clientId}`)).toMatchObject({ status: 404 })
})
