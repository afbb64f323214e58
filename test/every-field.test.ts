import type { TSchema } from 'typebox'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { describe as describeApi, endpoints, personalEndpoints } from '../src/app.ts'
import { exampleOf, type PlainSchema } from '../src/http/openapi/schemas.ts'
import { securityHeaders } from '../src/http/security-headers.ts'
import { signedIn, type Visitor } from './harness/browser-session.ts'
import { startTestServer, type Answer, type TestServer, type TestTenant } from './harness/server.ts'

// Each test makes hundreds of requests.
vi.setConfig({ testTimeout: 120_000 })

type Path = (string | number)[]

/** A place in a body, such as `customFields[0].key`, and what may stand there. */
interface Place {
  name: string
  path: Path
  schema: PlainSchema
}

const ofPeople = new Set<unknown>([
  ...personalEndpoints,
  ...endpoints.filter(({ needs }) => needs === 'workspace:own'),
])
const routes = [...endpoints, ...personalEndpoints].map((route) => ({
  method: route.method,
  path: route.path,
  query: route.query && plain(route.query),
  body: route.body && plain(route.body),
  isOfPeople: ofPeople.has(route),
}))
type Route = (typeof routes)[number]

const api = '/api/v1'
let server: TestServer
let shop: TestTenant
let owner: Visitor
/** Something that exists for each parameter of a path. */
const ids: Record<string, string> = {}

beforeAll(async () => {
  server = await startTestServer({ SIGNUP: 'open', TRUST_PROXY: 'true', WEBHOOK_ALLOW: 'example.com' })
  shop = await server.tenant({ timeZone: 'Pacific/Kiritimati' })
  owner = await signedIn(server, 'owner@example.com')
  ids['passId'] = await make('/passes', { type: 'multi', clientName: 'Ana' })
  ids['clientId'] = await make('/clients', { name: 'Ben' })
  ids['templateId'] = await make('/templates', { name: 'Ticket' })
  ids['locationId'] = await make('/locations', { name: 'Door' })
  const hook = { event: 'pass.created', targetUrl: 'https://example.com/' }
  ids['webhookId'] = await make('/webhooks', hook)
})
afterAll(() => server.close())

async function make(path: string, body: object): Promise<string> {
  const answer = await shop.post(path, body)
  expect(answer.status, told(answer)).toBe(201)
  return answer.body.id
}

const told = ({ status, body }: Answer) => `${status} ${JSON.stringify(body).slice(0, 200)}`
const shown = (value: unknown) => JSON.stringify(value).slice(0, 40)

function plain(schema: TSchema): PlainSchema {
  return JSON.parse(JSON.stringify(schema))
}
const typeOf = ({ type }: PlainSchema) => [type ?? []].flat()[0]

/** Every place inside what the schema describes, the outermost first. */
function placesIn(schema: PlainSchema, path: Path = []): Place[] {
  const parts: [string | number, PlainSchema][] = Object.entries(schema.properties ?? {})
  if (schema.items) parts.push([0, schema.items])
  return parts.flatMap(([part, inner]) => {
    const inside = [...path, part]
    const name = inside.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
    return [{ name: name.slice(1), path: inside, schema: inner }, ...placesIn(inner, inside)]
  })
}

/** The body with `value` at that place; what is missing on the way is made from examples. */
function put(schema: PlainSchema, body: unknown, [first, ...rest]: Path, value: unknown): unknown {
  if (first === undefined) return value
  if (typeof first === 'number') {
    const inner = schema.items ?? {}
    return [put(inner, exampleOf(inner), rest, value)]
  }
  const inner = schema.properties?.[first] ?? {}
  const members = body as Record<string, unknown>
  return { ...members, [first]: put(inner, members[first] ?? exampleOf(inner), rest, value) }
}

const look = (body: unknown, path: Path) =>
  path.reduce((value, step) => (value as Record<string, unknown> | undefined)?.[step], body)

/** Stands for 1e400 until the body is written, since no number of JavaScript does. */
const huge = 'a one and four hundred zeros'
const write = (body: unknown) => JSON.stringify(body).replaceAll(`"${huge}"`, '1e400')

