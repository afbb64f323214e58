import { connect } from 'node:net'
import { Client } from 'pg'
import { Registry } from 'prom-client'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../src/app.ts'
import { allPermissions } from '../src/permissions.ts'
import { refused } from './harness/refused.ts'
import { client, startTestServer, type TestServer, type TestTenant } from './harness/server.ts'

let server: TestServer
let shop: TestTenant
let nobody: ReturnType<typeof client>
let port = 0
/** Requests that never end, and what they are answered; they wait while the other tests run. */
let late: Record<'a request' | 'a body', Promise<{ answer: string; ms: number }>>
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant()
  nobody = client(server.app)
  port = Number(new URL(await server.app.listen({ port: 0, host: '127.0.0.1' })).port)
  const head = `POST /api/v1/scan HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${shop.key}`
  late = {
    'a request': timed('GET /livez HTTP/1.1\r\nhost: a\r\n'),
    'a body': timed(`${head}\r\ncontent-type: application/json\r\ncontent-length: 20\r\n\r\n{`),
  }
})
afterEach(() => server.clock.set(new Date()))
afterAll(() => server.close())

/** Sends bytes as they are and returns everything the server answers until it closes. */
function raw(bytes: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let answer = ''
    socket.on('data', (data) => (answer += data.toString()))
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

async function timed(bytes: string) {
  const start = performance.now()
  return { answer: await raw(bytes), ms: performance.now() - start }
}

describe('authentication', () => {
  test.each([
    ['no key', undefined],
    ['a key of the wrong shape', '2pk_your_api_key_here'],
    ['a key with a typing error', 'typo'],
  ])('%s is 401', async (_name, key) => {
    const sent = key === 'typo' ? shop.key.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) : key
    const answer = await client(server.app, sent).get('/passes')
    refused(answer, 401)
    expect(answer.headers['www-authenticate']).toBe('Bearer')
  })

  test('a revoked key is refused within a second, on every node', async () => {
    const other = await server.tenant()
    const elsewhere = client(await server.node(), other.key)
    expect((await elsewhere.get('/passes')).status).toBe(200)
    const [key] = (await other.get('/keys')).body
    expect((await other.delete(`/keys/${key.id}`)).body.revokedAt).not.toBeNull()
    const start = Date.now()
    await expect
      .poll(async () => (await elsewhere.get('/passes')).status, { timeout: 2000, interval: 20 })
      .toBe(401)
    expect(Date.now() - start).toBeLessThan(1100)
  })

  test('an expired key is refused', async () => {
    const expiresAt = new Date(Date.now() + 60_000).toISOString()
    const { key } = (await shop.post('/keys', { name: 'Short', expiresAt })).body
    const short = client(server.app, key)
    expect((await short.get('/passes')).status).toBe(200)
    server.clock.advance(120_000)
    refused(await short.get('/passes'), 401)
  })

  test('a key does what its permissions say', async () => {
    const { key } = (await shop.post('/keys', { name: 'Door', permissions: ['scans:write'] })).body
    const door = client(server.app, key)
    expect((await door.post('/scan', { code: 'abcdefghjkmn' })).status).toBe(404)
    const answer = await door.get('/passes')
    refused(answer, 403)
    expect(answer.body).toMatchObject({
      code: 'permission_denied',
      error: expect.stringContaining('passes:read'),
    })
  })

  test('a key makes no key that may do more', async () => {
    const { key } = (await shop.post('/keys', { name: 'Keys', permissions: ['keys:write'] })).body
    const maker = client(server.app, key)
    refused(await maker.post('/keys', { name: 'More', permissions: ['passes:write'] }), 403)
    expect((await maker.post('/keys', { name: 'Same' })).body.permissions).toEqual(['keys:write'])
    const permissions = allPermissions.map(() => 'keys:write')
    expect((await maker.post('/keys', { name: 'Often', permissions })).body.permissions).toEqual([
      'keys:write',
    ])
  })

  test('a plan without an API is 403, also for a body that is wrong', async () => {
    const small = await server.tenant({ plan: 'basic' })
    const answer = await small.post('/passes', {})
    refused(answer, 403)
    expect(answer.body.error).toBe('The API is available on the Pro plan')
  })
})

