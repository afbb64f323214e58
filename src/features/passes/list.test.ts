import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'
import { settleExpired } from './expire.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant()
})
afterAll(() => server.close())

const names = (answer: { body: { name: string }[] }) => answer.body.map((item) => item.name)

async function search(tenant: TestTenant, text: string, more = '') {
  return names(await tenant.get(`/passes?search=${encodeURIComponent(text)}${more}`))
}

test('search finds part of name or code in any case, with wildcards literal, and nothing of others', async () => {
  const other = await server.tenant()
  await other.post('/passes', { type: 'single', name: 'Zeppelin of others' })
  for (const name of [
    'Zeppelin',
    '100%_\\ sure',
    'Äpfel & "Birnen"',
    "O'Neill's",
    'a\u0001b',
    '日本語チケット',
    'x',
  ]) {
    await shop.post('/passes', { type: 'multi', name })
  }
  const { body: coded } = await shop.post('/passes', { type: 'single', name: null })

  expect(await search(shop, 'zEPPel')).toEqual(['Zeppelin'])
  expect(await search(shop, '%_\\')).toEqual(['100%_\\ sure'])
  expect(await search(shop, '%')).toEqual(['100%_\\ sure'])
  expect(await search(shop, '_\\')).toEqual(['100%_\\ sure'])
  expect(await search(shop, 'äPF')).toEqual(['Äpfel & "Birnen"'])
  expect(await search(shop, '" b')).toEqual([])
  expect(await search(shop, '& "')).toEqual(['Äpfel & "Birnen"'])
  expect(await search(shop, "'")).toEqual(["O'Neill's"])
  expect(await search(shop, "l's")).toEqual(["O'Neill's"])
  expect(await search(shop, '本語')).toEqual(['日本語チケット'])
  expect(await search(shop, 'of others')).toEqual([])
  expect(await search(shop, 'zeppelinx')).toEqual([])
  const byCode = await shop.get(`/passes?search=${coded.code.slice(3, 9).toLowerCase()}`)
  expect(byCode.body).toMatchObject([{ id: coded.id }])
  expect(byCode.headers['x-total-count']).toBe('1')
  expect(await search(shop, coded.code.slice(1, 3))).toContain(null)
})

test('search follows a new name and a deletion, and narrows together with other filters', async () => {
  const { body: pass } = await shop.post('/passes', { type: 'single', name: 'Caterpillar' })
  await shop.post('/passes', { type: 'multi', name: 'Caterpillar two' })
  await shop.patch(`/passes/${pass.id}`, { name: 'Butterfly' })
  expect(await search(shop, 'caterp')).toEqual(['Caterpillar two'])
  expect(await search(shop, 'butter', '&type=single')).toEqual(['Butterfly'])
  expect(await search(shop, 'butter', '&type=multi')).toEqual([])
  expect(await search(shop, 'butter', '&status=active')).toEqual(['Butterfly'])
  await shop.delete(`/passes/${pass.id}`)
  expect(await search(shop, 'butter')).toEqual([])
})

test('a word in more passes than are counted is narrowed by a status that few have', async () => {
  const crowd = await server.tenant()
  const database = new Client({ connectionString: server.databaseUrl })
  await database.connect()
  await database.query(
    `with pass as (
       insert into passes (tenant_id, id, code, name, type, status, created_at, updated_at)
       select $1, 'pass_' || n, n::text, case when n % 4000 = 0 then 'x' || n else 'x' end, 'single',
         case when n % 4000 = 0 then 'revoked' else 'active' end, $2::timestamptz + n * interval '1 second', $2
       from generate_series(1, 10100) n returning tenant_id, id
     )
     insert into pass_details (tenant_id, pass_id) select tenant_id, id from pass`,
    [crowd.tenant.id, server.deps.now()],
  )
  await database.end()
  const revoked = await crowd.get('/passes?search=X&status=revoked')
  expect(names(revoked)).toEqual(['x8000', 'x4000'])
  expect(revoked.headers['x-total-count']).toBe('2')
  expect(await search(crowd, 'x4', '&status=revoked&type=single')).toEqual(['x4000'])
  expect(await search(crowd, 'x', '&status=revoked&type=multi')).toEqual([])
  const active = await crowd.get('/passes?search=x&status=active&limit=1')
  expect(names(active)).toEqual(['x'])
  expect(active.headers['x-total-count']).toBeUndefined()
})

