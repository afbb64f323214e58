import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant()
})
afterAll(() => server.close())

test('a check answers what a scan would, and leaves no trace', async () => {
  const { body: pass } = await shop.post('/passes', { type: 'single', name: 'VIP Guest' })
  const before = await shop.post('/scan/check', { code: ` ${pass.publicUrl} ` })
  expect(before.status).toBe(200)
  expect(before.body).toEqual({
    success: true,
    result: 'success',
    pass: { ...before.body.pass, id: pass.id, status: 'active', usagesCount: 0 },
    checkedAt: expect.stringMatching(/Z$/),
  })
  expect((await shop.get(`/passes/${pass.id}`)).body).toMatchObject({ usagesCount: 0, lastScannedAt: null })

  const scan = await shop.post('/scan', { code: pass.code })
  const after = await shop.post('/scan/check', { code: pass.code })
  expect(after.body).toMatchObject({
    success: false,
    result: 'already_used',
    pass: scan.body.pass,
    firstScannedAt: scan.body.scan.scannedAt,
  })
  expect((await shop.post('/scan/check', { code: pass.code, direction: 'out' })).body.result).toBe('success')
})

test('a code of no pass is 404, of another workspace too', async () => {
  const { body: foreign } = await (await server.tenant()).post('/passes', { type: 'single' })
  for (const code of ['abcdefghjkmn', foreign.code]) {
    const answer = await shop.post('/scan/check', { code })
    expect(answer.status).toBe(404)
    expect(answer.body.error).toBe('Pass not found')
  }
})

test('it asks for the permission to see passes, not to scan', async () => {
  const seeing = await server.tenant({ permissions: ['passes:read', 'passes:write'] })
  const { body: pass } = await seeing.post('/passes', { type: 'single' })
  expect((await seeing.post('/scan/check', { code: pass.code })).status).toBe(200)
  const scanning = await server.tenant({ permissions: ['scans:write'] })
  expect((await scanning.post('/scan/check', { code: pass.code })).status).toBe(403)
})
