import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pointAt, readExamples, runJavaScript } from '../test/harness/examples.ts'
import { startTestServer, type TestServer, type TestTenant } from '../test/harness/server.ts'
import { Passwright, PasswrightError, verifyWebhook, WebhookVerificationError } from './src/index.ts'

let server: TestServer
let shop: TestTenant
let baseUrl: string
let passwright: Passwright
beforeAll(async () => {
  server = await startTestServer()
  baseUrl = await server.app.listen({ port: 0, host: '127.0.0.1' })
  shop = await server.tenant()
  passwright = new Passwright({ baseUrl: `${baseUrl}/`, apiKey: shop.key })
})
afterAll(() => server.close())

/** An SDK whose first answers are those given; later ones come from the server. */
function withAnswers(...answers: (() => Promise<Response>)[]) {
  const requests: RequestInit[] = []
  const fetch: typeof globalThis.fetch = (url, request = {}) => {
    requests.push(request)
    return answers.shift()?.() ?? globalThis.fetch(url, request)
  }
  return { requests, passwright: new Passwright({ baseUrl, apiKey: shop.key, fetch }) }
}
const answer =
  (status: number, headers: Record<string, string> = {}, body = '{}') =>
  async () =>
    new Response(body, { status, headers })
const keyOf = (request: RequestInit | undefined) => new Headers(request?.headers).get('idempotency-key')

test('a pass is issued, scanned, changed and found again', async () => {
  const pass = await passwright.passes.create({ type: 'single', name: 'VIP Guest', clientName: 'John Doe' })
  expect((await passwright.scans.check({ code: pass.code })).success).toBe(true)
  expect((await passwright.scans.create({ code: pass.publicUrl })).result).toBe('success')
  expect((await passwright.passes.update(pass.id, { note: 'seen' })).note).toBe('seen')
  expect((await passwright.passes.revoke(pass.id)).status).toBe('revoked')
  const found = await passwright.passes.list({ search: pass.code })
  expect(found.items.map(({ id }) => id)).toEqual([pass.id])
  const [scanned] = (await passwright.triggers.list({ event: 'pass.scanned' })).items
  expect(scanned?.event === 'pass.scanned' && scanned.passId).toBe(pass.id)
})

describe('lists', () => {
  test('every item of every page, once, and the count', async () => {
    const names = Array.from({ length: 7 }, (_, index) => `Paged ${index}`)
    for (const name of names) await passwright.clients.create({ name })
    const first = await passwright.clients.list({ search: 'Paged', limit: 3 })
    expect(first).toMatchObject({ totalCount: 7, items: { length: 3 } })
    expect((await first.next())?.items).toHaveLength(3)
    const seen: string[] = []
    for await (const client of passwright.clients.list({ search: 'Paged', limit: 3 })) seen.push(client.name)
    expect(seen).toEqual(names.toReversed())
  })

  test('a page by number, and the log of events to its end', async () => {
    const page = await passwright.clients.list({ search: 'Paged', limit: 5, page: 2 })
    expect(page.items).toHaveLength(2)
    expect(await page.next()).toBeNull()
    const numbered: string[] = []
    for await (const { name } of passwright.clients.list({ search: 'Paged', limit: 3, page: 1 }))
      numbered.push(name)
    expect(numbered).toHaveLength(7)
    let count = 0
    for await (const event of passwright.events.list({ limit: 5, events: 'client.created' })) {
      count += event.event === 'client.created' ? 1 : 0
    }
    expect(count).toBeGreaterThanOrEqual(7)
  })
})

test('pictures, papers and tables come as they are', async () => {
  const pass = await passwright.passes.create({ type: 'single' })
  const kindOf = async (answer: Promise<Response>) => {
    const response = await answer
    const start = Buffer.from(await response.arrayBuffer()).toString('latin1', 0, 5)
    return [response.headers.get('content-type'), start]
  }
  expect(await kindOf(passwright.passes.getQr(pass.id))).toEqual(['image/svg+xml', '<svg '])
  expect(await kindOf(passwright.passes.getQr(pass.id, { format: 'png' }))).toEqual([
    'image/png',
    '\x89PNG\r',
  ])
  expect(await kindOf(passwright.passes.getPdf(pass.id))).toEqual(['application/pdf', '%PDF-'])
  const printed = passwright.passes.print({ ids: [pass.id], format: 'ticket-a4' })
  expect(await kindOf(printed)).toEqual(['application/pdf', '%PDF-'])
  expect(await kindOf(passwright.passes.export())).toEqual(['text/csv; charset=utf-8', expect.any(String)])
})

test('a refusal is a typed error', async () => {
  const refusal = passwright.passes.create({ type: 'single', maxUsages: 5 })
  await expect(refusal).rejects.toMatchObject({ status: 400, code: 'invalid_field', field: 'maxUsages' })
  const error = await passwright.passes.get('pass_nobody').catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(PasswrightError)
  expect(error).toMatchObject({ status: 404, code: 'not_found', message: 'Pass not found' })
  expect((error as PasswrightError).requestId).toMatch(/^req_/)
})

