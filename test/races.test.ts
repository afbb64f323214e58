import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { client, startTestServer, type Answer, type TestServer, type TestTenant } from './harness/server.ts'

let server: TestServer
let shop: TestTenant
let elsewhere: ReturnType<typeof client>
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant()
  elsewhere = client(await server.node(), shop.key)
})
afterAll(() => server.close())

const issue = async (fields: object = {}) => (await shop.post('/passes', { type: 'single', ...fields })).body

/** Asks many times at once, half of it on another node. */
const race = (times: number, ask: (node: ReturnType<typeof client>, n: number) => Promise<Answer>) =>
  Promise.all(Array.from({ length: times }, (_, n) => ask(n % 2 ? shop : elsewhere, n)))

const statuses = (answers: Answer[]) => answers.map(({ status }) => status).toSorted((a, b) => a - b)

describe('an external id is there once', () => {
  const allButOne = [201, ...Array.from({ length: 11 }, () => 409)]

  test('however many ask to create it', async () => {
    const answers = await race(12, (node) => node.post('/passes', { type: 'single', externalId: 'one' }))
    expect(statuses(answers)).toEqual(allButOne)
  })

  test('however many passes are to get it', async () => {
    const passes = await Promise.all(Array.from({ length: 12 }, () => issue()))
    const answers = await race(12, (node, n) => node.patch(`/passes/${passes[n].id}`, { externalId: 'two' }))
    expect(statuses(answers)).toEqual([200, ...allButOne.slice(1)])
    for (const { status, body } of answers) if (status === 409) expect(body.field).toBe('externalId')
  })
})

describe('requests with many passes', () => {
  const names = Array.from({ length: 40 }, (_, n) => n)
  const bulk = (node: ReturnType<typeof client>, n: number, of: (name: number) => object) => {
    const passes = names.map((name) => ({
      type: 'single',
      ...of(n % 4 < 2 ? name : names.length - 1 - name),
    }))
    return node.post('/passes/bulk', { passes })
  }

  test('that name the same new clients in another order make each once', async () => {
    const answers = await race(6, (node, n) => bulk(node, n, (name) => ({ clientName: `Guest ${name}` })))
    expect(statuses(answers)).toEqual([200, 200, 200, 200, 200, 200])
    expect(answers.map(({ body }) => body.created)).toEqual([40, 40, 40, 40, 40, 40])
    const clients = await shop.get('/clients?search=guest')
    expect(clients.headers['x-total-count']).toBe('40')
    const one = await race(4, (node) => node.post('/passes', { type: 'single', clientName: 'Guest 7' }))
    expect(statuses(one)).toEqual([201, 201, 201, 201])
  })

  test('that name the same external ids in another order issue each once', async () => {
    const answers = await race(6, (node, n) => bulk(node, n, (name) => ({ externalId: `x${name}` })))
    expect(statuses(answers)).toEqual([200, 200, 200, 200, 200, 200])
    expect(answers.reduce((sum, { body }) => sum + body.created, 0)).toBe(40)
  })

  test('that change the same passes in another order, while they are scanned, all get through', async () => {
    const { body } = await shop.post('/passes/bulk', { passes: names.map(() => ({ type: 'multi' })) })
    const passes: { id: string; code: string }[] = body.results.map(({ pass }: { pass: object }) => pass)
    const ids = passes.map(({ id }) => id)
    const end = (n: number) => ({ action: 'update', validUntil: `2099-01-0${n + 1}` })
    const answers = await race(24, (node, n) =>
      n < 4
        ? node.post('/passes/bulk-change', { ids: n % 2 ? ids : ids.toReversed(), ...end(n) })
        : node.post('/scan', { code: passes[n]?.code }),
    )
    expect(new Set(statuses(answers))).toEqual(new Set([200]))
    expect(answers.slice(0, 4).map((answer) => answer.body.changed)).toEqual([40, 40, 40, 40])
    expect(answers.slice(4).every((answer) => answer.body.success)).toBe(true)
  })
})

test('a nonce counts once, with and without an Idempotency-Key', async () => {
  const pass = await issue({ type: 'multi' })
  const answers = await race(20, (node, n) =>
    node.post('/scan', { code: pass.code, nonce: 'n' }, n % 3 ? {} : { 'idempotency-key': `scan ${n}` }),
  )
  expect(new Set(statuses(answers))).toEqual(new Set([200]))
  expect(new Set(answers.map(({ body }) => body.scan.id)).size).toBe(1)
  expect((await shop.get(`/passes/${pass.id}`)).body.usagesCount).toBe(1)
})

test('what a pass names may go while it is issued: one of both is refused by name', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { body: gate } = await shop.post('/locations', { name: `Gate ${round}` })
    const [issued, removed] = await Promise.all([
      elsewhere.post('/passes', { type: 'single', locationId: gate.id }),
      shop.delete(`/locations/${gate.id}`),
    ])
    if (issued?.status === 201) expect(removed).toMatchObject({ status: 409, body: { code: 'conflict' } })
    else {
      expect(issued).toMatchObject({ status: 400, body: { field: 'locationId' } })
      expect(removed?.status).toBe(200)
    }
  }
})

describe('what is removed while it is changed', () => {
  test.each(['/clients', '/locations'])('of %s was changed, or is not found', async (path) => {
    for (let round = 0; round < 10; round += 1) {
      const { body } = await shop.post(path, { name: 'Going' })
      const address = `${path}/${body.id}`
      const answers = await race(6, (node, n) =>
        n < 4 ? node.patch(address, { name: `Name ${n}` }) : node.delete(address),
      )
      expect([200, 404]).toEqual(expect.arrayContaining([...new Set(statuses(answers))]))
      expect(statuses(answers.slice(4))).toEqual([200, 404])
    }
  })

  test('two clients that are merged into each other become one', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [one, other] = await Promise.all(
        ['One', 'Other'].map(async (name) => (await shop.post('/clients', { name })).body.id),
      )
      const answers = await race(6, (node, n) => {
        if (n >= 2) return node.post('/passes', { type: 'single', clientId: n % 2 ? one : other })
        const [from, into] = n ? [one, other] : [other, one]
        return node.post(`/clients/${from}/merge`, { into })
      })
      const merges = answers.slice(0, 2)
      expect(merges.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(merges.map(({ status }) => status).every((status) => [200, 400, 404].includes(status))).toBe(
        true,
      )
      for (const { status, body } of answers.slice(2)) {
        if (status !== 201) expect([status, body.field]).toEqual([400, 'clientId'])
      }
    }
  })
})

test('an address that many invite at once has one invitation in the end', async () => {
  const answers = await race(8, (node) =>
    node.post('/invitations', { email: 'guest@example.com', role: 'viewer' }),
  )
  expect(new Set(statuses(answers))).toEqual(new Set([201]))
  expect((await shop.get('/invitations')).body).toHaveLength(1)
})
