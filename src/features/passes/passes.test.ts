import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  startTestServer,
  type Answer,
  type TestServer,
  type TestTenant,
} from '../../../test/harness/server.ts'
import { settleExpired } from './expire.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant()
})
afterEach(() => server.clock.set(new Date()))
afterAll(() => server.close())

const issue = async (fields: object = {}) => {
  const answer = await shop.post('/passes', { type: 'single', ...fields })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body
}
const get = async (id: string) => (await shop.get(`/passes/${id}`)).body
const refusedField = (answer: Answer, field: string) =>
  expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 400, body: { field } })

/** The public events of one pass in the order they were committed. */
async function eventsOf(passId: string): Promise<{ type: string; payload: Record<string, unknown> }[]> {
  const { rows } = await server.deps.database.worker.query(
    `select type, payload from events where pass_id = $1 and type not in ('pass.updated') order by id`,
    [passId],
  )
  return rows
}
const statusChanges = async (passId: string) =>
  (await eventsOf(passId))
    .filter(({ type }) => type === 'pass.status_changed')
    .map(({ payload }) => `${payload.previousStatus}→${payload.status}`)

const long = (length: number) => 'x'.repeat(length)
const badInput: [string, unknown][] = [
  ['type', undefined],
  ['type', 'triple'],
  ['type', null],
  ['type', ['single']],
  ['name', 5],
  ['name', long(201)],
  ['name', 'a\u0000b'],
  ['name', '\ud800'],
  ['name', {}],
  ['note', long(5001)],
  ['note', 'a\udc00'],
  ['clientName', long(201)],
  ['clientName', 7],
  ['clientId', 'cli_none'],
  ['maxUsages', '5'],
  ['maxUsages', 0],
  ['maxUsages', -1],
  ['maxUsages', 1.5],
  ['maxUsages', 2 ** 53 + 1],
  ['maxUsages', true],
  ['validFrom', 'tomorrow'],
  ['validFrom', '2026-02-30'],
  ['validFrom', '2026-02-29T10:00:00Z'],
  ['validFrom', '+275760-09-13T00:00:00Z'],
  ['validFrom', '2026-01-01T25:00:00Z'],
  ['validFrom', '2026-01-01T10:00:60Z'],
  ['validFrom', '9999-12-31T23:59:59-10:00'],
  ['validFrom', 1_700_000_000],
  ['validFrom', '0000-01-01'],
  ['validUntil', ''],
  ['validUntil', '2026-13-01'],
  ['customFields', 'none'],
  ['customFields', Array.from({ length: 51 }, () => ({ key: 'k', value: 'v' }))],
  ['customFields', Array.from({ length: 10_000 }, () => ({ key: 'k', value: 'v' }))],
  ['customFields[0].key', [{ value: 'v' }]],
  ['customFields[0].key', [{ key: '', value: 'v' }]],
  ['customFields[0].key', [{ key: long(101), value: 'v' }]],
  ['customFields[0].value', [{ key: 'k', value: 5 }]],
  ['customFields[0].value', [{ key: 'k', value: long(5001) }]],
  [
    'customFields[1].isPublic',
    [
      { key: 'k', value: 'v' },
      { key: 'k', value: 'v', isPublic: 'yes' },
    ],
  ],
  ['templateId', 'tpl_none'],
  ['templateId', 5],
  ['locationId', 'loc_none\u0000'],
  ['externalId', long(201)],
]