interface Request {
  /** In place of every id of the path. */
  id?: string
  query?: string
  payload?: string | Buffer
  key?: string
}

interface Described {
  $ref?: string
  headers?: object
}
const { paths, components } = describeApi() as unknown as {
  paths: Record<string, Record<string, { responses: Record<string, Described> }>>
  components: { responses: Record<string, Described> }
}
/** What every answer carries, and what browsers and the protocol see to by themselves. */
const unsaid = new Set([
  ...Object.keys(securityHeaders),
  'access-control-allow-origin',
  'access-control-expose-headers',
  'cache-control',
  'connection',
  'content-length',
  'content-type',
  'date',
  'set-cookie',
  'transfer-encoding',
])

/** The headers of an answer that its description lacks. */
function undescribedIn({ $ref, headers }: Described, answer: Answer): string[] {
  const described = ($ref ? components.responses[$ref.split('/').at(-1) ?? '']?.headers : headers) ?? {}
  const said = new Set(Object.keys(described).map((name) => name.toLowerCase()))
  return Object.keys(answer.headers).filter((name) => !unsaid.has(name) && !said.has(name))
}

const undescribed = new Set<string>()
let requests = 0
async function ask({ method, path, isOfPeople }: Route, { id, query = '', payload = '', key }: Request) {
  const address = path.replaceAll(/:(\w+)/g, (_, name: string) => id ?? ids[name] ?? 'nothing')
  requests += 1
  const headers = {
    ...(payload.length > 0 && { 'content-type': 'application/json' }),
    ...(key && { 'idempotency-key': key }),
    // From an address each, since what belongs to people is limited by it.
    'x-forwarded-for': `192.0.${requests >> 8}.${requests & 255}`,
  }
  const url = `${api}${address}${query}`
  const answer = isOfPeople
    ? await owner.send(method as 'POST', url, payload, headers)
    : await shop.ask({ method, url, payload, headers })
  const operation = paths[api + path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
  const described = operation?.responses[answer.status]
  if (!described) undescribed.add(`${method} ${path}: ${answer.status} ${answer.body?.code}`)
  else
    for (const name of undescribedIn(described, answer))
      undescribed.add(`${method} ${path}: ${answer.status} ${name}`)
  return answer
}

const noDates = ['2026-02-30', '+275760-09-13', '275760-09-13', '2026-13-01', '2026-06-01T25:00', 'soon']

/** Values that no place of this kind takes. */
function wrong(schema: PlainSchema): unknown[] {
  switch (typeOf(schema)) {
    case 'string':
      return [
        5,
        true,
        [],
        {},
        ['a'],
        ...(schema.format === 'date-time' ? [] : ['a\u0000b', 'a\uD800b', '\uDC00']),
        ...(schema.format === 'time' ? noDates : []),
        ...(schema.enum ? ['__proto__', 'constructor', ''] : []),
        'x'.repeat(200_000),
      ]
    case 'integer':
      return ['5', true, [], {}, 1.5, huge, 2 ** 53 + 2, -1e18, 1e300]
    case 'number':
      return ['5', true, [], {}, huge, 1e300]
    case 'boolean':
      return ['true', 1, [], {}]
    case 'array':
      return [5, 'x', true, {}, Array.from({ length: 10_001 }, () => 'x')]
    default:
      return [5, 'x', true, []]
  }
}

const nested = '['.repeat(100_000) + ']'.repeat(100_000)

/** Text that is right in most places, and comes back as it went in. */
const odd = ['%_\\', '__proto__', "'; drop table passes; --", '<b>&amp;', '🎟️ e\u0301 \u202Eabc']

/** What a client can work with: done, or refused in words. */
const isSound = ({ status, body }: Answer) =>
  status < 400 || (status < 500 && typeof body?.error === 'string' && typeof body?.code === 'string')
const isNamed = (name: string, { status, body }: Answer) =>
  status === 400 && body?.field === name && body.error.startsWith(name)

const titled = (chosen: Route[]) => chosen.map((route) => [`${route.method} ${route.path}`, route] as const)

describe.each(titled(routes.filter(({ body }) => body)))('the body of %s', (_title, route) => {
  const schema = route.body ?? {}
  const example = exampleOf(schema)
  // What stands in `passes` of many is refused one by one, in the answer.
  const places = placesIn(schema).filter((place) => typeOf(place.schema) !== undefined)
  const withValue = ({ path }: Place, value: unknown) => write(put(schema, example, path, value))

  test('is refused by the name of the field that is wrong', async () => {
    const faults: string[] = []
    for (const place of places) {
      for (const value of wrong(place.schema)) {
        const answer = await ask(route, { payload: withValue(place, value) })
        if (!isNamed(place.name, answer)) faults.push(`${place.name} = ${shown(value)}: ${told(answer)}`)
      }
    }
    expect(faults).toEqual([])
  })

  test('is refused by the name of the field that comes twice', async () => {
    const faults: string[] = []
    for (const place of places.filter(({ path }) => typeof path.at(-1) === 'string')) {
      const member = `${JSON.stringify(place.path.at(-1))}:"this one"`
      const payload = withValue(place, 'this one').replace(member, `${member},${member}`)
      const answer = await ask(route, { payload })
      if (!isNamed(place.name, answer)) faults.push(`${place.name}: ${told(answer)}`)
    }
    expect(faults).toEqual([])
  })

  test('keeps odd text as it is, or refuses it in words', async () => {
    const faults: string[] = []
    for (const place of places.filter((each) => typeOf(each.schema) === 'string')) {
      for (const value of odd) {
        const answer = await ask(route, { payload: withValue(place, value) })
        const kept = answer.status < 300 ? look(answer.body, place.path) : undefined
        const isKept = kept === undefined || kept === value
        if (!isSound(answer) || !isKept) faults.push(`${place.name} = ${shown(value)}: ${told(answer)}`)
      }
    }
    expect(faults).toEqual([])
  })

  test('is refused as a whole where it is none', async () => {
    const wholes = ['[]', 'null', '5', '"x"', '{', '{"a":', '{}x', `{"x":${nested}`, nested]
    const faults: string[] = []
    for (const payload of [...wholes, Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])]) {
      const answer = await ask(route, { payload })
      if (answer.status !== 400 || !isSound(answer)) faults.push(`${shown(payload)}: ${told(answer)}`)
    }
    expect(faults).toEqual([])
  })

  test('may hold what nobody asked for, which is left alone', async () => {
    const unasked = `{"__proto__":{"admin":true},"constructor":{"prototype":{"a":1}},"tenant_id":"ten_other",
      "id":"other","created_at":"2000-01-01T00:00:00Z","createdAt":"2000-01-01T00:00:00Z","x":${nested}`
    const payload = write(example).replace(/^\{(?=(.))/, (_, next) => unasked + (next === '}' ? '' : ','))
    const answer = await ask(route, { payload, key: `unasked ${route.path}` })
    expect(isSound(answer), told(answer)).toBe(true)
    expect([answer.body.id, answer.body.createdAt ?? '']).not.toContain('other')
    expect(answer.body.createdAt ?? '').not.toMatch(/^2000/)
  })
})