describe('rate limits', () => {
  let limited: TestServer
  beforeAll(async () => {
    limited = await startTestServer({
      RATE_LIMIT_API: '3',
      RATE_LIMIT_AUTOMATION: '2',
      RATE_LIMIT_STORE: 'postgres',
    })
  })
  afterAll(() => limited.close())

  test('count a key over nodes and groups, and say so on every answer', async () => {
    const one = await limited.tenant()
    const elsewhere = client(await limited.node(), one.key)
    const first = await one.get('/passes')
    expect(first.headers['x-ratelimit-limit']).toBe('3')
    expect(first.headers['x-ratelimit-remaining']).toBe('2')
    const reset = Number(first.headers['x-ratelimit-reset']) - Date.now() / 1000
    expect(reset).toBeGreaterThan(50)
    expect(reset).toBeLessThanOrEqual(61)
    expect((await elsewhere.post('/passes', {})).status).toBe(400)
    expect((await one.get('/passes/none')).headers['x-ratelimit-remaining']).toBe('0')
    const over = await elsewhere.post('/passes', {})
    refused(over, 429)
    expect(Number(over.headers['retry-after'])).toBeGreaterThanOrEqual(1)
    expect((await one.get('/deliveries/none')).headers['x-ratelimit-limit']).toBe('3')
    expect((await one.get('/webhooks')).headers['x-ratelimit-remaining']).toBe('1')
    expect((await one.ask({ method: 'OPTIONS', url: '/api/v1/passes' })).status).toBe(204)
  })

  test('bad keys are limited by address', async () => {
    const stranger = client(limited.app, '2pk_none')
    const statuses = new Set<number>()
    for (let n = 0; n < 70; n += 1) statuses.add((await stranger.get('/passes')).status)
    expect(statuses).toEqual(new Set([401, 429]))
  })
})

