import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../../test/harness/server.ts'

let server: TestServer
let port = 0
beforeAll(async () => {
  server = await startTestServer()
  port = Number(new URL(await server.app.listen({ port: 0, host: '127.0.0.1' })).port)
})
afterAll(() => server.close())

/** A connection, and what the server has said on it. */
function dial(words: string) {
  const socket = connect(port, '127.0.0.1', () => socket.write(words))
  const line = { said: '', isOver: false, say: (more: string) => void socket.write(more) }
  socket.on('data', (data) => (line.said += data.toString()))
  socket.on('close', () => (line.isOver = true))
  return line
}

test('a server that ends answers what it accepted, and does not wait for what never arrives', async () => {
  const { key } = await server.tenant()
  const rest = `HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${key}\r\nexpect: 100-continue`
  const body = '{"type":"single"}'
  const head = `POST /api/v1/passes ${rest}\r\ncontent-type: application/json`
  const accepted = dial(`${head}\r\ncontent-length: ${body.length}\r\n\r\n`)
  const waiting = dial(`GET /api/v1/events?wait=20 ${rest}\r\n\r\n`)
  const kept = dial(`GET /livez HTTP/1.1\r\nhost: a\r\n\r\n`)
  const half = dial(`${head}\r\nx: `)
  await expect
    .poll(() => [accepted.said, kept.said])
    .toEqual([expect.stringContaining('100 Continue'), expect.stringContaining('{"status":"ok"}')])

  const start = performance.now()
  const ended = server.app.close()
  const late = dial('GET /livez HTTP/1.1\r\nhost: a\r\n\r\n')
  await expect.poll(() => late.isOver).toBe(true)
  expect(late.said).toMatch(/HTTP\/1\.1 200 [^]*connection: close/i)
  await expect.poll(() => kept.isOver).toBe(true)
  await expect.poll(() => waiting.isOver, { timeout: 3_000 }).toBe(true)
  expect(waiting.said).toMatch(/HTTP\/1\.1 200 [^]*connection: close/i)
  accepted.say(body)
  await expect.poll(() => accepted.isOver, { timeout: 3_000 }).toBe(true)
  expect(accepted.said).toMatch(/HTTP\/1\.1 201 [^]*connection: close/i)
  await ended
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(half.said).toContain('{"error":"The request took too long to arrive"')
})