test('a search pages by number and by cursor through the same order, over blocks of any time', async () => {
  const many = await server.tenant()
  const made: string[] = []
  for (let n = 0; n < 25; n += 1) {
    const { body } = await many.post('/passes', { type: 'multi', name: `Walker ${n}` })
    made.unshift(body.id)
  }
  // Blocks that overlap in time and in no order, as imports from elsewhere would leave them.
  const database = new Client({ connectionString: server.databaseUrl })
  await database.connect()
  await database.query(
    `insert into search_blocks select $1, 'passes', n from generate_series(0, 3) n on conflict do nothing`,
    [many.tenant.id],
  )
  await database.query(`update passes set search_block = ascii(right(code, 1)) % 4 where tenant_id = $1`, [
    many.tenant.id,
  ])
  const ids = async (path: string) => (await many.get(path)).body.map((item: { id: string }) => item.id)
  expect(await ids('/passes?search=walker&limit=100')).toEqual(made)
  expect(await ids('/passes?search=walker&limit=10&page=2')).toEqual(made.slice(10, 20))
  expect(await ids('/passes?search=walker&page=900000')).toEqual([])
  const first = await many.get('/passes?search=walker&limit=10&cursor=')
  expect(first.headers['x-total-count']).toBe('25')
  const next = /<\/api\/v1([^>]+)>; rel="next"/.exec(first.headers.link ?? '')?.[1] ?? ''
  expect(await ids(next)).toEqual(made.slice(10, 20))

  // Blocks one after the other, as they come by themselves: what is older than a full page is only counted.
  await database.query(`update passes set search_block = substr(name, 8)::int / 10 where tenant_id = $1`, [
    many.tenant.id,
  ])
  await database.end()
  const two = await many.get('/passes?search=walker&limit=2')
  expect(two.headers['x-total-count']).toBe('25')
  expect(await ids('/passes?search=walker&limit=2')).toEqual(made.slice(0, 2))
  expect(await ids('/passes?search=walker&limit=2&page=8')).toEqual(made.slice(14, 16))
})

test('status filters tell the status at this instant, whatever is settled', async () => {
  const door = await server.tenant()
  const issue = async (name: string, more = {}) =>
    (await door.post('/passes', { type: 'single', name, ...more })).body
  const used = await issue('used')
  const revoked = await issue('revoked')
  const gone = await issue('gone')
  await issue('active')
  await issue('ends', { validUntil: new Date(server.deps.now().getTime() + 60_000).toISOString() })
  await door.post('/scan', { code: used.code })
  await door.post(`/passes/${revoked.id}/revoke`)
  await door.delete(`/passes/${gone.id}`)
  const list = async (status: string) => names(await door.get(`/passes?status=${status}`))
  expect(await list('active')).toEqual(['ends', 'active'])
  expect(await list('expired')).toEqual([])

  server.clock.advance(120_000)
  const checks = async () => {
    expect(await list('active')).toEqual(['active'])
    expect(await list('expired')).toEqual(['ends'])
    expect(await list('used')).toEqual(['used'])
    expect(await list('revoked')).toEqual(['revoked'])
    expect(names(await door.get('/passes?status=expired&type=single'))).toEqual(['ends'])
    expect((await door.get('/passes?status=active')).headers['x-total-count']).toBe('1')
  }
  await checks()
  await settleExpired(server.deps)
  await checks()
})

test('clients are searched by name, email address and phone number', async () => {
  await shop.post('/clients', { name: 'Grace Hopper', email: 'grace@navy.example', phone: '+1 (555) 0100' })
  await shop.post('/clients', { name: 'Alan', email: 'alan@bletchley.example' })
  const found = async (text: string) => names(await shop.get(`/clients?search=${encodeURIComponent(text)}`))
  expect(await found('hopp')).toEqual(['Grace Hopper'])
  expect(await found('NAVY')).toEqual(['Grace Hopper'])
  expect(await found(') 01')).toEqual(['Grace Hopper'])
  expect(await found('.example')).toEqual(['Alan', 'Grace Hopper'])
  expect(await found('%')).toEqual([])
})
