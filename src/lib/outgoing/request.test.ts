import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { allowNothing, parseAllowList } from './address.ts'
import type { Lookup } from './connector.ts'
import { createOutgoing, type Outgoing, type OutgoingRequest } from './index.ts'
import { certificate, key } from './test-certificate.ts'

const allowLoopback = parseAllowList('127.0.0.1 localhost')
const open: Array<{ close(): unknown }> = []
const sockets = new Set<Socket>()

afterEach(async () => {
  for (const socket of sockets) socket.destroy()
  await Promise.all(open.splice(0).map((item) => item.close()))
})

async function listen(server: Server): Promise<number> {
  server.on('connection', (socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(server)
  return (server.address() as AddressInfo).port
}

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  return `http://127.0.0.1:${await listen(createServer(answer))}/hook`
}

function outgoing(options: Partial<Parameters<typeof createOutgoing>[0]> = {}): Outgoing {
  const made = createOutgoing({ allow: allowLoopback, ...options })
  open.push(made)
  return made
}

const post = (url: string, more: Partial<OutgoingRequest> = {}): OutgoingRequest => ({
  url,
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{"a":1}',
  timeoutMs: 5_000,
  ...more,
})

/** A listener on loopback that no guarded request may ever reach. */
let canary: { port: number; connections: number; server: Server }

beforeAll(async () => {
  const server = createTcpServer((socket) => {
    canary.connections += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve))
  canary = { port: (server.address() as AddressInfo).port, connections: 0, server }
})

afterAll(() => {
  canary.server.close()
})

test('the answer comes back with status, headers and body, over one kept-alive connection', async () => {
  const seen: unknown[] = []
  const url = await serve((request, response) => {
    request.setEncoding('utf8').on('data', (body) => {
      seen.push([
        request.method,
        request.url,
        request.headers['accept-encoding'],
        body,
        request.socket.remotePort,
      ])
      response.writeHead(201, { 'X-Answer': 'yes' }).end('thanks')
    })
  })
  const client = outgoing()
  const first = await client.send(post(`${url}?a=b#c`, { body: '{"ü":1}' }))
  await setImmediate() // a socket is free again one turn of the event loop after its answer
  await client.send(post(url, { body: '{"ü":1}' }))
  expect(first).toMatchObject({ status: 201, body: 'thanks', truncated: false })
  expect(first.headers['x-answer']).toBe('yes')
  expect(seen[0]).toEqual(['POST', '/hook?a=b', 'identity', '{"ü":1}', expect.any(Number)])
  expect((seen[1] as unknown[])[4]).toBe((seen[0] as unknown[])[4])
})

test.each([
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  '0.0.0.0',
  '0',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  '１２７．０．０．１',
  '127。0。0。1',
  'localhost',
  'localhost.',
  'app.localhost',
])('a request to %s is refused before a socket is opened', async (host) => {
  const send = outgoing({ allow: allowNothing }).send(post(`https://${host}:${canary.port}/`))
  await expect(send).rejects.toMatchObject({ failure: 'blocked' })
})

test.each([
  [['127.0.0.1']],
  [['8.8.8.8', '127.0.0.1']],
  [['2606:4700:4700::1111', '10.0.0.1']],
  [['::1']],
  [['::ffff:127.0.0.1']],
  [['169.254.169.254']],
])('a name that resolves to %j is refused whole', async (answers) => {
  const client = outgoing({ allow: allowNothing, lookup: async () => answers })
  await expect(client.send(post(`https://hooks.example.com:${canary.port}/`))).rejects.toMatchObject({
    failure: 'blocked',
    message: expect.stringContaining('hooks.example.com resolves to'),
  })
})

test('a name that moves to a forbidden address between two lookups does not get through', async () => {
  const server = createTlsServer({ key, cert: certificate })
  let connections = 0
  server.on('connection', () => (connections += 1))
  const port = await listen(server)
  const answers = [['127.0.0.1'], ['127.0.0.2'], ['127.0.0.1', '127.0.0.2']]
  const rebinding: Lookup = async () => answers.shift() ?? []
  const client = outgoing({ allow: parseAllowList('127.0.0.1'), lookup: rebinding })
  for (const failure of ['tls', 'blocked', 'blocked']) {
    await expect(client.send(post(`https://rebind.example.com:${port}/`))).rejects.toMatchObject({ failure })
  }
  expect(connections).toBe(1)
})

test('a name without addresses is a failure of the name', async () => {
  const client = outgoing({ allow: allowNothing, lookup: async () => [] })
  await expect(client.send(post('https://nowhere.example.com/'))).rejects.toMatchObject({ failure: 'dns' })
})

test('a redirect to a forbidden address is an answer and is not followed', async () => {
  const url = await serve((_request, response) =>
    response.writeHead(307, { location: `http://127.0.0.2:${canary.port}/` }).end(),
  )
  const answer = await outgoing().send(post(url))
  expect(answer).toMatchObject({ status: 307, headers: { location: `http://127.0.0.2:${canary.port}/` } })
})

test('a certificate that no authority signed is refused, even where the environment switches verification off', async () => {
  const port = await listen(
    createTlsServer({ key, cert: certificate }, (_request, response) => response.end('no')),
  )
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
  try {
    const send = outgoing().send(post(`https://localhost:${port}/`))
    await expect(send).rejects.toMatchObject({ failure: 'tls' })
  } finally {
    delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
  }
})

test('plain http is refused for a name that only resolves into an allowed network', async () => {
  const client = outgoing({ lookup: async () => ['127.0.0.1'] })
  await expect(client.send(post(`http://hooks.example.com:${canary.port}/`))).rejects.toThrow(
    'must use https',
  )
})

test('1 KiB of the answer is kept, as text without NUL', async () => {
  const url = await serve((_request, response) => response.end(`\0${'x'.repeat(5_000)}`))
  const answer = await outgoing().send(post(url))
  expect(answer.body).toBe(`\uFFFD${'x'.repeat(1_023)}`)
  expect(answer.truncated).toBe(true)
})

test('a gzip bomb stays compressed and an endless stream is cut off, without holding memory', async () => {
  const bomb = gzipSync(Buffer.alloc(64 * 1_024 * 1_024))
  const url = await serve((request, response) => {
    if (request.url === '/hook?bomb') {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
      return
    }
    const chunk = Buffer.alloc(64 * 1_024, 'a')
    const flood = () => {
      while (response.write(chunk));
    }
    response.on('drain', flood)
    flood()
  })
  const client = outgoing()
  const before = process.memoryUsage().rss
  for (const query of ['?bomb', '', '?bomb', '']) {
    const answer = await client.send(post(url + query))
    expect(answer).toMatchObject({ status: 200, truncated: true })
    expect(Buffer.byteLength(answer.body)).toBeLessThanOrEqual(3 * 1_024)
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1_024 * 1_024)
})

test('an answer whose head drips in is given up at the deadline', async () => {
  const port = await listen(
    createTcpServer((socket) => {
      const timer = setInterval(() => socket.write('HTTP/1.1 200 OK\r\n'.charAt(0)), 50)
      socket.on('close', () => clearInterval(timer)).on('error', () => clearInterval(timer))
    }),
  )
  const hanging = await listen(createTcpServer(() => {}))
  for (const silent of [port, hanging]) {
    const started = performance.now()
    const send = outgoing().send(post(`http://127.0.0.1:${silent}/`, { timeoutMs: 300 }))
    await expect(send).rejects.toMatchObject({ failure: expect.stringMatching(/timeout|broken/) })
    expect(performance.now() - started).toBeLessThan(900)
  }
})

test('requests that hang hold up no other to the same origin', async () => {
  const url = await serve((request, response) => void (request.url === '/hook' && response.end()))
  const client = outgoing()
  const hanging = Array.from({ length: 200 }, () => client.send(post(`${url}?hang`, { timeoutMs: 1_500 })))
  expect(await client.send(post(url, { timeoutMs: 1_000 }))).toMatchObject({ status: 200 })
  const ends = await Promise.allSettled(hanging)
  expect(new Set(ends.map(({ status }) => status))).toEqual(new Set(['rejected']))
})

test('a 2xx whose body drips counts as answered, and a cut body does not turn it into a failure', async () => {
  const url = await serve((request, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('a')
    if (request.url === '/hook?cut') setTimeout(() => response.destroy(), 50)
  })
  const started = performance.now()
  expect(await outgoing().send(post(url))).toMatchObject({ status: 200, body: 'a', truncated: true })
  expect(performance.now() - started).toBeLessThan(2_500)
  expect(await outgoing().send(post(`${url}?cut`))).toMatchObject({ status: 200, body: 'a' })
})

test('a reset, a refused port and an answer that is no HTTP are told apart from a timeout', async () => {
  const reset = await listen(createTcpServer((socket) => socket.resetAndDestroy()))
  const noise = await listen(createTcpServer((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')))
  const closed = await listen(createTcpServer())
  await open.pop()?.close()
  const failures = await Promise.all(
    [reset, noise, closed].map((port) =>
      outgoing()
        .send(post(`http://127.0.0.1:${port}/`))
        .catch((error) => error.failure),
    ),
  )
  expect(failures).toEqual(['broken', 'broken', 'connect'])
})

test('a header that cannot be sent is a failure, not a crash', async () => {
  const url = await serve((_request, response) => response.end())
  const send = outgoing().send(post(url, { headers: { 'x-bad': 'a\r\nb: c' } }))
  await expect(send).rejects.toMatchObject({ failure: 'broken' })
})

test('none of this reached the listener that nothing may reach', () => {
  expect(canary.connections).toBe(0)
})
