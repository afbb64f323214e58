import { Command } from 'commander'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startReceiver } from '../../test/harness/receiver.ts'
import { startTestServer, type TestServer } from '../../test/harness/server.ts'
import { addListen } from './listen.ts'

let server: TestServer
let api: string

beforeAll(async () => {
  server = await startTestServer()
  api = await server.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => server.close())

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
})
afterEach(() => vi.restoreAllMocks())

function listen(...options: string[]): Promise<Command> {
  const program = new Command('passwright').exitOverride().configureOutput({ writeErr: () => undefined })
  addListen(program)
  return program.parseAsync(['listen', '--api', api, ...options], { from: 'user' })
}

test('what happens is forwarded, signed with the secret it says, until the key ends', async () => {
  const tenant = await server.tenant()
  const [{ id: keyId }] = (await tenant.get('/keys')).body
  const endKey = async () => {
    await tenant.delete(`/keys/${keyId}`)
    await expect.poll(async () => (await tenant.get('/keys')).status, { timeout: 5_000 }).toBe(401)
  }
  const receiver = await startReceiver((_, response) => {
    void endKey().finally(() => response.writeHead(204).end())
  })
  await tenant.post('/clients', { name: 'Before' })
  const chosen = ['--events', 'client.created']
  const ended = listen('--forward-to', receiver.url(), '--key', tenant.key, ...chosen).catch(
    (error: unknown) => error,
  )
  const [said] = vi.mocked(console.error).mock.calls.map(([words]) => String(words))
  await tenant.post('/passes', { type: 'single', name: 'Not asked for' })
  await tenant.post('/clients', { name: 'Zoë' })
  expect(await ended).toMatchObject({ name: 'OperatorError', message: expect.stringContaining('key') })
  await receiver.close()
  const [delivery] = receiver.received
  expect(receiver.received).toHaveLength(1)
  const secret = /whsec_\S+/.exec(said ?? '')?.[0] ?? ''
  const item = new Webhook(secret).verify(delivery?.body ?? '', delivery?.headers ?? {})
  expect(item).toMatchObject({ event: 'client.created', name: 'Zoë' })
  expect(console.log).toHaveBeenCalledWith(`client.created ${delivery?.headers['webhook-id']} → 204`)
})

test('an outage is said and waited for, and what is no Passwright is said', async () => {
  const answers: [number, string][] = [
    [503, '<h1>Restarting</h1>'],
    [401, '{"error":"The API key was revoked"}'],
    [200, '<!doctype html>'],
  ]
  const other = await startReceiver((_, response) => {
    const [status, body] = answers.shift() ?? [500, '']
    response.writeHead(status, { 'retry-after': '1' }).end(body)
  })
  const { origin } = new URL(other.url())
  const listenThere = () => listen('--api', origin, '--forward-to', other.url(), '--key', '2pk_x')
  await expect(listenThere()).rejects.toThrow('The API key was revoked')
  expect(console.error).toHaveBeenCalledWith(`${origin} answered 503; trying again.`)
  await expect(listenThere()).rejects.toThrow(`${origin} answered 200, but not as Passwright does.`)
  await other.close()
})

test.each([
  ['--forward-to', 'localhost:8080/hook', /must be an address such as/],
  ['--secret', 'secret', /must be whsec_ and a key in base64/],
])('%s %s is refused', async (option, value, words) => {
  const given = option === '--secret' ? ['--forward-to', `${api}/hook`] : []
  await expect(listen(...given, option, value, '--key', '2pk_x')).rejects.toThrow(words)
})
