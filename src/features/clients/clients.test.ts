import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'
import { inScope } from '../../scope.ts'
import { jobKinds } from '../../worker/job-kinds.ts'
import { workOnJobs } from '../jobs/work.ts'
import { operator } from '../tenants/create.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant()
})
afterAll(() => server.close())

const create = async (fields: object) => (await shop.post('/clients', fields)).body

test('a client is created, found and changed', async () => {
  const answer = await shop.post('/clients', {
    name: ' John Doe ',
    email: 'John@Example.com',
    phone: '+1234567890',
  })
  expect(answer.status).toBe(201)
  expect(answer.headers.location).toBe(`/api/v1/clients/${answer.body.id}`)
  const { id, createdAt } = answer.body
  expect(answer.body).toEqual({
    id,
    name: 'John Doe',
    email: 'John@Example.com',
    phone: '+1234567890',
    notes: null,
    createdAt,
  })
  expect((await shop.get(`/clients/${id}`)).body).toEqual(answer.body)
  for (const search of ['ohn d', 'JOHN@ex', '34567']) {
    expect((await shop.get(`/clients?search=${encodeURIComponent(search)}`)).body).toEqual([answer.body])
  }
  const [told] = (await shop.get('/triggers?event=client.created')).body
  expect(told).toMatchObject({ ...answer.body, event: 'client.created' })
  expect((await shop.patch(`/clients/${id}`, { notes: 'VIP customer', phone: null })).body).toMatchObject({
    notes: 'VIP customer',
    phone: null,
    email: 'John@Example.com',
  })
  expect((await shop.patch(`/clients/${id}`, { notes: ' ', phone: '' })).body).toMatchObject({
    notes: null,
    phone: null,
  })
})

test.each([
  [{}, 'name'],
  [{ name: ' ' }, 'name'],
  [{ name: 'x'.repeat(201) }, 'name'],
  [{ name: 'x', email: 'no address' }, 'email'],
  [{ name: 'x', email: 'a@b' }, 'email'],
  [{ name: 'x', email: 5 }, 'email'],
  [{ name: 'x', phone: '1'.repeat(51) }, 'phone'],
  [{ name: 'x', notes: 'x'.repeat(5001) }, 'notes'],
  [{ name: 'x', notes: '\u0000' }, 'notes'],
])('%j is refused naming %s', async (body, field) => {
  expect(await shop.post('/clients', body)).toMatchObject({ status: 400, body: { field } })
})

describe('merging', () => {
  test('moves the passes and keeps what the other lacks', async () => {
    const from = await create({ name: 'Ana', phone: '+351 1', notes: 'old' })
    const into = await create({ name: 'Ana Lima', email: 'ana@example.com', notes: 'new' })
    const pass = (await shop.post('/passes', { type: 'single', clientId: from.id })).body
    const merged = await shop.post(`/clients/${from.id}/merge`, { into: into.id })
    expect(merged.body).toMatchObject({
      id: into.id,
      email: 'ana@example.com',
      phone: '+351 1',
      notes: 'new\nold',
    })
    expect((await shop.get(`/clients/${from.id}`)).status).toBe(404)
    expect((await shop.get(`/passes/${pass.id}`)).body.client.id).toBe(into.id)
    expect((await shop.get(`/passes/${pass.id}/events?limit=1`)).body).toMatchObject([
      { type: 'pass.updated', changed: ['clientId'] },
    ])
    expect((await shop.get(`/clients/${into.id}/passes`)).body).toMatchObject([{ id: pass.id }])
  })

  test('refuses itself and the unknown', async () => {
    const one = await create({ name: 'One' })
    for (const into of [one.id, 'cli_none']) {
      expect(await shop.post(`/clients/${one.id}/merge`, { into })).toMatchObject({
        status: 400,
        body: { field: 'into' },
      })
    }
  })
})

describe('erasing', () => {
  test('takes a person out of everything, and the scans stay', async () => {
    const secret = 'Zebulon Quirke'
    const client = await create({
      name: secret,
      email: 'zebulon@example.com',
      phone: '+99887766',
      notes: `about ${secret}`,
    })
    const pass = (
      await shop.post('/passes', {
        type: 'multi',
        name: `Pass of ${secret}`,
        clientId: client.id,
        note: `For ${secret}`,
        customFields: [{ key: 'Name', value: secret }],
      })
    ).body
    const { body: double } = await shop.post('/clients', { name: `${secret} again`, phone: '+99887766' })
    await shop.post(`/clients/${double.id}/merge`, { into: client.id })
    const many = Array.from({ length: 501 }, (_, n) => ({
      type: 'single',
      ...(n === 0 && { name: secret, clientName: secret, note: secret }),
    }))
    await shop.post('/passes/bulk', { passes: many })
    while (await workOnJobs(server.deps, jobKinds));
    await shop.post('/scan', { code: pass.code })
    await shop.patch(`/passes/${pass.id}`, { name: `Still ${secret}` })
    await shop.patch(`/clients/${client.id}`, { notes: `more about ${secret}` })
    await shop.post(`/passes/${pass.id}/revoke`)

    const erased = await shop.delete(`/clients/${client.id}`)
    expect(erased.body).toMatchObject({ success: true, passes: 2 })
    expect(erased.body.events).toBeGreaterThanOrEqual(5)
    expect((await shop.get(`/clients/${client.id}`)).status).toBe(404)
    expect((await shop.get(`/passes/${pass.id}/events?limit=1`)).body).toMatchObject([
      { type: 'pass.updated', changed: ['name', 'note', 'clientId', 'externalId', 'customFields'] },
    ])
    expect((await shop.get(`/passes/${pass.id}`)).body).toMatchObject({
      status: 'revoked',
      usagesCount: 1,
      name: null,
      note: null,
      client: null,
      fields: [],
    })
    const { database } = server.deps
    const { rows: tables } = await database.worker.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and has_table_privilege('passwright_app', oid, 'select') and relname not in ('schema_migrations')`,
    )
    const one = await database.app.connect()
    await one.query(`begin; select set_config('app.tenant_id', '${shop.tenant.id}', true)`)
    for (const { relname } of tables) {
      const found = await one.query(
        `select count(*)::int as rows from "${relname}" as t where t::text ~* 'zebulon|quirke|99887766'`,
      )
      expect(found.rows[0].rows, relname).toBe(0)
    }
    await one.query('rollback')
    one.release()
  })
})

test('people are found among many by name and address without reading everybody', async () => {
  const { tenant } = await server.tenant()
  const pages = await inScope(server.deps, { tenant, actor: operator }, async ({ tx }) => {
    await sql`
      insert into clients (tenant_id, id, name, email, created_at, updated_at)
      select ${tenant.id}, 'cli_' || n, 'Person ' || n, 'person' || n || '@example.com', now(), now()
      from generate_series(1, 1000) as n`.execute(tx)
    const look = sql<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>`
      explain (analyze, buffers, format json)
      select * from find_clients(
        (select array_agg('PERSON ' || n) from generate_series(901, 950) as n) || array_fill(null::text, array[50]),
        (select array_agg('Person' || n || '@example.com') from generate_series(901, 1000) as n))`
    await look.execute(tx)
    const { Plan: plan } = (await look.execute(tx)).rows[0]?.['QUERY PLAN'][0] ?? { Plan: {} }
    expect(plan['Actual Rows']).toBe(100)
    return plan['Shared Hit Blocks']
  })
  expect(pages).toBeLessThan(1_000)
})
