import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importing } from '../../../test/harness/imports.ts'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'
import { inScope } from '../../scope.ts'
import { jobKinds } from '../../worker/job-kinds.ts'
import { forgetJobs, type Work, workOnJobs } from '../jobs/work.ts'
import { issueMany } from '../passes/issue-many.ts'
import { operator } from '../tenants/create.ts'
import { setPlan } from '../tenants/set-plan.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant({ timeZone: 'Europe/Berlin' })
})
afterAll(() => server.close())

const { work, send, importFile, errorsOf } = importing(() => ({ server, shop }))

describe('progress', () => {
  test('is told as server-sent events, to the end, of the import and of its job', async () => {
    const address = await (await server.node()).listen({ port: 0, host: '127.0.0.1' })
    const follow = (path: string, key = shop.key) =>
      fetch(`${address}/api/v1${path}`, {
        headers: { accept: 'text/event-stream', authorization: `Bearer ${key}` },
      })
    const told = async (answer: Response) =>
      [...(await answer.text()).matchAll(/^event: progress\ndata: (.*)$/gm)].map(([, data = '']) =>
        JSON.parse(data),
      )
    const { body } = await send(`Name\n${Array.from({ length: 600 }, (_, n) => `Guest ${n}`).join('\n')}`)
    await shop.post(`/imports/${body.id}/start`, body.settings)
    const streams = await Promise.all([follow(`/imports/${body.id}`), follow(`/jobs/${body.id}`)])
    const hearing = Promise.all(streams.map(told))
    await work()
    const [ofImport = [], ofJob = []] = await hearing
    expect(ofImport[0]).toMatchObject({ id: body.id, status: 'importing' })
    expect(ofImport.at(-1)).toMatchObject({ status: 'done', accepted: 600, done: 600 })
    expect(ofJob.at(-1)).toMatchObject({ id: body.id, status: 'done', total: 600 })
    const other = await server.tenant()
    expect((await follow(`/imports/${body.id}`, other.key)).status).toBe(404)
  })
})

const many = (count: number) =>
  `Name,Email,Order\n${Array.from({ length: count }, (_, n) => `Guest ${n},g${n}@example.com,o${n}`).join('\n')}\n`
const countOf = async (to: TestTenant, what = 'passes') =>
  Number((await to.get(`/${what}`)).headers['x-total-count'])

describe('a plan that is met in the middle', () => {
  /** The worker finds the plan in the table; only Pro has an API to ask. */
  async function onBasic(to: TestTenant, run: () => Promise<unknown>): Promise<void> {
    await setPlan(server.deps, to.tenant.id, 'basic')
    await run()
    await setPlan(server.deps, to.tenant.id, 'pro')
  }
  const issueBeside = (to: TestTenant, count: number) =>
    inScope(server.deps, { tenant: { ...to.tenant, plan: 'basic' }, actor: operator }, (scope) =>
      issueMany(
        scope,
        Array.from({ length: count }, () => ({ type: 'single', name: 'Beside' })),
        0,
      ),
    )

  const issuedOf = async (to: TestTenant, count: number) =>
    (await issueBeside(to, count)).filter(({ pass }) => pass !== null).length

  test('is told by the check, and keeps the rows that fit', async () => {
    const to = await server.tenant()
    await issueBeside(to, 450)
    const { body } = await send(many(600), { to })
    await to.post(`/imports/${body.id}/check`, body.settings)
    await onBasic(to, work)
    const met = { accepted: 550, refused: 50, done: 600 }
    expect((await to.get(`/imports/${body.id}`)).body).toMatchObject({ ...met, status: 'checked' })
    expect(await countOf(to)).toBe(450)
    await to.post(`/imports/${body.id}/start`, body.settings)
    await onBasic(to, work)
    expect((await to.get(`/imports/${body.id}`)).body).toMatchObject({ ...met, status: 'done' })
    expect(await countOf(to)).toBe(1_000)
    expect(await errorsOf(body.id, to)).toContain('The Basic plan allows 1000 passes a month')
  })

  test('or none, where somebody says so', async () => {
    const to = await server.tenant()
    await issueBeside(to, 450)
    const { body } = await send(many(600), { to })
    await to.post(`/imports/${body.id}/start`, { ...body.settings, onRefusal: 'none' })
    await onBasic(to, work)
    expect((await to.get(`/imports/${body.id}`)).body).toMatchObject({ status: 'refused', refused: 50 })
    expect([await countOf(to), await countOf(to, 'clients')]).toEqual([450, 0])
    expect(await to.post(`/imports/${body.id}/cancel`)).toMatchObject({ status: 409 })
  })

  test('and what was written is taken back where others were quicker meanwhile', async () => {
    const to = await server.tenant()
    await to.post('/clients', { name: 'Guest 1', email: 'g1@example.com' })
    await issueBeside(to, 300)
    const { body } = await send(many(600), { to })
    await to.post(`/imports/${body.id}/start`, { ...body.settings, onRefusal: 'none' })
    await onBasic(to, async () => {
      for (let portion = 0; portion < 3; portion += 1) await workOnJobs(server.deps, jobKinds)
      await issueBeside(to, 200)
      await work()
      expect([await issuedOf(to, 501), await issuedOf(to, 1)]).toEqual([500, 0])
    })
    expect((await to.get(`/imports/${body.id}`)).body).toMatchObject({
      status: 'refused',
      accepted: 0,
      refused: 100,
    })
    expect([await countOf(to), await countOf(to, 'clients')]).toEqual([1_000, 1])
    expect((await to.post('/passes', { type: 'single', externalId: 'o1' })).status).toBe(201)
  })
})

