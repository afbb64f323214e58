import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'
import { mediaTypes, tableFormats } from '../../lib/spreadsheet/write.ts'
import { jobKinds } from '../../worker/job-kinds.ts'
import { workOnJobs } from '../jobs/work.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant()
})
afterAll(() => server.close())

const bytesOf = async (path: string, to = shop) => {
  const headers = { authorization: `Bearer ${to.key}` }
  const answer = await server.app.inject({ url: `/api/v1${path}`, headers })
  return { answer, bytes: answer.rawPayload }
}
const table = async (path: string, to = shop): Promise<Record<string, string>[]> =>
  parse((await bytesOf(path, to)).bytes, { columns: true, bom: true })

test('passes come out as their list is filtered, in both formats, and no cell is a formula', async () => {
  const names = ['=1+1', '+49', '-x', '@cmd', 'Zoë 🎟️ محمد', 'a "b", c', 'plain_x0041_ & <b>']
  for (const name of names) {
    const customFields = [{ key: 'Seat', value: '=B2' }]
    await shop.post('/passes', { type: 'single', name, clientName: name, customFields, note: '\n=x' })
  }
  const [revoked] = (await shop.get('/passes')).body
  await shop.post(`/passes/${revoked.id}/revoke`)

  const csv = await bytesOf('/passes/export')
  expect(csv.answer.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="passes.csv"',
  })
  expect(csv.bytes.toString()).not.toMatch(/(^|[,"\n])[=+@-][a-z0-9]/im)
  const rows = await table('/passes/export')
  expect(rows.map(({ name }) => name)).toEqual(
    names.map((name) => (/^[=+@-]/.test(name) ? `'${name}` : name)).toReversed(),
  )
  expect(rows[0]).toMatchObject({ type: 'single', status: 'revoked', fields: 'Seat: =B2', usagesCount: '0' })
  expect(rows[0]?.['publicUrl']).toContain('/p/')
  expect(await table('/passes/export?status=revoked')).toHaveLength(1)
  expect(await table('/passes/export?search=zoë')).toHaveLength(1)
  expect((await shop.get('/passes/export?status=lost')).status).toBe(400)
  expect((await shop.get('/passes/export?createdAfter=soon')).body.field).toBe('createdAfter')

  const sheet = await readSheet((await bytesOf('/passes/export?format=xlsx')).bytes)
  const column = sheet[0]?.indexOf('name') ?? -1
  expect(sheet.slice(1).map((cells) => cells[column])).toEqual(names.toReversed())
  expect((await shop.get('/audit?type=data.exported')).body[0].details).toEqual({
    name: 'passes',
    format: 'xlsx',
  })
})

test('HEAD answers as GET does, and reads no more than the beginning', async () => {
  const place = await server.tenant()
  const passes = Array.from({ length: 500 }, () => ({ type: 'single' }))
  await Promise.all(Array.from({ length: 11 }, () => place.post('/passes/bulk', { passes })))
  let transactions = 0
  const count = () => (transactions += 1)
  server.deps.database.app.on('acquire', count)
  onTestFinished(() => void server.deps.database.app.off('acquire', count))
  for (const format of tableFormats) {
    const path = `/passes/export?format=${format}`
    transactions = 0
    const { answer } = await bytesOf(path, place)
    const whole = transactions
    const { headers, ...rest } = await place.ask({ method: 'HEAD', url: `/api/v1${path}` })
    // Whatever HEAD still reads is read by the time all was read once more.
    await bytesOf(path, place)
    expect(rest).toEqual({ status: 200, body: '' })
    for (const name of ['content-type', 'content-disposition', 'content-length']) {
      expect(headers[name]).toBe(answer.headers[name])
    }
    expect(transactions - 2 * whole, `transactions of HEAD, ${format}`).toBeLessThan(whole - 1)
  }
}, 60_000)

test.each(['/passes/export', '/workspace/export'])(
  'HEAD of %s takes nothing, and no entry says so',
  async (path) => {
    const place = await server.tenant()
    const entries = async () => (await place.get('/audit?type=data.exported')).body
    expect(await place.ask({ method: 'HEAD', url: `/api/v1${path}` })).toMatchObject({
      status: 200,
      body: '',
    })
    expect(await entries()).toEqual([])
    await bytesOf(path, place)
    expect(await entries()).toHaveLength(1)
  },
)

test('a whole workspace is for those who may read all of it', async () => {
  const place = await server.tenant({ permissions: ['workspace:write', 'passes:read', 'scans:read'] })
  expect(await place.get('/workspace/export')).toMatchObject({
    status: 403,
    body: { code: 'permission_denied', params: { permission: 'clients:read' } },
  })
})

test.each(tableFormats)('exported as %s, a table is imported again as it was', async (format) => {
  await shop.post('/clients', { name: '＝1' })
  const { bytes } = await bytesOf(`/clients/export?format=${format}`)
  const to = await server.tenant()
  const { status, body } = await to.ask({
    method: 'POST',
    url: '/api/v1/imports?subject=clients',
    headers: { 'content-type': mediaTypes[format] },
    payload: bytes,
  })
  expect(status, JSON.stringify(body)).toBe(201)
  expect(body.file).toMatchObject({ format })
  await to.post(`/imports/${body.id}/start`, body.settings)
  while (await workOnJobs(server.deps, jobKinds));
  const names = async (of: TestTenant) =>
    (await of.get('/clients')).body.map(({ name }: { name: string }) => name).toSorted()
  expect(await names(to)).toEqual(await names(shop))
})

test.each(tableFormats)('exported as %s, passes are issued again with what they had', async (format) => {
  const from = await server.tenant()
  const person = { clientName: 'Ana', clientEmail: 'ana@example.com', clientPhone: '+49 1' }
  const customFields = [{ key: 'Seat', value: 'B2' }]
  const limits = { type: 'multi', maxUsages: 3, validUntil: '2040-01-01T00:00:00Z' }
  await from.post('/passes', {
    ...limits,
    ...person,
    name: 'Day',
    externalId: 'o-1',
    note: 'n',
    customFields,
  })
  const { bytes } = await bytesOf(`/passes/export?format=${format}`, from)
  const to = await server.tenant()
  const { body } = await to.ask({
    method: 'POST',
    url: '/api/v1/imports?subject=passes',
    headers: { 'content-type': mediaTypes[format] },
    payload: bytes,
  })
  await to.post(`/imports/${body.id}/start`, body.settings)
  while (await workOnJobs(server.deps, jobKinds));
  const rows = async (of: TestTenant) => {
    const found = await table('/passes/export', of)
    return found.map(({ id: _id, code: _code, createdAt: _at, publicUrl: _url, ...given }) => given)
  }
  const [row] = await rows(from)
  expect(await rows(to)).toEqual([{ ...row, fields: 'fields: Seat: B2' }])
})

test('a table of several pages is whole and in order', async () => {
  const to = await server.tenant()
  await server.deps.database.worker.query('select 1')
  for (let part = 0; part < 6; part += 1) {
    const passes = Array.from({ length: 500 }, (_, n) => ({ type: 'single', name: `P${part * 500 + n}` }))
    await to.post('/passes/bulk', { passes })
  }
  const names = (await table('/passes/export', to)).map(({ name }) => name)
  expect(new Set(names).size).toBe(3_000)
  expect(names[0]).toMatch(/^P2\d{3}$/)
  const found = await table('/passes/export?search=p1&status=active', to)
  expect(found).toHaveLength(1_111)
})

test('scans, clients and the audit log come out too', async () => {
  const to = await server.tenant()
  const { body: pass } = await to.post('/passes', { type: 'single', name: 'Ada', clientName: 'Ada L' })
  await to.post('/scan', { code: pass.code })
  await to.post('/scan', { code: pass.code })
  expect(await table('/scans/export', to)).toMatchObject([
    { result: 'already_used', passName: 'Ada', offline: 'false' },
    { result: 'success', passName: 'Ada', offline: 'false' },
  ])
  expect(await table('/scans/export?outcome=refused', to)).toHaveLength(1)
  expect(await table('/clients/export?search=ada', to)).toMatchObject([{ name: 'Ada L' }])
  expect(await table('/clients/export?search=none', to)).toEqual([])
  expect((await table('/audit/export?type=key.created', to))[0]).toMatchObject({ type: 'key.created' })
})

test('the whole workspace comes out as one archive that others can open', async () => {
  const to = await server.tenant()
  const { body: look } = await to.post('/templates', { name: 'VIP', kind: 'ticket' })
  const picture = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#b3388f' } })
    .png()
    .toBuffer()
  await to.ask({
    method: 'PUT',
    url: `/api/v1/templates/${look.id}/logo`,
    payload: picture,
    headers: { 'content-type': 'image/png' },
  })
  await to.ask({
    method: 'PUT',
    url: '/api/v1/workspace/logo',
    payload: picture,
    headers: { 'content-type': 'image/png' },
  })
  await to.patch('/workspace', { retention: { scansDays: 400 }, mail: { subject: 'Your seat' } })
  await to.post('/passes', { type: 'single', name: 'Ada', clientName: 'Ada L', templateId: look.id })
  const hook = await to.post('/webhooks', { event: 'pass.created', targetUrl: 'https://example.com/hook' })
  const { answer, bytes } = await bytesOf('/workspace/export', to)
  expect(answer.headers['content-type']).toBe('application/zip')
  const unpacked = Object.entries(unzipSync(bytes))
  const files = Object.fromEntries(unpacked.map(([name, data]) => [name, Buffer.from(data).toString()]))
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['README.txt', 'passes.csv', 'clients.csv', 'scans.csv', 'audit-log.csv']),
  )
  expect(files['passes.csv']).toContain('Ada')
  expect(JSON.parse(files['templates.json'] ?? '')).toMatchObject([{ name: 'VIP' }])
  expect(JSON.parse(files['members.json'] ?? '')).toMatchObject([{ email: 'owner@example.com' }])
  expect(JSON.parse(files['workspace.json'] ?? '')).toMatchObject({
    retention: { clientsDays: null, scansDays: 400 },
    mail: { subject: 'Your seat' },
  })
  expect(Object.keys(files).filter((name) => name.startsWith('images/'))).toEqual([
    'images/logo.png',
    `images/${look.id}-logo.png`,
  ])
  const everything = JSON.stringify(files)
  expect(everything).not.toContain(hook.body.secret)
  expect(everything).not.toContain('Zoë')
})
