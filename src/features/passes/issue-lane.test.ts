import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'
import { operator } from '../tenants/create.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant()
})
afterAll(() => server.close())

const issue = (fields: object) => shop.post('/passes', { type: 'single', ...fields })

test('passes asked for at the same moment are each answered as if they were alone, in few transactions', async () => {
  const asked = [
    ...Array.from({ length: 20 }, (_, n) => ({ name: `Guest ${n}`, clientName: `Guest ${n % 5}` })),
    { externalId: 'same' },
    { externalId: 'same' },
    { templateId: 'tpl_none' },
    { clientId: 'cli_none' },
    { validFrom: '2099-02-01', validUntil: '2099-01-01' },
  ]
  const answers = await Promise.all(asked.map(issue))
  const good = answers.filter(({ status }) => status === 201)
  expect(good.slice(0, 20).map(({ body }) => body.name)).toEqual(
    Array.from({ length: 20 }, (_, n) => `Guest ${n}`),
  )
  expect(answers.slice(20).map(({ body }) => body.field ?? 'issued')).toEqual(
    expect.arrayContaining(['issued', 'externalId', 'templateId', 'clientId', 'validUntil']),
  )
  expect(good).toHaveLength(21)
  expect((await shop.get('/clients?search=guest')).body).toHaveLength(5)
  const { rows } = await server.deps.database.worker.query(
    `select count(*)::int as events, count(distinct txid)::int as transactions from events where type = 'pass.created'`,
  )
  expect(rows[0].events).toBe(21)
  expect(rows[0].transactions).toBeLessThan(11)
})

test('what the database cannot take fails nobody else', async () => {
  const owner = new Client(server.databaseUrl)
  await owner.connect()
  await owner.query(`
    create function refuse_poison() returns trigger language plpgsql as
      $$ begin if new.name = 'poison' then raise exception 'no'; end if; return new; end $$;
    create trigger refuse_poison before insert on passes for each row execute function refuse_poison()`)
  const names = ['one', 'poison', 'two', 'three']
  const answers = await Promise.all(names.map((name) => issue({ name })))
  await owner.query('drop trigger refuse_poison on passes; drop function refuse_poison')
  await owner.end()
  expect(answers.map(({ status }) => status)).toEqual([201, 500, 201, 201])
})

test('a commit that is not answered is not tried again, since it may have been made', async () => {
  const owner = new Client(server.databaseUrl)
  await owner.connect()
  await owner.query(`
    create function lose_connection() returns trigger language plpgsql security definer as
      $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
    create constraint trigger lose_connection after insert on passes deferrable initially deferred
      for each row when (new.name = 'lost') execute function lose_connection()`)
  const caller = { tenant: shop.tenant, actor: operator }
  const ends = await Promise.allSettled(
    ['before', 'lost', 'behind'].map((name) => server.deps.issueLane.issue(caller, { type: 'single', name })),
  )
  await owner.query('drop trigger lose_connection on passes; drop function lose_connection')
  await owner.end()
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect((await issue({ name: 'after' })).status).toBe(201)
})

test('callers keep apart: each key is named in the events of its own passes', async () => {
  const { body: made } = await shop.post('/keys', { name: 'second' })
  const second = (fields: object) =>
    shop.post('/passes', { type: 'single', ...fields }, { authorization: `Bearer ${made.key}` })
  const answers = await Promise.all([issue({}), second({}), issue({}), second({})])
  const { rows } = await server.deps.database.worker.query(
    `select pass_id, actor ->> 'name' as name from events where pass_id = any ($1)`,
    [answers.map(({ body }) => body.id)],
  )
  const names = new Map(rows.map(({ pass_id, name }) => [pass_id, name]))
  expect(answers.map(({ body }) => names.get(body.id) === 'second')).toEqual([false, true, false, true])
})
