import { join } from 'node:path'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { packageRoot } from '../lib/package-root.ts'
import { startTestServer, type TestServer, type TestTenant } from '../../test/harness/server.ts'

let server: TestServer
let shop: TestTenant
let baseUrl: string
beforeAll(async () => {
  server = await startTestServer()
  baseUrl = await server.app.listen({ port: 0, host: '127.0.0.1' })
  shop = await server.tenant()
})
afterAll(() => server.close())

/** A program with a person who gives this answer when asked, or one that cannot ask. */
async function connect(key: string, agrees?: boolean) {
  const capabilities = agrees === undefined ? {} : { elicitation: { form: {} } }
  const client = new Client(
    { name: 'test', version: '1' },
    { capabilities, versionNegotiation: { mode: 'auto' } },
  )
  const questions: string[] = []
  if (agrees !== undefined) {
    client.setRequestHandler('elicitation/create', (request) => {
      questions.push(request.params.message)
      return { action: 'accept', content: { confirm: agrees } }
    })
  }
  const headers = { authorization: `Bearer ${key}` }
  await client.connect(
    new StreamableHTTPClientTransport(new URL(`${baseUrl}/mcp`), { requestInit: { headers } }),
  )
  return { client, questions }
}

test('few tools, each described, that find, issue, check and count', async () => {
  const { client } = await connect(shop.key)
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name).sort()).toEqual([
    'activate_pass',
    'check_code',
    'find_clients',
    'find_passes',
    'get_pass',
    'issue_pass',
    'revoke_pass',
    'statistics',
  ])
  expect(tools.every(({ description, outputSchema }) => description && outputSchema)).toBe(true)
  const call = async (name: string, given: Record<string, unknown> = {}) => {
    const { structuredContent, isError, content } = await client.callTool({ name, arguments: given })
    expect(isError, JSON.stringify(content)).toBeFalsy()
    return structuredContent as Record<string, unknown>
  }
  const pass = await call('issue_pass', { type: 'single', name: 'VIP Guest', clientName: 'John Doe' })
  expect(await call('find_passes', { search: pass.code })).toMatchObject({ passes: [{ id: pass.id }] })
  expect(await call('find_clients', { search: 'john' })).toMatchObject({ clients: [{ name: 'John Doe' }] })
  expect(await call('check_code', { code: pass.code })).toMatchObject({ success: true })
  expect(await call('get_pass', { passId: pass.id })).toMatchObject({
    usagesCount: 0,
    client: { name: 'John Doe' },
  })
  expect(await call('statistics', { days: 7 })).toMatchObject({ passes: { total: 1 } })
  await client.close()
})

test('a pass is revoked only after somebody agreed', async () => {
  const { body: pass } = await shop.post('/passes', { type: 'single', name: 'Front row', clientName: 'Ada' })
  const status = async () => (await shop.get(`/passes/${pass.id}`)).body.status
  const revoke = (client: Client, confirm?: boolean) =>
    client.callTool({ name: 'revoke_pass', arguments: { passId: pass.id, ...(confirm && { confirm }) } })

  const mute = await connect(shop.key)
  expect(await revoke(mute.client)).toMatchObject({ isError: true })
  const refusing = await connect(shop.key, false)
  expect(await revoke(refusing.client, true)).toMatchObject({ isError: true })
  expect(refusing.questions).toEqual([expect.stringContaining(`Front row, Ada, ${pass.code}`)])
  const nobody = { name: 'revoke_pass', arguments: { passId: 'pass_nobody' } }
  expect(await refusing.client.callTool(nobody)).toMatchObject({ content: [{ text: 'Pass not found' }] })
  expect(refusing.questions).toHaveLength(1)
  const { key } = (await shop.post('/keys', { name: 'Writes', permissions: ['passes:write'] })).body
  const blind = await connect(key, false)
  await revoke(blind.client)
  expect(blind.questions).toEqual([expect.stringContaining(pass.id)])
  expect(await status()).toBe('active')

  const agreeing = await connect(shop.key, true)
  expect(await revoke(agreeing.client)).toMatchObject({ structuredContent: { status: 'revoked' } })
  await agreeing.client.callTool({ name: 'activate_pass', arguments: { passId: pass.id } })
  expect(await status()).toBe('active')
  expect(await revoke(mute.client, true)).toMatchObject({ structuredContent: { status: 'revoked' } })
  for (const { client } of [mute, refusing, blind, agreeing]) await client.close()
})

