import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer, type TestTenant } from './harness/server.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant({ timeZone: 'Pacific/Kiritimati' })
})
afterAll(() => server.close())

/** Bodies that are sound but for one member, which `put` sets. */
interface Target {
  path: string
  field: string
  most?: number
  put(value: unknown): object
}

const template = (field: string, most: number, put: (value: unknown) => object): Target => ({
  path: '/templates',
  field,
  most,
  put: (value) => ({ name: 'x', ...put(value) }),
})

const strings: Target[] = [
  { path: '/templates', field: 'name', most: 200, put: (name) => ({ name }) },
  template('backText', 5000, (backText) => ({ backText })),
  template('attentionNote', 500, (attentionNote) => ({ attentionNote })),
  template('labels.kind', 40, (kind) => ({ labels: { kind } })),
  template('labels.location', 40, (location) => ({ labels: { location } })),
  template('defaults.fields[0].key', 100, (key) => ({ defaults: { fields: [{ key, value: 'v' }] } })),
  template('defaults.fields[0].value', 5000, (value) => ({ defaults: { fields: [{ key: 'k', value }] } })),
  { path: '/locations', field: 'name', most: 200, put: (name) => ({ name }) },
  { path: '/locations', field: 'address', most: 500, put: (address) => ({ name: 'x', address }) },
]
const numbers: Target[] = [
  template('defaults.maxUsages', 0, (maxUsages) => ({ defaults: { maxUsages } })),
  template('defaults.validForDays', 0, (validForDays) => ({ defaults: { validForDays } })),
  { path: '/locations', field: 'latitude', put: (latitude) => ({ name: 'x', latitude, longitude: 1 }) },
  { path: '/locations', field: 'longitude', put: (longitude) => ({ name: 'x', latitude: 1, longitude }) },
]
const dates: Target[] = [
  template('defaults.validFrom', 0, (validFrom) => ({ defaults: { validFrom } })),
  template('defaults.validUntil', 0, (validUntil) => ({ defaults: { validUntil } })),
]
const words: Target[] = [
  template('kind', 0, (kind) => ({ kind })),
  template('qrContent', 0, (qrContent) => ({ qrContent })),
  template('colours.background', 0, (background) => ({ colours: { background } })),
  template('colours.label', 0, (label) => ({ colours: { label } })),
  { path: '/locations', field: 'timeZone', put: (timeZone) => ({ name: 'x', timeZone }) },
]

const refuses = async ({ path, field, put }: Target, value: unknown) => {
  const { status, body } = await shop.post(path, put(value))
  expect([status, body.field, typeof body.error]).toEqual([400, field, 'string'])
}
const member = (body: unknown, field: string): unknown =>
  field
    .split(/[.[\]]+/)
    .reduce((value, name) => (name ? (value as Record<string, unknown>)?.[name] : value), body)

const name = ({ path, field }: Target) => [`${path} ${field}`] as const
const each = (targets: Target[]) => targets.map((target) => [...name(target), target] as const)

describe('text', () => {
  it.each(each(strings))('%s is stored as it came or refused by name', async (_name, target) => {
    const { path, field, most = 0, put } = target
    for (const bad of ['a\u0000b', 'a\uD800b', 'x'.repeat(most + 1), 5, true, [], {}, ['a']])
      await refuses(target, bad)
    for (const odd of [
      '%_\\',
      '__proto__',
      "'; drop table passes; --",
      '<b>&amp;',
      '🎟️ e\u0301 \u202Eabc',
      'x'.repeat(most),
    ]) {
      const { status, body } = await shop.post(path, put(odd))
      expect([status, member(body, field)]).toEqual([201, odd])
    }
  })

  it.each(each(strings))('%s is trimmed', async (_name, { path, field, put }) => {
    expect(member((await shop.post(path, put(' \n a b \t'))).body, field)).toBe('a b')
  })
})

