import { createHash } from 'node:crypto'
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

test('every mix of filters finds what reading every pass finds', async () => {
  const crowd = await server.tenant()
  const database = new Client({ connectionString: server.databaseUrl })
  await database.connect()
  await makeCrowd(database, crowd.tenant.id, server.deps.now())
  const { rows: all } = await database.query<CrowdPass>(
    `select *, case when status = 'active' and valid_until < $2 then 'expired' else status end as shown
     from passes where tenant_id = $1 and deleted_at is null order by created_at desc, id desc`,
    [crowd.tenant.id, server.deps.now()],
  )
  await database.end()
  const days = [1.5, 0.5].map((count) =>
    new Date(server.deps.now().getTime() - count * 86_400_000).toISOString(),
  )
  const values: Record<string, string[]> = {
    search: ['x', 'A', 'ada', 'ada 1', 'bora', 'bora 77', 'ra x', '7', 'no such name', 'pass'],
    status: ['active', 'used', 'expired', 'revoked'],
    type: ['single', 'multi'],
    templateId: ['tpl_crowd', 'tpl_none'],
    locationId: ['loc_crowd'],
    clientId: ['cli_crowd'],
    createdAfter: days,
    createdBefore: days,
  }
  const mixes = Array.from({ length: 50 }, (_, round) =>
    Object.entries(values).flatMap(([name, list], place) => {
      const chance = createHash('md5').update(`${round} ${place}`).digest()
      return chance.readUInt8(0) < 90 ? [[name, list[chance.readUInt8(1) % list.length] as string]] : []
    }),
  )
  for (const mix of [
    [['search', 'x']],
    [
      ['search', 'ada'],
      ['status', 'used'],
    ],
    ...mixes,
  ]) {
    const wanted = Object.fromEntries(mix)
    const matches = all.filter((pass) => isWanted(pass, wanted)).map(({ id }) => id)
    const page = 1 + (mix.length % 2)
    const path = `/passes?${new URLSearchParams({ ...wanted, limit: '30', page: String(page) })}`
    const { body, headers } = await crowd.get(path)
    expect
      .soft(
        body.map(({ id }: { id: string }) => id),
        path,
      )
      .toEqual(matches.slice(30 * page - 30, 30 * page))
    expect.soft(headers['x-total-count'], path).toBe(String(matches.length))
    const chained = await crowd.get(`/passes?${new URLSearchParams({ ...wanted, limit: '7', cursor: '' })}`)
    const next = /<\/api\/v1([^>]+)>; rel="next"/.exec(chained.headers.link ?? '')?.[1]
    const after = next ? (await crowd.get(next)).body.map(({ id }: { id: string }) => id) : []
    expect.soft(after, `after the first of ${path}`).toEqual(matches.slice(7, 14))
  }
})

interface CrowdPass {
  id: string
  name: string
  code: string
  type: string
  shown: string
  client_id: string | null
  template_id: string | null
  location_id: string | null
  created_at: Date
}

function isWanted(pass: CrowdPass, wanted: Record<string, string>) {
  const { search = '', status, type, clientId, templateId, locationId, createdAfter, createdBefore } = wanted
  const is = (value: string | undefined, own: string | null) => value === undefined || value === own
  return (
    [pass.name, pass.code].some((text) => text.toLowerCase().includes(search.toLowerCase())) &&
    is(status, pass.shown) &&
    is(type, pass.type) &&
    is(clientId, pass.client_id) &&
    is(templateId, pass.template_id) &&
    is(locationId, pass.location_id) &&
    pass.created_at >= new Date(createdAfter ?? 0) &&
    pass.created_at <= new Date(createdBefore ?? pass.created_at)
  )
}

/** More of the usual statuses than are looked up one by one, in blocks that overlap in time, of every status, settled and not, some deleted. */
async function makeCrowd(database: Client, tenantId: string, now: Date) {
  await database.query(
    `with client as (insert into clients (tenant_id, id, name, created_at, updated_at) values ($1, 'cli_crowd', 'x', $2, $2)),
     template as (
       insert into templates (tenant_id, id, name, kind, created_at, updated_at) values ($1, 'tpl_crowd', 'x', 'ticket', $2, $2)
     )
     insert into locations (tenant_id, id, name, created_at, updated_at) values ($1, 'loc_crowd', 'x', $2, $2)`,
    [tenantId, now],
  )
  for (let block = 0; block < 6; block += 1) {
    await database.query(`insert into search_blocks values ($1, 'passes', $2)`, [tenantId, block * 100])
    await database.query(
      `with pass as (
         insert into passes (tenant_id, id, code, name, type, status, valid_until, expires_at, client_id, template_id,
           location_id, created_at, updated_at, deleted_at)
         select $1, 'pass_' || lpad(n::text, 26, '0'), n::text,
           'x ' || (array['Ada', 'Bora', 'Cleo'])[1 + n % 3] || ' ' || n % 100,
           case when n % 4 = 0 then 'multi' else 'single' end,
           case when n % 40 = 1 then 'revoked' when n % 40 = 2 then 'expired' when n % 2 = 0 and n % 50 <> 4 then 'used' else 'active' end,
           case when n % 40 = 2 or n % 50 = 4 then $2::timestamptz - interval '1 hour' end,
           case when n % 50 = 4 then $2::timestamptz - interval '1 hour' end,
           case when n % 3 = 0 then 'cli_crowd' end, case when n % 7 < 3 then 'tpl_crowd' end,
           case when n % 5 < 2 then 'loc_crowd' end,
           $2::timestamptz - n * 3571 % 2700 * interval '1 minute', $2, case when n % 101 = 0 then $2::timestamptz end
         from generate_series($3::int, $3::int + 449) n returning tenant_id, id
       )
       insert into pass_details (tenant_id, pass_id) select tenant_id, id from pass`,
      [tenantId, now, 1 + block * 450],
    )
  }
  await database.query('select analyze_grown()')
}

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