describe('a long import', () => {
  test('goes on where a worker died, and no row is in twice', async () => {
    const to = await server.tenant()
    const { body } = await send(many(1_001), { to })
    await to.post(`/imports/${body.id}/start`, body.settings)
    await workOnJobs(server.deps, jobKinds)
    expect((await to.get(`/imports/${body.id}`)).body).toMatchObject({
      status: 'importing',
      done: 500,
      accepted: 500,
    })
    const dying = {
      ...jobKinds,
      import: async (...given: Parameters<Work>) => {
        await jobKinds['import']?.(...given)
        throw new Error('the power went')
      },
    }
    await workOnJobs(server.deps, dying)
    expect((await to.get(`/imports/${body.id}`)).body).toMatchObject({ done: 500, accepted: 500 })
    server.clock.advance(61_000)
    await Promise.all([work(), work(), work()])
    expect((await to.get(`/imports/${body.id}`)).body).toMatchObject({
      status: 'done',
      done: 1_001,
      accepted: 1_001,
      refused: 0,
    })
    expect([await countOf(to), await countOf(to, 'clients')]).toEqual([1_001, 1_001])
    expect((await to.get(`/jobs/${body.id}`)).body).toMatchObject({ kind: 'import', status: 'done' })
    expect(await to.post(`/imports/${body.id}/start`, body.settings)).toMatchObject({ status: 409 })
    const { rows } = await server.deps.database.worker.query(
      "select 1 from job_items where job_id = $1 and input::text like '%example.com%'",
      [body.id],
    )
    expect(rows).toEqual([])
  })

  test('is cancelled between two portions: what is in stays', async () => {
    const to = await server.tenant()
    const { body } = await send(many(600), { to })
    await to.post(`/imports/${body.id}/start`, body.settings)
    await workOnJobs(server.deps, jobKinds)
    expect(await to.post(`/jobs/${body.id}/cancel`)).toMatchObject({ status: 409 })
    expect(await to.delete(`/imports/${body.id}`)).toMatchObject({ status: 409 })
    expect((await to.post(`/imports/${body.id}/cancel`)).body.status).toBe('cancelled')
    await work()
    expect((await to.get(`/imports/${body.id}`)).body).toMatchObject({ status: 'cancelled', accepted: 500 })
    expect(await countOf(to)).toBe(500)
    for (const type of ['import.started', 'import.cancelled'])
      expect((await to.get(`/audit?type=${type}`)).body, type).toHaveLength(1)
    expect((await to.delete(`/imports/${body.id}`)).body).toEqual({ success: true })
    expect((await to.get(`/imports/${body.id}`)).status).toBe(404)
  })

  test('that was to be all or nothing leaves nothing when it is cancelled', async () => {
    const to = await server.tenant()
    const { body } = await send(many(700), { to, subject: 'clients' })
    await to.post(`/imports/${body.id}/start`, { ...body.settings, onRefusal: 'none' })
    for (let portion = 0; portion < 3; portion += 1) await workOnJobs(server.deps, jobKinds)
    expect(await countOf(to, 'clients')).toBe(500)
    expect((await to.post(`/imports/${body.id}/cancel`)).body.status).toBe('undoing')
    await work()
    expect((await to.get(`/imports/${body.id}`)).body).toMatchObject({ status: 'cancelled', accepted: 0 })
    expect(await countOf(to, 'clients')).toBe(0)
  })

  test('a check that is cancelled goes back to the columns', async () => {
    const { body } = await send(many(700))
    await shop.post(`/imports/${body.id}/check`, body.settings)
    await workOnJobs(server.deps, jobKinds)
    expect((await shop.post(`/imports/${body.id}/cancel`)).body).toMatchObject({ status: 'mapping', done: 0 })
    expect(await workOnJobs(server.deps, jobKinds)).toBe(false)
  })
})

test('an import belongs to its workspace', async () => {
  const { body } = await send('Name\nSecret\n')
  const other = await server.tenant()
  const { settings } = body
  expect((await other.get('/imports')).body).toEqual([])
  expect((await shop.get('/imports?limit=1')).body).toMatchObject([{ id: body.id }])
  const asked = await Promise.all([
    other.get(`/imports/${body.id}`),
    other.get(`/imports/${body.id}/errors`),
    other.post(`/imports/${body.id}/preview`, settings),
    other.post(`/imports/${body.id}/check`, settings),
    other.post(`/imports/${body.id}/start`, settings),
    other.post(`/imports/${body.id}/cancel`),
    other.delete(`/imports/${body.id}`),
  ])
  expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404])
  expect((await shop.get(`/imports/${body.id}`)).body.status).toBe('mapping')
})

test('what nobody starts is forgotten after a week, the rest after a month', async () => {
  const to = await server.tenant()
  const { body: waiting } = await send('Name\nA\n', { to })
  const { id } = await importFile('Name\nA\n', { to })
  const statuses = async () => [
    (await to.get(`/imports/${waiting.id}`)).status,
    (await to.get(`/imports/${id}`)).status,
  ]
  await forgetJobs(server.deps)
  expect(await statuses()).toEqual([200, 200])
  server.clock.advance(8 * 86_400_000)
  await forgetJobs(server.deps)
  expect(await statuses()).toEqual([404, 200])
  server.clock.advance(23 * 86_400_000)
  await forgetJobs(server.deps)
  expect(await statuses()).toEqual([404, 404])
})