describe('numbers', () => {
  it.each(each(numbers))('%s is a number in bounds', async (_name, target) => {
    for (const bad of ['5', true, [], {}, 1e300, -1e300, -1_000_000]) await refuses(target, bad)
  })

  it.each(each(numbers))('%s is no 1e400', async (_name, { path, put }) => {
    const payload = JSON.stringify(put('HUGE')).replace('"HUGE"', '1e400')
    const headers = { 'content-type': 'application/json' }
    const { status } = await shop.ask({ method: 'POST', url: `/api/v1${path}`, payload, headers })
    expect(status).toBe(400)
  })

  it.each([2 ** 53 + 2, 1.5, 0])('a count of uses is a whole number from 1, not %d', async (maxUsages) => {
    const { status, body } = await shop.post('/templates', { name: 'x', defaults: { maxUsages } })
    expect([status, body.field]).toEqual([400, 'defaults.maxUsages'])
  })
})

describe('dates', () => {
  const none = [
    '2026-02-30',
    '+275760-09-13',
    '275760-09-13',
    '2026-13-01',
    '2026-06-01T25:00',
    'soon',
    '',
    20260101,
    [],
    true,
  ]
  it.each(each(dates))('%s is a date that exists', async (_name, target) => {
    for (const bad of none) await refuses(target, bad)
  })

  it('without a zone are read in the zone of the workspace', async () => {
    const defaults = { validFrom: '2026-06-01', validUntil: '2026-06-01T12:00' }
    expect((await shop.post('/templates', { name: 'x', defaults })).body.defaults).toMatchObject({
      validFrom: '2026-05-31T10:00:00.000Z',
      validUntil: '2026-05-31T22:00:00.000Z',
    })
  })
})

describe('words of a set', () => {
  it.each(each(words))('%s is one of them', async (_name, target) => {
    for (const bad of ['constructor', 'ticket\u0000', 'TICKET', '__proto__', 'x'.repeat(300), 5, [], {}]) {
      await refuses(target, bad)
    }
  })
})

it('fields of a template are at most fifty, each an object', async () => {
  const fields = Array.from({ length: 10_000 }, () => ({ key: 'k', value: '' }))
  const many = await shop.post('/templates', { name: 'x', defaults: { fields } })
  expect([many.status, many.body.field]).toEqual([400, 'defaults.fields'])
  const odd = await shop.post('/templates', { name: 'x', defaults: { fields: ['k'] } })
  expect([odd.status, odd.body.field]).toEqual([400, 'defaults.fields[0]'])
})

it('members nobody asked for are left alone, and poison nothing', async () => {
  const payload =
    '{"name":"x","__proto__":{"kind":"ticket"},"constructor":{"prototype":{"a":1}},"colours":{"__proto__":1}}'
  const headers = { 'content-type': 'application/json' }
  const { status, body } = await shop.ask({ method: 'POST', url: '/api/v1/templates', payload, headers })
  expect([status, body.kind]).toEqual([201, 'generic'])
  expect(({} as Record<string, unknown>)['a']).toBeUndefined()
})

it('addresses of nothing are nothing', async () => {
  for (const id of ['tpl_1', '%00', '..%2f..', 'x'.repeat(200), '__proto__', "'or'1'='1"]) {
    for (const list of ['templates', 'locations']) {
      expect((await shop.get(`/${list}/${id}`)).status).toBe(404)
      expect((await shop.patch(`/${list}/${id}`, { name: 'x' })).status).toBe(404)
    }
  }
})

it.each(['/templates', '/locations'])('%s is paged within bounds', async (list) => {
  for (const query of [
    'limit=0',
    'limit=-1',
    'limit=x',
    'limit=1.5',
    'page=0',
    'page=1e18',
    'cursor=nonsense',
    'count=all',
  ]) {
    expect([query, (await shop.get(`${list}?${query}`)).status]).toEqual([query, 400])
  }
  expect((await shop.get(`${list}?limit=1000000000`)).status).toBe(200)
  expect((await shop.get(`${list}?page=1000000`)).body).toEqual([])
})