/** The query with what it needs, and one parameter more. */
function queryOf({ properties = {}, required = [] }: PlainSchema, name: string, value: string): string {
  const needed = required.filter((each) => each !== name)
  const pairs = needed.map(
    (each) => `${each}=${encodeURIComponent(String(exampleOf(properties[each] ?? {})))}`,
  )
  return `?${[...pairs, `${name}=${value}`].join('&')}`
}

function wrongInQuery(name: string, schema: PlainSchema): string[] {
  const twice = `a&${name}=b`
  if (typeOf(schema) === 'integer') {
    // More than the largest page is answered with the largest page, however much it is.
    const large = name === 'limit' ? [] : ['99999999999999999999']
    return [twice, 'x', '1.5', '-1', '1e9', '1e18', '0x10', '1e400', ...large, 'NaN', '%00', ...noText]
  }
  if (schema.enum) return [twice, '__proto__', 'constructor', '%00', 'x'.repeat(3000), ...noText]
  const dates = schema.format === 'time' ? noDates.map(encodeURIComponent) : []
  return [twice, 'a%00b', 'x'.repeat(3000), ...dates, ...noText]
}

/** No percent-encoded UTF-8: a stray byte, cut off, no digits, a surrogate, longer than need be, past the last. */
const noText = ['%ff', 'a%', '%4', '%zz', '%c3', 'a%C3=', '%ED%A0%80', '%C0%AF', '%F4%90%80%80']