describe('issuing', () => {
  test.each(badInput)('refuses a bad %s: %j', async (field, value) => {
    const name = field.split('[')[0] as string
    const body = { type: 'multi', ...(value === undefined ? { type: undefined } : { [name]: value }) }
    refusedField(await shop.post('/passes', body), field)
  })

  test('1e400 is no number', async () => {
    const payload = '{"type":"multi","maxUsages":1e400}'
    const headers = { 'content-type': 'application/json' }
    refusedField(await shop.ask({ method: 'POST', url: '/api/v1/passes', payload, headers }), 'maxUsages')
  })

  test('text is trimmed and else kept to the letter', async () => {
    const name = '﷽ Ünïcode 👩‍👩‍👧 %_\\ "quotes" <b>'
    const value = 'line\nbreak\tand \u{1f600}'
    const pass = await issue({
      name: `  ${name}\n`,
      customFields: [
        { key: '__proto__', value },
        { key: '__proto__', value },
      ],
    })
    expect(await get(pass.id)).toMatchObject({
      name,
      fields: [
        { key: '__proto__', value, isPublic: false },
        { key: '__proto__', value, isPublic: false },
      ],
    })
  })

  test('unknown members are ignored, null and empty text are none', async () => {
    const pass = await issue({
      color: 'red',
      name: '',
      note: null,
      validFrom: null,
      clientName: ' ',
      maxUsages: null,
    })
    expect(await get(pass.id)).toMatchObject({
      name: null,
      note: null,
      validFrom: null,
      client: null,
      maxUsages: null,
    })
  })

  test('a single pass takes 1 for its limit and no other number', async () => {
    expect((await issue({ maxUsages: 1 })).maxUsages).toBeNull()
    refusedField(await shop.post('/passes', { type: 'single', maxUsages: 2 }), 'maxUsages')
  })

  test('bounds in the wrong order are refused', async () => {
    const body = { type: 'single', validFrom: '2026-06-02', validUntil: '2026-06-01' }
    refusedField(await shop.post('/passes', body), 'validUntil')
    await issue({ validFrom: '2026-06-01', validUntil: '2026-06-01' })
  })

  test('“never” as it is often written is a date in every time zone', async () => {
    for (const timeZone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
      const place = await server.tenant({ timeZone })
      const { body } = await place.post('/passes', { type: 'multi', validUntil: '9999-12-31' })
      expect(body.validUntil).toMatch(/^9999-12-3/)
      expect((await place.get(`/passes/${body.id}`)).body.status).toBe('active')
    }
  })

  test('a date without an offset is read in the time zone of the workspace', async () => {
    const berlin = await server.tenant({ timeZone: 'Europe/Berlin' })
    const body = { type: 'single', validFrom: '2026-03-29', validUntil: '2026-03-29' }
    expect((await berlin.post('/passes', body)).body).toMatchObject({
      validFrom: '2026-03-28T23:00:00.000Z',
      validUntil: '2026-03-29T21:59:59.999Z',
    })
    const local = {
      type: 'single',
      validFrom: '2026-07-01T12:00:00',
      validUntil: '2026-07-01T12:00:00+05:30',
    }
    refusedField(await berlin.post('/passes', local), 'validUntil')
    expect((await berlin.post('/passes', { ...local, validUntil: null })).body.validFrom).toBe(
      '2026-07-01T10:00:00.000Z',
    )
  })

  test('an external id is there once', async () => {
    const pass = await issue({ externalId: 'order-1' })
    const again = await shop.post('/passes', { type: 'single', externalId: 'order-1' })
    expect(again).toMatchObject({ status: 409, body: { code: 'external_id_taken' } })
    expect((await shop.get('/passes?externalId=order-1')).body).toMatchObject([{ id: pass.id }])
    await shop.delete(`/passes/${pass.id}`)
    await issue({ externalId: 'order-1' })
  })
})

describe('clients of passes', () => {
  test('a name attaches the oldest of that name in any case, or makes one', async () => {
    const first = (await shop.post('/clients', { name: 'Maria Silva' })).body
    await shop.post('/clients', { name: 'maria silva' })
    const pass = await get((await issue({ clientName: ' MARIA SILVA ' })).id)
    expect(pass.client.id).toBe(first.id)
    expect((await get((await issue({ clientId: first.id })).id)).client.id).toBe(first.id)
    refusedField(
      await shop.post('/passes', { type: 'single', clientId: first.id, clientName: 'x' }),
      'clientId',
    )
  })

  test('two requests at once make one client', async () => {
    await Promise.all(Array.from({ length: 12 }, () => issue({ clientName: 'Only One' })))
    expect((await shop.get('/clients?search=only%20one')).body).toHaveLength(1)
    // An event is told once no older transaction of the database server can still commit.
    const told = async () => (await shop.get('/triggers?event=client.created&limit=100')).body
    await expect
      .poll(async () => (await told()).filter(({ name }: { name: string }) => name === 'Only One'))
      .toHaveLength(1)
  })
})

