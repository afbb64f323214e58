import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signedIn } from '../../../test/harness/browser-session.ts'
import {
  type Answer,
  startTestServer,
  type TestServer,
  type TestTenant,
} from '../../../test/harness/server.ts'
import { inScope, type Tenant } from '../../scope.ts'
import { createClient } from '../clients/create.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const actor = { kind: 'system', id: 'test', name: 'Test' } as const
const scanned = {
  id: 'scan_test',
  result: 'success',
  direction: 'in',
  passCode: 'abcdefghjkmn',
  passName: null,
  passType: 'multi',
  passStatus: 'active',
  usagesCount: 1,
  maxUsages: null,
  clientName: null,
  clientEmail: null,
  locationName: null,
  deviceName: null,
}
const nextPath = ({ headers }: Answer) => /<\/api\/v1([^>]+)>; rel="next"/.exec(headers.link ?? '')?.[1] ?? ''

/** Eight writers at once whose transactions take their time to commit, so that they commit out of order. */
async function write(tenant: Tenant, each: number): Promise<void> {
  const writer = async (number: number) => {
    for (let turn = 0; turn < each; turn += 1) {
      await inScope(server.deps, { tenant, actor }, async (scope) => {
        await createClient(scope, { name: `${number}/${turn}` })
        await sleep(((number * 7 + turn * 13) % 10) * 6)
      })
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, number) => writer(number)))
}

/** Looks again and again until the writers are done, and once more. */
async function watch(writing: Promise<void>, look: () => Promise<void>): Promise<void> {
  const progress = { isDone: false }
  void writing.then(() => (progress.isDone = true))
  while (!progress.isDone) {
    await look()
    await sleep(5)
  }
  await look()
}

async function recorded(tenant: TestTenant): Promise<string[]> {
  const { rows } = await server.deps.database.worker.query<{ id: string }>(
    `select id from events where tenant_id = $1 and type = 'client.created' order by id`,
    [tenant.tenant.id],
  )
  return rows.map(({ id }) => id)
}

test('a poller of triggers that asks since the newest it has seen misses nothing', async () => {
  const tenant = await server.tenant()
  const seen = new Set<string>()
  let since = new Date(server.deps.now().getTime() - 1_000).toISOString()
  await watch(write(tenant.tenant, 10), async () => {
    let path = `/triggers?event=client.created&limit=100&since=${since}`
    while (path) {
      const page = await tenant.get(path)
      for (const item of page.body) {
        seen.add(item.eventId)
        if (item.createdAt > since) since = item.createdAt
      }
      path = nextPath(page)
    }
  })
  expect([...seen].sort()).toEqual(await recorded(tenant))
  expect(seen.size).toBe(80)
})

test('a reader of the log that goes on from its cursor sees every event exactly once', async () => {
  const tenant = await server.tenant()
  const seen: string[] = []
  let path = '/events?limit=7'
  await watch(write(tenant.tenant, 10), async () => {
    for (let isFull = true; isFull; ) {
      const page = await tenant.get(path)
      seen.push(...page.body.map(({ eventId }: { eventId: string }) => eventId))
      path = nextPath(page)
      isFull = page.body.length === 7
    }
  })
  expect(seen).toHaveLength(80)
  expect([...seen].sort()).toEqual(await recorded(tenant))
})

test('the cursor of an event goes on behind it, and the item is what triggers answer', async () => {
  const tenant = await server.tenant()
  for (const name of ['a', 'b', 'c']) await tenant.post('/clients', { name })
  const { body: all } = await tenant.get('/events')
  expect(all.map(({ item }: { item: { name: string } }) => item.name)).toEqual(['a', 'b', 'c'])
  expect((await tenant.get(`/events?cursor=${all[0].cursor}`)).body).toEqual(all.slice(1))
  const { body: triggered } = await tenant.get('/triggers?event=client.created')
  expect(all.map(({ item }: { item: object }) => item)).toEqual(triggered.reverse())
})

test('events can be chosen by name, and private ones are not among them', async () => {
  const tenant = await server.tenant()
  await tenant.post('/passes', { type: 'single', clientName: 'Zoë' })
  await tenant.post('/locations', { name: 'Gate' })
  const names = async (query: string) =>
    (await tenant.get(`/events${query}`)).body.map(({ event }: { event: string }) => event)
  expect((await names('')).sort()).toEqual(['client.created', 'pass.created'])
  expect(await names('?events=pass.created,pass.scanned')).toEqual(['pass.created'])
  expect((await names('?since=2020-01-01')).length).toBe(2)
  expect(await names(`?since=${new Date(Date.now() + 60_000).toISOString()}`)).toEqual([])
})

test('a waiting request is answered as soon as something happens', async () => {
  const tenant = await server.tenant()
  const started = Date.now()
  const waiting = tenant.get('/events?wait=20')
  await sleep(50)
  await tenant.post('/clients', { name: 'Now' })
  expect((await waiting).body).toMatchObject([{ item: { name: 'Now' } }])
  expect(Date.now() - started).toBeLessThan(5_000)
})