describe('every layer answers errors alike', () => {
  test('unknown paths and methods', async () => {
    refused(await shop.get('/nothing'), 404)
    refused(await shop.ask({ method: 'GET', url: '/nothing.txt' }), 404)
    const answer = await shop.ask({ method: 'PUT', url: '/api/v1/passes' })
    refused(answer, 405)
    expect(answer.headers.allow).toBe('GET, POST, HEAD, OPTIONS')
  })

  test.each([
    ['/api/v1/passes/pass_x?limit=1', 405, 'GET, PATCH, DELETE, HEAD, OPTIONS'],
    ['/api/v1/openapi.json', 405, 'GET, HEAD, OPTIONS'],
    ['/api/v1/nothing', 404, undefined],
    ['/nothing', 404, undefined],
  ])('a method that nobody uses at %s', async (path, status, allow) => {
    for (const method of ['PROPFIND', 'TRACE', 'PUT', 'QUERY', 'BREW', 'get']) {
      const head = `${method} ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`
      const [lines = '', body = ''] = (await raw(head)).split('\r\n\r\n')
      expect(lines).toContain(`HTTP/1.1 ${status} `)
      expect(/^allow: (.*)$/m.exec(lines)?.[1]?.trim()).toBe(allow)
      expect(JSON.parse(body)).toHaveProperty('error')
    }
  })

  test.each([
    '/passes/%00',
    '/passes/%2e%2e',
    '/passes/pass_none',
    `/passes/${'x'.repeat(200)}`,
    `/passes/${'x'.repeat(2000)}`,
    '/clients/%ff%fe',
  ])('%s is 4xx', async (path) => {
    const answer = await shop.get(path)
    expect([400, 404]).toContain(answer.status)
    expect(typeof answer.body.error).toBe('string')
  })

  test('a query that is no text is refused by the name of its parameter', async () => {
    for (const [query, field] of [
      ['search=100%', 'search'],
      ['se%61rch=%ff', 'search'],
      ['limit=1&%ff=1', '%ff'],
      ['=%zz', '=%zz'],
      ['nobody-asked=%', 'nobody-asked'],
    ]) {
      for (const path of ['/passes', '/passes/pass_none', '/plans']) {
        const answer = await shop.get(`${path}?${query}`)
        refused(answer, 400)
        expect([query, answer.body.field]).toEqual([query, field])
      }
    }
  })

  const json = { 'content-type': 'application/json' }
  test.each([
    ['broken JSON', '{"type":', json, 400],
    ['an empty body', '', json, 400],
    ['no object', '[1]', json, 400],
    ['null', 'null', json, 400],
    ['a form', 'type=single', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a compressed body', '{}', { ...json, 'content-encoding': 'gzip' }, 415],
    [
      'a body that says it is as it is',
      '{"type":"single"}',
      { ...json, 'content-encoding': 'Identity' },
      201,
    ],
    ['bad UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), json, 400],
    ['256 KiB and a byte', `{"type":"single","x":"${'a'.repeat(256 * 1024 - 23)}"}`, json, 413],
    ['10,000 levels', `{"type":"single","x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, json, 201],
    ['a prototype', '{"type":"single","__proto__":{"admin":true}}', json, 201],
    ['a key twice', '{"type":"single","type":"single"}', json, 400],
  ])('%s', async (_name, payload, headers, status) => {
    const answer = await shop.ask({ method: 'POST', url: '/api/v1/passes', payload, headers })
    if (status === 201) expect(answer.status, JSON.stringify(answer.body)).toBe(201)
    else refused(answer, status)
  })

  test('an empty body may be called what it likes where none is needed', async () => {
    const { id } = (await shop.post('/passes', { type: 'single' })).body
    for (const [method, path] of [
      ['POST', '/revoke'],
      ['POST', '/activate'],
      ['DELETE', ''],
    ] as const) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '0' }
      const answer = await shop.ask({ method, url: `/api/v1/passes/${id}${path}`, headers })
      expect([method, path, answer.status]).toEqual([method, path, 200])
    }
  })

  test('a body of exactly 256 KiB is read', async () => {
    const payload = `{"type":"single","x":"${'a'.repeat(256 * 1024 - 24)}"}`
    expect(payload.length).toBe(256 * 1024)
    expect((await shop.ask({ method: 'POST', url: '/api/v1/passes', payload, headers: json })).status).toBe(
      201,
    )
  })

  test.each([
    ['no HTTP', 'hello\r\n\r\n'],
    ['a header of 20 KiB', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`],
    ['a bad length', 'POST /api/v1/scan HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n'],
    ['a path that is no text', 'GET /api/v1/passes/%zz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n'],
    ['no host', 'GET /api/v1/passes HTTP/1.1\r\nconnection: close\r\n\r\n'],
    ['two hosts', 'GET /api/v1/passes HTTP/1.1\r\nhost: a\r\nHost: b\r\nconnection: close\r\n\r\n'],
    [
      'a path in bytes of its own',
      'GET /api/v1/passes?search=ë HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
    ],
    ['no path', 'BREW HTTP/1.1\r\nhost: a\r\n\r\n'],
    ['the wish for a proxy', 'CONNECT example.com:443 HTTP/1.1\r\nhost: a\r\n\r\n'],
    [
      'two lengths',
      'POST /api/v1/scan HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n',
    ],
  ])('%s', async (_name, bytes) => {
    const answer = await raw(bytes)
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    const { error, requestId } = JSON.parse(body)
    expect(typeof error).toBe('string')
    expect(head).toContain(`x-request-id: ${requestId}`)
    expect(head).toContain('access-control-allow-origin: *')
    expect(head).toContain('x-content-type-options: nosniff')
  })

  test('a body that was changed on its way is not taken for what it was', async () => {
    const piece = '11\r\n{"type":"single"}\r\n0\r\n\r\n'
    const head = `POST /api/v1/passes HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${shop.key}\r\ncontent-type: application/json\r\nconnection: close`
    expect(await raw(`${head}\r\ntransfer-encoding: gzip, chunked\r\n\r\n${piece}`)).toMatch(
      /^HTTP\/1\.1 415 /,
    )
    expect(await raw(`${head}\r\ntransfer-encoding: Chunked\r\n\r\n${piece}`)).toMatch(/^HTTP\/1\.1 201 /)
  })

  test('a body that is too large is told so to whoever is still sending it', async () => {
    const head = `POST /api/v1/passes HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${shop.key}\r\ncontent-type: application/json`
    const most = 256 * 1024
    const next = 'GET /livez HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n'
    const body = 'x'.repeat(8 * most)
    const answer = await raw(`${head}\r\ncontent-length: ${body.length}\r\n\r\n${body}${next}`)
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200'])
  })

  test('an expectation that nobody knows does not keep the answer away', async () => {
    const answer = await raw(
      'GET /api/v1/passes HTTP/1.1\r\nhost: a\r\nexpect: 200-ok\r\nconnection: close\r\n\r\n',
    )
    expect(answer).toMatch(/^HTTP\/1\.1 401 /)
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toHaveProperty('error')
  })

  test('a failure of our own tells nothing', async () => {
    const broken = await startTestServer()
    const one = await broken.tenant()
    const owner = new Client(broken.databaseUrl)
    await owner.connect()
    await owner.query('alter table passes rename to hidden')
    const answer = await one.get('/passes')
    refused(answer, 500)
    expect(answer.body.code).toBe('internal')
    await owner.query(`
      create function fill_disk() returns trigger language plpgsql as $$
      begin raise 'No space left on device' using errcode = '53100'; end $$;
      create trigger fill_disk before insert on clients for each row execute function fill_disk()`)
    const full = await one.post('/clients', { name: 'Ana' })
    refused(full, 503)
    expect(Number(full.headers['retry-after'])).toBeGreaterThan(0)
    await owner.end()
    await broken.close()
  })
})

describe('conventions', () => {
  test('any origin may call, without credentials', async () => {
    const preflight = await nobody.ask({
      method: 'OPTIONS',
      url: '/api/v1/passes/x',
      headers: { origin: 'https://shop.example', 'access-control-request-method': 'PATCH' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers['access-control-allow-origin']).toBe('*')
    expect(preflight.headers['access-control-allow-headers']).toBe(
      'Authorization, Content-Type, Idempotency-Key',
    )
    expect(preflight.headers['access-control-allow-credentials']).toBeUndefined()
    const answer = await shop.get('/passes', { origin: 'https://shop.example' })
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    for (const name of ['X-RateLimit-Limit', 'X-Total-Count', 'Link', 'Retry-After', 'X-Request-Id']) {
      expect(answer.headers['access-control-expose-headers']).toContain(name)
    }
    refused(await nobody.get('/passes', { origin: 'https://shop.example' }), 401)
  })

  test('a script of any origin reads every header that answers are described with', async () => {
    const { paths, components } = (await nobody.get('/openapi.json')).body
    const operations = Object.values<Record<string, { responses: object }>>(paths).flatMap(Object.values)
    const answers = [...operations.map(({ responses }) => responses), components.responses]
    const described = new Set(
      answers
        .flatMap(Object.values<{ headers?: object }>)
        .flatMap(({ headers = {} }) => Object.keys(headers)),
    )
    // The status says as much, and browsers read it themselves.
    described.delete('WWW-Authenticate')
    const { headers } = await shop.get('/passes')
    expect(headers['access-control-expose-headers']?.split(', ')).toEqual(
      expect.arrayContaining([...described]),
    )
  })

  test('a request has an id, the caller’s where it is harmless', async () => {
    expect((await shop.get('/passes')).headers['x-request-id']).toMatch(/^req_/)
    expect((await shop.get('/passes', { 'x-request-id': 'order-7' })).headers['x-request-id']).toBe('order-7')
    const answer = await shop.get('/passes/none', { 'x-request-id': 'a b\u00e9' })
    expect(answer.body.requestId).toBe(answer.headers['x-request-id'])
    expect(answer.body.requestId).toMatch(/^req_/)
  })

  test('HEAD is GET without a body', async () => {
    const answer = await shop.ask({ method: 'HEAD', url: '/api/v1/passes' })
    expect(answer).toMatchObject({ status: 200, body: '' })
    expect(answer.headers['x-total-count']).toBeDefined()
  })

  test('answers carry security headers', async () => {
    const { headers } = await shop.get('/passes')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'strict-transport-security': 'max-age=31536000',
    })
  })

  test('the process and the database say how they are', async () => {
    expect((await nobody.ask({ method: 'GET', url: '/livez' })).body).toEqual({ status: 'ok' })
    expect((await nobody.ask({ method: 'GET', url: '/readyz' })).body).toEqual({ status: 'ok' })
    const metrics = await nobody.ask({ method: 'GET', url: '/metrics' })
    expect(metrics.body).toContain('http_request_duration_seconds_bucket')
  })

  test.each([false, 1, true] as const)(
    'without a token only this machine reads the metrics (TRUST_PROXY=%s)',
    async (trust) => {
      const config = { ...server.deps.config, TRUST_PROXY: trust }
      const app = await buildApp({ ...server.deps, config, metrics: new Registry() })
      const ask = async (from: object) =>
        (await app.inject({ method: 'GET', url: '/metrics', ...from })).statusCode
      expect(await ask({ remoteAddress: '127.0.0.1' })).toBe(200)
      const strangers = {
        'another machine': { remoteAddress: '192.0.2.7' },
        'a client of a proxy on this machine': { headers: { 'x-forwarded-for': '203.0.113.9' } },
        'a client that claims to be this machine': { headers: { 'x-forwarded-for': '127.0.0.1' } },
        'a client of a proxy that names itself': { headers: { via: '1.1 cache' } },
        'a page whose name leads to this machine': { headers: { host: 'rebound.example' } },
      }
      for (const [who, from] of Object.entries(strangers)) expect([who, await ask(from)]).toEqual([who, 401])
      await app.close()
    },
  )

  test('whoever has the token reads the metrics from anywhere, and nobody else does', async () => {
    const config = { ...server.deps.config, METRICS_TOKEN: 'prometheus' }
    const app = await buildApp({ ...server.deps, config, metrics: new Registry() })
    const ask = async (headers: Record<string, string>) => {
      const from = { remoteAddress: '192.0.2.7', headers }
      return (await app.inject({ method: 'GET', url: '/metrics', ...from })).statusCode
    }
    expect(await ask({ authorization: 'Bearer prometheus' })).toBe(200)
    expect(await ask({ authorization: 'Bearer prometheuse' })).toBe(401)
    expect(await ask({})).toBe(401)
    await app.close()
  })
})

describe('idempotency', () => {
  const pass = { type: 'single', name: 'Once' }

  test('the first answer is given again, to the letter', async () => {
    const key = { 'idempotency-key': 'order-1' }
    const first = await shop.post('/passes', pass, key)
    const again = await shop.post('/passes', pass, key)
    expect(again.headers['idempotent-replayed']).toBe('true')
    expect(again).toMatchObject({ status: 201, body: first.body })
    expect(again.headers.location).toBe(first.headers.location)
    refused(await shop.post('/passes', { ...pass, name: 'Other' }, key), 422)
    expect((await (await server.tenant()).post('/passes', pass, key)).status).toBe(201)
  })

  test('two API keys of a workspace that use the same one do not meet', async () => {
    const key = { 'idempotency-key': 'order-of-two' }
    const first = await shop.post('/passes', pass, key)
    const { key: otherKey } = (await shop.post('/keys', { name: 'Other' })).body
    const other = await client(server.app, otherKey).post('/passes', pass, key)
    expect(other.status).toBe(201)
    expect(other.headers['idempotent-replayed']).toBeUndefined()
    expect(other.body.id).not.toBe(first.body.id)
  })

  test('while the first is in flight the second is told to wait, and only one is made', async () => {
    const before = Number((await shop.get('/passes')).headers['x-total-count'])
    const key = { 'idempotency-key': 'order-2' }
    const answers = await Promise.all(Array.from({ length: 20 }, () => shop.post('/passes', pass, key)))
    for (const answer of answers.filter(({ status }) => status === 409))
      expect(answer.headers['retry-after']).toBe('1')
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true)
    expect(Number((await shop.get('/passes')).headers['x-total-count'])).toBe(before + 1)
  })

  test('a refusal is not kept, and a key is kept for 24 hours', async () => {
    const key = { 'idempotency-key': 'order-3' }
    refused(await shop.post('/passes', { type: 'triple' }, key), 400)
    const first = await shop.post('/passes', pass, key)
    expect(first.status).toBe(201)
    server.clock.advance(24 * 3_600_000 + 1000)
    const later = await shop.post('/passes', pass, key)
    expect(later.status).toBe(201)
    expect(later.body.id).not.toBe(first.body.id)
    refused(await shop.post('/passes', pass, { 'idempotency-key': 'k'.repeat(256) }), 400)
  })
})

test.each([
  ['a request', 8_000],
  ['a body', 25_000],
] as const)('%s that arrives drop by drop is cut off', async (what, most) => {
  const { answer, ms } = await late[what]
  expect(answer).toContain('{"error":"The request took too long to arrive"')
  expect(ms).toBeLessThan(most)
})