describe('changing', () => {
  test('what is left out stays, null clears, fields are replaced whole', async () => {
    const pass = await issue({
      name: 'A',
      note: 'N',
      validUntil: '2099-01-01',
      customFields: [{ key: 'a', value: '1' }],
    })
    const patched = await shop.patch(`/passes/${pass.id}`, {
      note: null,
      validUntil: null,
      customFields: [{ key: 'b', value: '2', isPublic: true }],
    })
    expect(patched.body).toMatchObject({
      name: 'A',
      note: null,
      validUntil: null,
      fields: [{ key: 'b', value: '2', isPublic: true }],
    })
    await shop.patch(`/passes/${pass.id}`, { customFields: [] })
    expect((await get(pass.id)).fields).toEqual([])
  })

  test('that changes nothing tells nothing', async () => {
    const pass = await issue({ name: 'Same' })
    const before = await get(pass.id)
    expect((await shop.patch(`/passes/${pass.id}`, { name: 'Same', status: 'active' })).body).toEqual(before)
    const { rows } = await server.deps.database.worker.query('select type from events where pass_id = $1', [
      pass.id,
    ])
    expect(rows).toEqual([{ type: 'pass.created' }])
  })

  test.each(badInput.filter(([field, value]) => !field.startsWith('type') && value !== ''))(
    'refuses a bad %s: %j',
    async (field, value) => {
      const pass = await issue({ type: 'multi' })
      const name = field.split('[')[0] as string
      refusedField(await shop.patch(`/passes/${pass.id}`, { [name]: value }), field)
    },
  )

  test('bad input is told before a pass that is not there', async () => {
    const none = (body: object) => shop.patch('/passes/pass_none', body)
    refusedField(await none({ validFrom: '2027-01-01', validUntil: '2026-01-01' }), 'validUntil')
    refusedField(await none({ clientId: 'cli_none', clientName: 'Ana' }), 'clientId')
    for (const field of ['clientId', 'templateId', 'locationId']) {
      refusedField(await none({ [field]: 'none' }), field)
    }
    expect((await none({ name: 'x' })).status).toBe(404)
  })

  test('a status is active or revoked', async () => {
    const pass = await issue()
    for (const status of ['expired', 'used', null, 5]) {
      refusedField(await shop.patch(`/passes/${pass.id}`, { status }), 'status')
    }
    await shop.patch(`/passes/${pass.id}`, { status: 'revoked' })
    await shop.patch(`/passes/${pass.id}`, { status: 'revoked' })
    await shop.patch(`/passes/${pass.id}`, { status: 'active' })
    expect(await statusChanges(pass.id)).toEqual(['active→revoked', 'revoked→active'])
  })

  test('an end moved over the present changes the status and tells of it once', async () => {
    const pass = await issue({ validUntil: '2099-01-01' })
    await shop.patch(`/passes/${pass.id}`, { validUntil: '2020-01-01' })
    expect((await get(pass.id)).status).toBe('expired')
    const stillOver = await shop.patch(`/passes/${pass.id}`, { status: 'active' })
    expect(stillOver).toMatchObject({
      status: 400,
      body: { error: 'validUntil is in the past; extend it first' },
    })
    await shop.patch(`/passes/${pass.id}`, { status: 'active', validUntil: '2099-01-01' })
    expect(await statusChanges(pass.id)).toEqual(['active→expired', 'expired→active'])
  })

  test('the limit may fall below the count, and a single pass has none', async () => {
    const pass = await issue({ type: 'multi' })
    await shop.post('/scan', { code: pass.code })
    await shop.post('/scan', { code: pass.code })
    expect((await shop.patch(`/passes/${pass.id}`, { maxUsages: 1 })).body).toMatchObject({
      maxUsages: 1,
      usagesCount: 2,
    })
    expect((await shop.post('/scan', { code: pass.code })).body.result).toBe('max_usages_reached')
    const single = await issue()
    expect((await shop.patch(`/passes/${single.id}`, { maxUsages: 1 })).body.maxUsages).toBeNull()
    refusedField(await shop.patch(`/passes/${single.id}`, { maxUsages: 3 }), 'maxUsages')
  })
})