/** A cursor with another beginning: the number of a database server, or none as of earlier versions. */
function cursorOf(server: string, cursor: string, txid?: string): string {
  const [, number, id] = Buffer.from(cursor, 'base64url').toString().split('.')
  return Buffer.from(`${server}${txid ?? number}.${id}`).toString('base64url')
}

test('a cursor of the database server before a restore is refused, and not read as one of this server', async () => {
  const tenant = await server.tenant()
  for (const name of ['a', 'b']) await tenant.post('/clients', { name })
  const [first] = (await tenant.get('/events')).body
  const expired = { status: 410, body: { code: 'cursor_expired', error: expect.stringContaining('since') } }
  const follow = (cursor: string) => tenant.get(`/events?cursor=${cursor}`)
  expect(await follow(cursorOf('7400000000000000001.', first.cursor))).toMatchObject(expired)
  expect(await follow(cursorOf('7400000000000000001.', first.cursor, '1'))).toMatchObject(expired)
  expect(await follow(cursorOf('', first.cursor, '900000000000'))).toMatchObject(expired)
  expect((await follow(cursorOf('', first.cursor))).body).toMatchObject([{ item: { name: 'b' } }])
  const streamed = await tenant.get('/events', {
    accept: 'text/event-stream',
    'last-event-id': cursorOf('7400000000000000001.', first.cursor),
  })
  expect(streamed).toMatchObject(expired)
})

test.each([
  ['cursor=nonsense', 'cursor'],
  ['since=yesterday', 'since'],
  ['events=pass.eaten', 'events'],
  ['events=key.created', 'events'],
  ['limit=0', 'limit'],
  ['wait=21', 'wait'],
])('%s is refused', async (query, field) => {
  const tenant = await server.tenant()
  expect(await tenant.get(`/events?${query}`)).toMatchObject({ status: 400, body: { field } })
})

test('a poller that asks since the time of a backdated scan misses no scan either', async () => {
  const shop = await server.tenant()
  const { body: pass } = await shop.post('/passes', { type: 'multi' })
  const open = new Date(server.deps.now().getTime() - 2_000)
  const show = (at: Date) => at.toISOString()
  let commit = () => {}
  const released = new Promise<void>((resolve) => (commit = resolve))
  const slow = inScope(server.deps, { tenant: shop.tenant, actor, now: open }, async (scope) => {
    await released
    scope.emit('pass.scanned', { ...scanned, passId: pass.id, scannedAt: show(open) }, { passId: pass.id })
  })
  const shown = show(new Date(open.getTime() + 1_000))
  await shop.post('/scan', { code: pass.code, scannedAt: shown })
  const poll = async (since: string) =>
    (await shop.get(`/triggers?event=pass.scanned&since=${since}`)).body.map(
      (item: { scannedAt: string }) => item.scannedAt,
    )
  await expect.poll(() => poll(show(open))).toEqual([shown])
  commit()
  await slow
  await expect.poll(() => poll(shown)).toEqual([shown, show(open)])
  expect(await poll(show(new Date(open.getTime() + 1_001)))).toEqual([shown])
})

interface Message {
  id: string
  event: string
  data: { eventId?: string; item?: { name?: string } }
}

/** Reads server-sent events until so many of a name have come, or to the end of the stream. */
async function follow(
  address: string,
  headers: Record<string, string>,
  name: string,
  count: number,
  query = '',
) {
  const leave = new AbortController()
  const answer = await fetch(`${address}/api/v1/events${query}`, {
    headers: { accept: 'text/event-stream', ...headers },
    signal: leave.signal,
  })
  expect(answer.headers.get('content-type')).toBe('text/event-stream')
  const messages: Message[] = []
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
    const blocks = (text + decoder.decode(chunk, { stream: true })).split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: ?(.*)/s).slice(0, 2)))
      if (fields.event) messages.push({ id: fields.id, event: fields.event, data: JSON.parse(fields.data) })
    }
    if (messages.filter(({ event }) => event === name).length >= count) break
  }
  leave.abort()
  return messages
}

test('a stream tells each event once, over a break too, and attempts that were refused', async () => {
  const shop = await server.tenant()
  const address = await (await server.node()).listen({ port: 0, host: '127.0.0.1' })
  const headers = { authorization: `Bearer ${shop.key}` }
  const before = (await shop.get('/events')).headers.link
  const start = new URLSearchParams(before?.match(/\?([^>]+)>/)?.[1]).get('cursor') ?? ''
  const writing = write(shop.tenant, 4)
  const first = await follow(address, { ...headers, 'last-event-id': start }, 'client.created', 10)
  const second = await follow(
    address,
    { ...headers, 'last-event-id': first.at(-1)?.id ?? '' },
    'client.created',
    32 - first.length,
  )
  await writing
  const told = [...first, ...second].map(({ data }) => data.eventId)
  expect(new Set(told).size).toBe(32)
  expect(told).toHaveLength(32)

  const following = follow(address, headers, 'scan.attempted', 1)
  const refused = async () => shop.post('/scan', { code: 'AbCd2345EfGh' })
  const knocking = setInterval(() => void refused(), 300)
  expect((await following).at(-1)).toMatchObject({ event: 'scan.attempted', data: {} })
  clearInterval(knocking)
})

