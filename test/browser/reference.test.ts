import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../harness/server.ts'

let server: TestServer
let browser: Browser
let address: string
beforeAll(async () => {
  server = await startTestServer()
  address = await server.app.listen({ port: 0, host: '127.0.0.1' })
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

test('the reference shows the API, under a strict policy and with nothing from outside', async () => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } })
  const outside: string[] = []
  const refused: string[] = []
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(address)) outside.push(request.url())
  })
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text())
  })
  const answer = await page.goto(`${address}/docs`, { waitUntil: 'commit', timeout: 60_000 })
  expect(answer?.headers()['content-security-policy']).toMatch(
    /^default-src 'none'; script-src 'self' 'sha256-[^']+'; /,
  )
  page.setDefaultTimeout(60_000)
  await page.getByRole('heading', { name: 'List passes' }).first().waitFor()
  await page.getByText('Revoke a pass').first().click()
  await page.getByRole('heading', { name: 'Revoke a pass' }).first().waitFor()
  expect(outside).toEqual([])
  expect(refused).toEqual([])
})

test.each([
  ['get', undefined],
  ['post', '"VIP Guest"'],
])('a request tried in the reference (%s) says nothing that was not filled in', async (method, body) => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } })
  page.setDefaultTimeout(60_000)
  await page.goto(`${address}/docs/#tag/passes/${method.toUpperCase()}/api/v1/passes`)
  await page.getByRole('button', { name: `(${method} /api/v1/passes)` }).click()
  const sent = page.waitForRequest(/\/api\/v1\/passes/)
  await page.getByText('Send Request').waitFor()
  await page.keyboard.press('Control+Enter')
  const request = await sent
  expect(request.url()).toBe(`${address}/api/v1/passes`)
  expect(request.headers()).not.toHaveProperty('idempotency-key')
  if (body) expect(request.postData()).toContain(body)
})