test('the tools may do what the key may do', async () => {
  const { key } = await server.tenant({ permissions: ['passes:read'] })
  const { client } = await connect(key)
  const refused = await client.callTool({ name: 'issue_pass', arguments: { type: 'single' } })
  expect(refused).toMatchObject({
    isError: true,
    content: [{ text: 'This credential lacks the permission passes:write' }],
  })
  const unknown = await client.callTool({ name: 'get_pass', arguments: { passId: 'pass_nobody' } })
  expect(unknown).toMatchObject({ isError: true, content: [{ text: 'Pass not found' }] })
  const nameless = await client.callTool({ name: 'get_pass', arguments: { pass: 'pass_nobody' } })
  expect(nameless).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('passId') }] })
  await client.close()
})

test('messages that ask the API for nothing are limited too, beside the requests of the key', async () => {
  const { key } = await server.tenant()
  const node = await server.node({ RATE_LIMIT_API: '2' })
  const headers = { authorization: `Bearer ${key}`, accept: 'application/json, text/event-stream' }
  const payload = { jsonrpc: '2.0', id: 1, method: 'tools/list' }
  const list = () => node.inject({ method: 'POST', url: '/mcp', headers, payload })
  expect((await list()).headers).toMatchObject({ 'x-ratelimit-limit': '2', 'x-ratelimit-remaining': '1' })
  expect(await list()).toMatchObject({ statusCode: 200 })
  const refused = await list()
  expect(refused).toMatchObject({ statusCode: 429, headers: { 'x-ratelimit-remaining': '0' } })
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(50)
  expect(refused.json()).toMatchObject({ code: 'rate_limited' })
  expect(await node.inject({ url: '/api/v1/passes', headers })).toMatchObject({ statusCode: 200 })
})

test('the audit log names the address and the program that asked', async () => {
  const tenant = await server.tenant()
  const node = await server.node({ TRUST_PROXY: '127.0.0.1' })
  const params = { name: 'issue_pass', arguments: { type: 'single' } }
  await node.inject({
    method: 'POST',
    url: '/mcp',
    headers: {
      authorization: `Bearer ${tenant.key}`,
      accept: 'application/json, text/event-stream',
      'user-agent': 'Assistant/1',
      'x-forwarded-for': '203.0.113.7',
      'passwright-address': '198.51.100.1',
    },
    payload: { jsonrpc: '2.0', id: 1, method: 'tools/call', params },
  })
  expect((await tenant.get('/audit?type=pass.created')).body).toMatchObject([
    { address: '203.0.113.7', userAgent: 'Assistant/1' },
  ])
})

test('a key that is revoked meanwhile ends what it had opened', async () => {
  const tenant = await server.tenant()
  const { client } = await connect(tenant.key)
  const find = () => client.callTool({ name: 'find_passes', arguments: { search: '' } })
  expect((await find()).isError).toBeFalsy()
  const [{ id }] = (await tenant.get('/keys')).body
  await tenant.delete(`/keys/${id}`)
  const refusal = () => find().then(String, String)
  await expect.poll(refusal, { timeout: 5_000 }).toContain('The API key was revoked')
})

test('without a valid key nothing is served', async () => {
  for (const authorization of ['', 'Bearer 2pk_wrong']) {
    const answer = await fetch(`${baseUrl}/mcp`, { method: 'POST', headers: { authorization } })
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ code: 'unauthorized' })
  }
  const statuses = new Set<number>()
  for (let n = 0; n < 60; n += 1) {
    const headers = { authorization: 'Bearer 2pk_guessed' }
    statuses.add((await server.app.inject({ method: 'POST', url: '/mcp', headers })).statusCode)
  }
  expect(statuses).toEqual(new Set([401, 429]))
})

test('the command serves the same tools over standard input and output', { timeout: 240_000 }, async () => {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'auto' } })
  const args = [join(packageRoot, 'bin/passwright'), 'mcp', '--api', baseUrl]
  const env = { ...(process.env as Record<string, string>), PASSWRIGHT_API_KEY: shop.key }
  await client.connect(new StdioClientTransport({ command: process.execPath, args, env, stderr: 'ignore' }))
  onTestFinished(() => client.close())
  const { tools } = await client.listTools()
  const overHttp = await (await connect(shop.key)).client.listTools()
  expect(tools).toEqual(overHttp.tools)
  const { body: pass } = await shop.post('/passes', { type: 'single', name: 'By wire' })
  const found = await client.callTool({ name: 'get_pass', arguments: { passId: pass.id } })
  expect(found.structuredContent).toMatchObject({ id: pass.id, name: 'By wire' })
})
