import type { TArray } from 'typebox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endpoints, personalEndpoints } from '../src/app.ts'
import { signedIn, type Visitor } from './harness/browser-session.ts'
import { refused } from './harness/refused.ts'
import { startTestServer, type Answer, type TestServer, type TestTenant } from './harness/server.ts'

let server: TestServer
let many: TestTenant
let member: Visitor
const names = Array.from({ length: 7 }, (_, n) => `Guest ${n}`)
beforeAll(async () => {
  server = await startTestServer({ SIGNUP: 'open' })
  member = await signedIn(server, 'member@example.com')
  many = await server.tenant()
  for (const name of names) await many.post('/passes', { type: 'single', name })
})
afterAll(() => server.close())

test('lists are newest first, in pages with links and a count', async () => {
  const first = await many.get('/passes?limit=3')
  expect(first.body.map(({ name }: { name: string }) => name)).toEqual(['Guest 6', 'Guest 5', 'Guest 4'])
  expect(first.headers['x-total-count']).toBe('7')
  expect(first.headers.link).toBe(
    '</api/v1/passes?limit=3&page=1>; rel="first", </api/v1/passes?limit=3&page=2>; rel="next"',
  )
  const last = await many.get('/passes?limit=3&page=3')
  expect(last.body).toHaveLength(1)
  expect(last.headers.link).toBe(
    '</api/v1/passes?limit=3&page=1>; rel="first", </api/v1/passes?limit=3&page=2>; rel="prev"',
  )
  expect((await many.get('/passes?page=2147483647')).body).toEqual([])
})

test('lists go on at any depth by cursor', async () => {
  const seen: string[] = []
  let next: string | undefined = '/passes?limit=2&cursor='
  while (next) {
    const page: Answer = await many.get(next)
    seen.push(...page.body.map(({ name }: { name: string }) => name))
    next = /<\/api\/v1([^>]+)>; rel="next"/.exec(page.headers.link ?? '')?.[1]
  }
  expect(seen).toEqual([...names].reverse())
})

test.each([
  'limit=0',
  'limit=-1',
  'limit=abc',
  'limit=1.5',
  'limit=1e9',
  'limit=1&limit=2',
  'page=0',
  'page=1e18',
  'page=99999999999999999999',
  'status=paid',
  'cursor=%00',
  'cursor=bm9uZQ',
  'page=2&cursor=',
  'createdAfter=2026-02-30',
  'search=%00',
])('%s is refused and named', async (query) => {
  const answer = await many.get(`/passes?${query}`)
  refused(answer, 400)
  expect(query).toContain(answer.body.field)
})

const isList = ({ method, responses }: Pick<(typeof endpoints)[number], 'method' | 'responses'>) =>
  method === 'GET' && (responses[200] as TArray).type === 'array'
const personal = personalEndpoints.filter(isList).map(({ path }) => path)
const lists = [...endpoints.filter(isList).map(({ path }) => path), ...personal]
const byCursorAlone = ['/events', '/triggers', '/audit']
test.each(lists)('%s refuses a page that is none', async (path) => {
  const bad = ['limit=0', 'limit=x', ...(byCursorAlone.includes(path) ? [] : ['page=0'])]
  for (const query of bad) {
    const asked = `${path.replace(/:\w+/, 'none')}?event=pass.created&${query}`
    const answer = await (personal.includes(path) ? member.get(`/api/v1${asked}`) : many.get(asked))
    refused(answer, 400)
    expect(query).toContain(answer.body.field)
  }
})

const view = { page: 'passes', filters: {} }
const event = 'pass.scanned'
test.each([
  ['/keys', [{ name: 'One' }, { name: 'Two' }]],
  ['/signing-keys', [undefined, undefined]],
  ['/invitations', [{ role: 'viewer' }, { role: 'viewer' }]],
  [
    '/views',
    [
      { ...view, name: 'One' },
      { ...view, name: 'Two' },
    ],
  ],
  ['/webhooks', ['https://a.example', 'https://b.example'].map((targetUrl) => ({ event, targetUrl }))],
])('%s is answered whole, and in pages to whoever asks for them', async (path, bodies) => {
  for (const body of bodies) expect((await many.post(path, body)).status).toBe(201)
  const whole: { id: string; createdAt: string }[] = (await many.get(path)).body
  expect(whole.length).toBeGreaterThanOrEqual(2)
  expect(whole).toEqual(whole.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)))
  const first = await many.get(`${path}?limit=1&cursor=`)
  expect(first.headers['x-total-count']).toBe(String(whole.length))
  const next = /<\/api\/v1([^>]+)>; rel="next"/.exec(first.headers.link ?? '')?.[1] ?? ''
  expect([...first.body, ...(await many.get(next)).body]).toEqual(whole.slice(0, 2))
})

test.each(personal)('%s is answered whole, and by page numbers', async (path) => {
  for (const name of ['One', 'Two']) await member.send('POST', '/api/v1/workspaces', { name })
  const whole = await member.get(`/api/v1${path}`)
  expect(whole.headers['x-total-count']).toBe(String(whole.body.length))
  const page = (number: number) => member.get(`/api/v1${path}?limit=1&page=${number}`)
  const [first, second, beyond] = [await page(1), await page(2), await page(99)]
  expect([...first.body, ...second.body]).toEqual(whole.body.slice(0, 2))
  expect(first.headers.link).toContain(`</api/v1${path}?limit=1&page=2>; rel="next"`)
  expect(second.headers.link).toContain(`</api/v1${path}?limit=1&page=1>; rel="prev"`)
  expect(beyond.body).toEqual([])
})

test('more than 100 rows are answered with 100', async () => {
  const crowd = await server.tenant()
  await crowd.post('/passes/bulk', { passes: Array.from({ length: 101 }, () => ({ type: 'single' })) })
  const page = await crowd.get('/passes?limit=5000')
  expect(page.body).toHaveLength(100)
  expect(page.headers['x-total-count']).toBe('101')
})

test('search takes wildcards as they are', async () => {
  await many.post('/passes', { type: 'single', name: String.raw`100 %_\ off` })
  expect((await many.get(`/passes?search=${encodeURIComponent(String.raw`%_\ OFF`)}`)).body).toHaveLength(1)
  expect((await many.get('/passes?search=%25')).body).toHaveLength(1)
  expect((await many.get('/passes?search=_')).body).toHaveLength(1)
  expect((await many.get('/passes?search=gUEST')).body).toHaveLength(7)
  const [{ code }] = (await many.get('/passes?search=guest%200')).body
  expect((await many.get(`/passes?search=${code.slice(3, 9).toLowerCase()}`)).body).toHaveLength(1)
})