describe('activate and revoke', () => {
  test('answer as described and refuse what is so already', async () => {
    const pass = await issue({ name: 'VIP Guest' })
    const again = await shop.post(`/passes/${pass.id}/activate`)
    expect(again).toMatchObject({ status: 400, body: { code: 'already_active' } })
    const revoked = await shop.post(`/passes/${pass.id}/revoke`)
    expect(revoked).toMatchObject({
      status: 200,
      body: { id: pass.id, code: pass.code, name: 'VIP Guest', status: 'revoked' },
    })
    expect(Object.keys(revoked.body)).toHaveLength(4)
    expect((await shop.post(`/passes/${pass.id}/revoke`)).status).toBe(400)
    expect((await shop.post(`/passes/${pass.id}/activate`)).body.status).toBe('active')
  })

  test('a used pass admits once more, and its count stays', async () => {
    const pass = await issue()
    await shop.post('/scan', { code: pass.code })
    await shop.post(`/passes/${pass.id}/activate`)
    expect((await get(pass.id)).usagesCount).toBe(1)
    expect((await shop.post('/scan', { code: pass.code })).body).toMatchObject({
      success: true,
      pass: { usagesCount: 2 },
    })
    expect((await shop.post('/scan', { code: pass.code })).body.result).toBe('already_used')
  })

  test('an expired pass is extended first', async () => {
    const pass = await issue({ validUntil: '2020-01-01' })
    await shop.post(`/passes/${pass.id}/revoke`)
    expect((await shop.post(`/passes/${pass.id}/activate`)).body.code).toBe('already_expired')
  })
})

describe('expiry', () => {
  test('is told of once, by whichever comes first: the sweep or a change', async () => {
    const soon = new Date(Date.now() + 60_000).toISOString()
    const swept = await issue({ validUntil: soon, clientName: 'Late Guest' })
    const changed = await issue({ validUntil: soon })
    const used = await issue({ validUntil: soon })
    await shop.post('/scan', { code: used.code })
    server.clock.advance(120_000)
    expect((await shop.get('/passes?status=expired')).body.map(({ id }: { id: string }) => id)).toContain(
      swept.id,
    )
    await shop.post(`/passes/${changed.id}/revoke`)
    await Promise.all([settleExpired(server.deps), settleExpired(server.deps)])
    await settleExpired(server.deps)
    expect(await statusChanges(swept.id)).toEqual(['active→expired'])
    expect(await statusChanges(changed.id)).toEqual(['active→expired', 'expired→revoked'])
    expect(await statusChanges(used.id)).toEqual(['active→used'])
  })

  test('what the sweep tells is what a change tells', async () => {
    const validUntil = new Date(Date.now() + 60_000).toISOString()
    const pass = await issue({ name: 'Twin', validUntil, clientName: 'Twin Guest' })
    server.clock.advance(120_000)
    await settleExpired(server.deps)
    await shop.patch(`/passes/${pass.id}`, { validUntil: '2099-01-01' })
    const [bySweep, byChange] = (await eventsOf(pass.id)).filter(({ type }) => type === 'pass.status_changed')
    expect(Object.keys(bySweep?.payload ?? {}).sort()).toEqual(Object.keys(byChange?.payload ?? {}).sort())
    expect(bySweep?.payload).toMatchObject({ id: pass.id, client: { name: 'Twin Guest', email: null } })
  })
})

describe('filters', () => {
  test('find what they say by its status now', async () => {
    const other = await server.tenant()
    const make = async (fields: object) => (await other.post('/passes', { type: 'single', ...fields })).body
    const active = await make({ name: 'active' })
    const early = await make({ name: 'early', validFrom: '2099-01-01' })
    const over = await make({ name: 'over', validUntil: '2020-01-01' })
    const used = await make({ name: 'used', type: 'multi' })
    const single = await make({ name: 'single' })
    await other.post('/scan', { code: single.code })
    await other.post(`/passes/${used.id}/revoke`)
    const names = async (query: string) =>
      (await other.get(`/passes?${query}`)).body.map(({ name }: { name: string }) => name).sort()
    expect(await names('status=active')).toEqual([active.name, early.name].sort())
    expect(await names('status=expired')).toEqual([over.name])
    expect(await names('status=used')).toEqual(['single'])
    expect(await names('status=revoked')).toEqual(['used'])
    expect(await names('type=multi')).toEqual(['used'])
    expect(await names('status=')).toHaveLength(5)
    expect(await names(`createdBefore=${new Date(Date.now() - 3_600_000).toISOString()}`)).toEqual([])
    expect(await names(`createdAfter=${new Date(Date.now() - 3_600_000).toISOString()}`)).toHaveLength(5)
  })
})

