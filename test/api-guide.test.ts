import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { problems } from '../src/problems.ts'
import { pointAt, readExamples, runCurl, runJavaScript } from './harness/examples.ts'
import { startTestServer, type TestServer, type TestTenant } from './harness/server.ts'

const guide = join(import.meta.dirname, '../docs/api.md')

let server: TestServer
let shop: TestTenant
let baseUrl: string
beforeAll(async () => {
  server = await startTestServer()
  baseUrl = await server.app.listen({ port: 0, host: '127.0.0.1' })
  shop = await server.tenant()
})
afterAll(() => server.close())

test('the guide lists every code with its status', async () => {
  const text = await readFile(guide, 'utf8')
  const listed = [...text.matchAll(/^\| (\d{3}) \| `(\w+)` \|/gm)].map(
    ([, status, code]) => `${status} ${code}`,
  )
  expect(listed.sort()).toEqual(
    Object.entries(problems)
      .map(([code, { status }]) => `${status} ${code}`)
      .sort(),
  )
})

test('its curl commands work with nothing but host and key replaced', async () => {
  const examples = await readExamples(guide, 'sh')
  const statuses = []
  for (const { code } of examples) statuses.push((await runCurl(pointAt(code, baseUrl, shop.key))).status)
  expect(statuses).toEqual([200, 201, 201, 200, 201])
})

test('its JavaScript works with nothing but host and key replaced', async () => {
  const examples = await readExamples(guide, 'js')
  const printed = []
  for (const { code } of examples) printed.push(await runJavaScript(pointAt(code, baseUrl, shop.key)))
  expect(printed).toEqual([expect.stringContaining('/p/'), 'success\nsuccess\nalready_used\n'])
})