const oddInQuery = ['%25_%5C', '%F0%9F%8E%9F', '%27%3B--', '']

// A file comes before the words about it.
const withoutUpload = routes.filter(({ path }) => path !== '/imports')
const queried = withoutUpload.filter(({ query }) => query)

describe.each(titled(queried))('the query of %s', (_title, route) => {
  const schema = route.query ?? {}

  test('is refused by name, or taken', async () => {
    const faults: string[] = []
    for (const [name, part] of Object.entries(schema.properties ?? {})) {
      for (const value of wrongInQuery(name, part)) {
        const answer = await ask(route, { query: queryOf(schema, name, value) })
        if (!isNamed(name, answer)) faults.push(`${name}=${value.slice(0, 30)}: ${told(answer)}`)
      }
      for (const value of oddInQuery) {
        const answer = await ask(route, { query: queryOf(schema, name, value) })
        if (!isSound(answer)) faults.push(`${name}=${value}: ${told(answer)}`)
      }
    }
    expect(faults).toEqual([])
  })
})

test('an id of nothing is the address of nothing', async () => {
  const none = [
    '%ff',
    '..%2f..',
    '__proto__',
    'constructor',
    'x'.repeat(2000),
    '%ED%A0%80',
    "'or'1'='1",
    '%F0%9F%8E%9F',
  ]
  const faults: string[] = []
  for (const route of routes.filter(({ path }) => path.includes(':'))) {
    for (const id of none) {
      const payload = route.body ? write(exampleOf(route.body)) : ''
      const answer = await ask(route, { id, payload })
      if (!isSound(answer) || answer.status < 400)
        faults.push(`${route.method} ${route.path} ${id.slice(0, 20)}: ${told(answer)}`)
    }
  }
  expect(faults).toEqual([])
})

test('what cannot be read is refused, also where nothing is read of it', async () => {
  const faults: string[] = []
  for (const route of withoutUpload) {
    const unread = await ask(route, { id: 'none', query: '?unasked=%ff' })
    if (!isNamed('unasked', unread)) faults.push(`${route.method} ${route.path}: ${told(unread)}`)
    if (route.method === 'GET' || route.body) continue
    const large = await ask(route, { id: 'none', payload: 'x'.repeat(256 * 1024 + 1) })
    if (![413, 415].includes(large.status)) faults.push(`${route.method} ${route.path}: ${told(large)}`)
  }
  expect(faults).toEqual([])
})

test('what becomes a file, or goes on in the background, is answered', async () => {
  const file = { method: 'POST' as const, url: `${api}/imports?subject=clients`, payload: 'Name\nAna\n' }
  ids['importId'] = (await shop.ask({ ...file, headers: { 'content-type': 'text/csv' } })).body.id
  const columns = [{ column: 0, to: 'name' }]
  const passes = Array.from({ length: 501 }, () => ({ type: 'single' }))
  const asked: [string, number, object?][] = [
    ['POST /imports/:importId/check', 202, { columns }],
    ['GET /imports/:importId/errors', 200],
    ['GET /workspace/export', 200],
    ['POST /passes/bulk', 202, { passes }],
  ]
  for (const [title, status, body] of asked) {
    const route = routes.find(({ method, path }) => `${method} ${path}` === title) as Route
    const answer = await ask(route, { ...(body && { payload: write(body) }) })
    expect(answer.status, `${title}: ${told(answer)}`).toBe(status)
  }
  const stranger = await server.app.inject(`${api}/passes`)
  const { responses } = paths[`${api}/passes`]?.['get'] ?? {}
  expect(undescribedIn(responses?.[401] ?? {}, stranger as unknown as Answer)).toEqual([])
})

test('whatever was answered here, the description says so', () => {
  expect([...undescribed].sort()).toEqual([])
})