describe('another workspace', () => {
  test('sees nothing: every answer is that of an id that never was', async () => {
    const other = await server.tenant()
    const pass = await issue({ clientName: 'Secret' })
    const asked = (id: string) =>
      Promise.all([
        other.get(`/passes/${id}`),
        other.patch(`/passes/${id}`, { name: 'x' }),
        other.post(`/passes/${id}/activate`),
        other.post(`/passes/${id}/revoke`),
        other.post(`/passes/${id}/regenerate-link`),
        other.delete(`/passes/${id}`),
      ])
    const bare = (answers: Answer[]) =>
      answers.map(({ status, body }) => ({ status, error: body.error, code: body.code }))
    const foreign = bare(await asked(pass.id))
    expect(foreign).toEqual(bare(await asked(pass.id.replace(/.{4}$/, 'zzzz'))))
    expect(new Set(foreign.map(({ status }) => status))).toEqual(new Set([404]))
    expect((await other.get('/passes')).body).toEqual([])
    expect((await get(pass.id)).name).toBeNull()
  })
})

test('a regenerated link is another one', async () => {
  const pass = await issue()
  const { body } = await shop.post(`/passes/${pass.id}/regenerate-link`)
  expect(body.publicUrl).not.toBe(pass.publicUrl)
  expect((await get(pass.id)).publicUrl).toBe(body.publicUrl)
})

describe('a deleted pass that is brought back', () => {
  test('is as it was: its link, its state, its external id, and it admits', async () => {
    const pass = await issue({
      name: 'Deleted by mistake',
      externalId: 'back-1',
      customFields: [{ key: 'Seat', value: 'B 4' }],
    })
    const before = await get(pass.id)
    await shop.delete(`/passes/${pass.id}`)
    expect((await shop.post('/scan', { code: pass.code })).status).toBe(404)
    expect((await shop.post(`/passes/${pass.id}/restore`)).body).toMatchObject({
      id: pass.id,
      status: 'active',
    })
    expect(await get(pass.id)).toEqual({ ...before, updatedAt: expect.any(String) })
    for (const query of ['search=Deleted%20by', 'externalId=back-1', 'status=active&search=Deleted%20by']) {
      expect((await shop.get(`/passes?${query}`)).body.map(({ id }: { id: string }) => id)).toEqual([pass.id])
    }
    expect((await shop.post('/scan', { code: pass.code })).body.result).toBe('success')
    expect((await eventsOf(pass.id)).map(({ type }) => type)).toEqual([
      'pass.created',
      'pass.deleted',
      'pass.restored',
      'pass.scanned',
      'pass.status_changed',
    ])
  })

  test('stays deleted where another pass has its external id now', async () => {
    const pass = await issue({ externalId: 'back-2' })
    await shop.delete(`/passes/${pass.id}`)
    await issue({ externalId: 'back-2' })
    expect((await shop.post(`/passes/${pass.id}/restore`)).status).toBe(409)
    expect((await shop.get(`/passes/${pass.id}`)).status).toBe(404)
  })

  test('is this workspace’s own, and was deleted', async () => {
    const other = await server.tenant()
    const pass = await issue()
    expect((await shop.post(`/passes/${pass.id}/restore`)).status).toBe(404)
    await shop.delete(`/passes/${pass.id}`)
    expect((await other.post(`/passes/${pass.id}/restore`)).status).toBe(404)
    const answer = await shop.post('/passes/bulk-change', { ids: [pass.id], action: 'restore' })
    expect(answer.body).toMatchObject({ changed: 1, failed: 0 })
  })
})