test('a stream in which nothing happened says where to go on from', async () => {
  const shop = await server.tenant()
  const address = await (await server.node()).listen({ port: 0, host: '127.0.0.1' })
  const headers = { authorization: `Bearer ${shop.key}` }
  const leave = new AbortController()
  const quiet = await fetch(`${address}/api/v1/events`, {
    headers: { accept: 'text/event-stream', ...headers },
    signal: leave.signal,
  })
  const { value } = (await quiet.body?.getReader().read()) ?? {}
  leave.abort()
  const [, place = ''] = /^id: (.+)$/m.exec(new TextDecoder().decode(value)) ?? []
  await shop.post('/clients', { name: 'In between' })
  const [told] = await follow(address, { ...headers, 'last-event-id': place }, 'client.created', 1)
  expect(told?.data.item?.name).toBe('In between')
}, 15_000)

test('a stream begins at an instant where one is given', async () => {
  const shop = await server.tenant()
  const address = await (await server.node()).listen({ port: 0, host: '127.0.0.1' })
  await shop.post('/clients', { name: 'Before' })
  const headers = { authorization: `Bearer ${shop.key}` }
  const [told] = await follow(address, headers, 'client.created', 1, '?since=2020-01-01')
  expect(told?.data.item?.name).toBe('Before')
}, 15_000)

test('a stream is refused without the permission, and ends when its server closes', async () => {
  const node = await server.node()
  const address = await node.listen({ port: 0, host: '127.0.0.1' })
  const ask = (key: string) =>
    fetch(`${address}/api/v1/events`, {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${key}` },
    })
  const without = await server.tenant({ permissions: ['passes:read'] })
  expect((await ask(without.key)).status).toBe(403)
  const { key } = await server.tenant()
  const open = await ask(key)
  expect(open.status).toBe(200)
  const closed = node.close()
  expect(await open.text()).toContain('retry:')
  await closed
})

test('a stream tells no more to a key that was revoked or a member who was removed', async () => {
  const shop = await server.tenant()
  const address = await (await server.node()).listen({ port: 0, host: '127.0.0.1' })
  const { key, id } = (await shop.post('/keys', { name: 'Board' })).body
  const { url } = (await shop.post('/invitations', { role: 'viewer' })).body
  const ben = await signedIn(server, 'ben@example.com')
  await ben.send('POST', `/api/v1/invitations/${url.split('/').at(-1)}/accept`)
  const cookie = [...ben.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const follow = (credential: Record<string, string>) =>
    fetch(`${address}/api/v1/events`, { headers: { accept: 'text/event-stream', ...credential } })
  const open = [await follow({ authorization: `Bearer ${key}` }), await follow({ cookie })]
  expect(open.map(({ status }) => status)).toEqual([200, 200])
  await shop.delete(`/keys/${id}`)
  const members = (await shop.get('/members')).body as { id: string; email: string }[]
  await shop.delete(`/members/${members.find(({ email }) => email === 'ben@example.com')?.id}`)
  // A node believes for a moment what it read of a key.
  const statusOf = async (headers: Record<string, string>) =>
    (await fetch(`${address}/api/v1/passes`, { headers })).status
  await expect.poll(() => statusOf({ authorization: `Bearer ${key}` }), { timeout: 5_000 }).toBe(401)
  await shop.post('/clients', { name: 'Not for them' })
  for (const text of await Promise.all(open.map((answer) => answer.text()))) {
    expect(text).toContain('retry:')
    expect(text).not.toContain('client.created')
  }
}, 15_000)

test('a key holds a hundred streams at once and no more, and one that it left makes room', async () => {
  const shop = await server.tenant()
  const address = await (await server.node()).listen({ port: 0, host: '127.0.0.1' })
  const other = (await shop.post('/keys', { name: 'Another' })).body.key
  const ask = async (key = shop.key) => {
    const leave = new AbortController()
    const headers = { accept: 'text/event-stream', authorization: `Bearer ${key}` }
    const answer = await fetch(`${address}/api/v1/events`, { headers, signal: leave.signal })
    return { answer, leave }
  }
  const open = await Promise.all(Array.from({ length: 100 }, () => ask()))
  expect(new Set(open.map(({ answer }) => answer.status))).toEqual(new Set([200]))
  const { answer } = await ask()
  expect(answer.status).toBe(429)
  expect(await answer.json()).toMatchObject({
    code: 'rate_limited',
    error: 'Too many event streams are open; try again in 60 s',
  })
  expect(answer.headers.get('retry-after')).toBe('60')
  expect((await ask(other)).answer.status).toBe(200)
  open[0]?.leave.abort()
  await expect.poll(async () => (await ask()).answer.status, { timeout: 5_000 }).toBe(200)
}, 30_000)