describe('retries', () => {
  test('a POST is repeated with the same key, and happens once', async () => {
    const lost: () => Promise<Response> = async () => {
      await globalThis.fetch(`${baseUrl}/api/v1/clients`, { ...requests[0], signal: null })
      throw new TypeError('the connection broke before the answer came')
    }
    const { requests, passwright } = withAnswers(answer(503, { 'retry-after': '0' }), lost)
    const client = await passwright.clients.create({ name: 'Only once' })
    expect(requests).toHaveLength(3)
    expect(new Set(requests.map(keyOf)).size).toBe(1)
    const found = await passwright.clients.list({ search: 'Only once' })
    expect(found.items.map(({ id }) => id)).toEqual([client.id])
  })

  test('it waits as long as Retry-After says', async () => {
    const { passwright } = withAnswers(answer(429, { 'retry-after': '1' }))
    const begin = performance.now()
    await passwright.clients.list()
    expect(performance.now() - begin).toBeGreaterThanOrEqual(1000)
  })

  test('it gives up after the last try, and does not repeat what is wrong', async () => {
    const failing = withAnswers(answer(500), answer(500))
    await expect(failing.passwright.clients.list({}, { maxRetries: 1 })).rejects.toMatchObject({
      status: 500,
      code: 'internal',
    })
    expect(failing.requests).toHaveLength(2)
    const wrong = withAnswers(answer(403, {}, '{"error":"no","code":"permission_denied"}'))
    await expect(wrong.passwright.clients.list()).rejects.toMatchObject({ code: 'permission_denied' })
    expect(wrong.requests).toHaveLength(1)
  })

  test('an aborted request stops at once, in a pause too', async () => {
    const stop = new AbortController()
    const { passwright, requests } = withAnswers(answer(429, { 'retry-after': '60' }))
    const list = passwright.clients.list({}, { signal: stop.signal })
    const refused = list.then(undefined, (reason: unknown) => reason)
    while (requests.length === 0) await sleep(1)
    stop.abort('enough')
    expect(await refused).toBe('enough')
  })

  test('an answer that does not come is a timeout', async () => {
    const never = (_url: unknown, request?: RequestInit) =>
      new Promise<Response>((_, reject) => {
        request?.signal?.addEventListener('abort', () => reject(request.signal?.reason))
      })
    const slow = new Passwright({ baseUrl, apiKey: shop.key, fetch: never, timeoutMs: 10, maxRetries: 0 })
    await expect(slow.usage.get()).rejects.toMatchObject({ status: 0, code: 'timeout' })
  })

  test('an answer that stops on its way is a timeout too, and is given up with its file', async () => {
    const stalling = createServer((request, response) => {
      response.writeHead(request.url?.includes('refused') ? 503 : 200, { 'content-type': 'application/json' })
      response.write('[')
    })
    await new Promise<void>((resolve) => stalling.listen(0, '127.0.0.1', resolve))
    const { port } = stalling.address() as AddressInfo
    const address = `http://127.0.0.1:${port}`
    const slow = new Passwright({ baseUrl: address, apiKey: shop.key, timeoutMs: 300, maxRetries: 0 })
    await expect(slow.usage.get()).rejects.toMatchObject({ status: 0, code: 'timeout' })
    await expect(slow.passes.list()).rejects.toMatchObject({ status: 0, code: 'timeout' })
    await expect(slow.passes.get('refused')).rejects.toMatchObject({ status: 503 })
    const stop = new AbortController()
    const file = await slow.passes.getQr('pass_1', {}, { signal: stop.signal })
    stop.abort('enough')
    await expect(file.text()).rejects.toThrow('aborted')
    stalling.closeAllConnections()
    stalling.close()
  })

  test('an answer that is none of ours says what to look at', async () => {
    const { passwright, requests } = withAnswers(answer(200, {}, '<!doctype html>'))
    await expect(passwright.usage.get()).rejects.toMatchObject({ status: 200, code: 'unreadable' })
    expect(requests).toHaveLength(1)
  })
})

describe('webhooks', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwRsy2yv9XOLk='
  const payload = JSON.stringify({ event: 'client.created', eventId: 'evt_1', id: 'cli_1' })
  const signed = (at = new Date()) => ({
    'webhook-id': 'evt_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign('evt_1', at, payload),
  })

  test('a signed delivery is read, from any form of headers', () => {
    const bytes = new TextEncoder().encode(payload)
    expect(verifyWebhook(bytes, signed(), secret)).toMatchObject({ event: 'client.created', id: 'cli_1' })
    expect(verifyWebhook(payload, new Headers(signed()), ['whsec_AAAA', secret]).eventId).toBe('evt_1')
  })

  test('anything else is refused', () => {
    const refused = [
      () => verifyWebhook(`${payload} `, signed(), secret),
      () => verifyWebhook(payload, signed(new Date(Date.now() - 3_600_000)), secret),
      () => verifyWebhook(payload, {}, secret),
      () => verifyWebhook(payload, signed(), []),
    ]
    for (const read of refused) expect(read).toThrow(WebhookVerificationError)
  })
})

test('the examples of the README run as they stand', async () => {
  const examples = await readExamples(join(import.meta.dirname, 'README.md'), 'js')
  expect(examples).toHaveLength(5)
  const printed = await Promise.all(
    examples.map(({ code }) => runJavaScript(pointAt(code, baseUrl, shop.key))),
  )
  expect(printed[0]).toMatch(/\/p\/.*\nsuccess\nalready_used\n$/)
  expect(printed[2]).toBe('400 invalid_field maxUsages\n')
  expect(printed[3]).toBe('true\n')
})
