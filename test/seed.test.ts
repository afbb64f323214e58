import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer, type TestTenant } from './harness/server.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant()
})
afterAll(() => server.close())

test('a pass is issued, shown, scanned, refused and listed', async () => {
  const issued = await shop.post('/passes', {
    type: 'single',
    name: 'VIP Guest',
    validUntil: '2099-12-31T23:59:59Z',
    clientName: 'John Doe',
    customFields: [{ key: 'Full Name', value: 'John Doe', isPublic: true }],
  })
  expect(issued.status, JSON.stringify(issued.body)).toBe(201)
  expect(issued.headers.location).toBe(`/api/v1/passes/${issued.body.id}`)
  expect(Object.keys(issued.body)).toEqual([
    'id',
    'code',
    'name',
    'type',
    'status',
    'maxUsages',
    'usagesCount',
    'validFrom',
    'validUntil',
    'publicUrl',
    'createdAt',
  ])
  const { id, code, publicUrl } = issued.body
  expect(code).toMatch(/^[2-9A-HJ-NP-Za-km-z]{12}$/)
  expect(publicUrl).toMatch(new RegExp(`^https://passes.example.com/p/${code}\\?token=[\\w-]{24}$`))

  const first = await shop.post('/scan', { code })
  expect(first.body).toMatchObject({
    success: true,
    result: 'success',
    pass: { id, code, name: 'VIP Guest', type: 'single', status: 'used', usagesCount: 1, maxUsages: null },
  })
  expect(first.body).not.toHaveProperty('firstScannedAt')
  const second = await shop.post('/scan', { code: ` ${publicUrl}\n` })
  expect(second.status).toBe(200)
  expect(second.body).toMatchObject({
    success: false,
    result: 'already_used',
    firstScannedAt: first.body.scan.scannedAt,
    pass: { status: 'used', usagesCount: 1 },
  })

  const one = await shop.get(`/passes/${id}`)
  expect(one.body).toMatchObject({
    status: 'used',
    usagesCount: 1,
    client: { name: 'John Doe', email: null, phone: null },
    fields: [{ key: 'Full Name', value: 'John Doe', isPublic: true }],
    lastScannedAt: first.body.scan.scannedAt,
  })
  const list = await shop.get('/passes?status=used')
  expect(list.headers['x-total-count']).toBe('1')
  expect(list.body).toEqual([
    {
      id,
      code,
      name: 'VIP Guest',
      type: 'single',
      status: 'used',
      usagesCount: 1,
      maxUsages: null,
      validFrom: null,
      validUntil: '2099-12-31T23:59:59.000Z',
      client: { name: 'John Doe', email: null },
      publicUrl,
      createdAt: issued.body.createdAt,
    },
  ])
})

test('every change is answered by triggers', async () => {
  const { body: pass } = await shop.post('/passes', { type: 'multi', maxUsages: 2 })
  await shop.post('/scan', { code: pass.code })
  await shop.post(`/passes/${pass.id}/revoke`)
  // An event is told of once no older transaction of the server can still commit, those of other tests included.
  const newest = (event: string) => async () => (await shop.get(`/triggers?event=${event}&limit=1`)).body[0]
  await expect.poll(newest('pass.status_changed')).toMatchObject({
    id: pass.id,
    status: 'revoked',
    previousStatus: 'active',
    publicUrl: pass.publicUrl,
  })
  await expect.poll(newest('pass.created')).toMatchObject({
    id: pass.id,
    event: 'pass.created',
    publicUrl: pass.publicUrl,
    clientName: null,
  })
  await expect.poll(newest('pass.scanned')).toMatchObject({
    passId: pass.id,
    passStatus: 'active',
    usagesCount: 1,
    result: 'success',
  })
  const changed = await shop.get('/triggers?event=pass.status_changed&limit=1')
  expect(changed.headers.link).toContain('rel="next"')
})

test('an unknown code is 404 and leaves a record', async () => {
  const answer = await shop.post('/scan', { code: 'abcdefghjkmn' })
  expect(answer.status).toBe(404)
  expect(answer.body.error).toBe('Pass not found')
})
