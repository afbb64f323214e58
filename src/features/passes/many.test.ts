import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer, type TestTenant } from '../../../test/harness/server.ts'
import { inScope } from '../../scope.ts'
import { jobKinds } from '../../worker/job-kinds.ts'
import { workOnJobs } from '../jobs/work.ts'
import { setPlan } from '../tenants/set-plan.ts'
import { operator } from '../tenants/create.ts'
import type { ChangeResult } from './change-many.ts'
import { issueMany } from './issue-many.ts'

let server: TestServer
let shop: TestTenant
beforeAll(async () => {
  server = await startTestServer()
  shop = await server.tenant()
})
afterAll(() => server.close())

async function workUntilDone(): Promise<void> {
  while (await workOnJobs(server.deps, jobKinds));
}

const walkers = (count: number, of: string) =>
  Array.from({ length: count }, (_, n) => ({ type: 'single', name: `${of} ${n}` }))

test('many passes are issued at once, each by the rules of one', async () => {
  const { body: first } = await shop.post('/passes', { type: 'single', externalId: 'taken' })
  const passes = [
    { type: 'single', name: ' Ada ', clientName: 'Ada Lovelace' },
    { type: 'multi', maxUsages: 3, clientName: 'ada lovelace', externalId: 'mine' },
    { type: 'single', maxUsages: 2 },
    { type: 'other' },
    { type: 'single', validUntil: '2026-02-30' },
    { type: 'single', externalId: 'taken' },
    { type: 'single', externalId: 'mine' },
    { type: 'single', locationId: 'loc_none' },
    { type: 'single', customFields: [{ key: '', value: 'x' }] },
    'nothing',
  ]
  const { status, body } = await shop.post('/passes/bulk', { passes })
  expect(status, JSON.stringify(body)).toBe(200)
  expect(body).toMatchObject({ created: 2, failed: 8 })
  expect(body.results[0]).toMatchObject({ index: 0, error: null, pass: { name: 'Ada', status: 'active' } })
  expect(
    body.results
      .slice(2)
      .map((result: { error: { code: string; field?: string } }) => [result.error.code, result.error.field]),
  ).toEqual([
    ['invalid_field', 'passes[2].maxUsages'],
    ['invalid_field', 'passes[3].type'],
    ['invalid_field', 'passes[4].validUntil'],
    ['external_id_taken', 'passes[5].externalId'],
    ['external_id_taken', 'passes[6].externalId'],
    ['invalid_field', 'passes[7].locationId'],
    ['invalid_field', 'passes[8].customFields[0].key'],
    ['invalid_field', 'passes[9]'],
  ])
  expect(body.results[2].error.error).toMatch(/^passes\[2\]\.maxUsages /)
  const { body: shown } = await shop.get(`/passes/${body.results[1].pass.id}`)
  expect(shown).toMatchObject({ externalId: 'mine', client: { name: 'Ada Lovelace' }, maxUsages: 3 })
  expect((await shop.get('/clients?search=ada')).body).toHaveLength(1)
  const { body: scanned } = await shop.post('/scan', { code: body.results[0].pass.code })
  expect(scanned.success).toBe(true)
  const events = await shop.get('/triggers?event=pass.created')
  expect(events.body.map((item: { id: string }) => item.id).toSorted()).toEqual(
    [first.id, body.results[0].pass.id, body.results[1].pass.id].toSorted(),
  )
})

test('what is nested too deep to be copied fails nothing but itself', async () => {
  const deep = `${'['.repeat(60_000)}${']'.repeat(60_000)}`
  const payload = `{"passes":[{"type":"single","x":${deep}},{"type":"single","name":${deep}},{"type":"single"}]}`
  const headers = { 'content-type': 'application/json' }
  const { status, body } = await shop.ask({ method: 'POST', url: '/api/v1/passes/bulk', payload, headers })
  expect(status, JSON.stringify(body)).toBe(200)
  expect(body).toMatchObject({
    created: 2,
    failed: 1,
    results: [{}, { error: { field: 'passes[1].name' } }, {}],
  })
})

test('the whole request is refused where it is none', async () => {
  for (const passes of [[], 'x', undefined, walkers(10_001, 'x')]) {
    expect((await shop.post('/passes/bulk', { passes })).status).toBe(400)
  }
  expect((await shop.post('/passes/bulk', { passes: [] })).body.error).toBe('passes must not be empty')
})

test('the plan limits what is issued, to the last pass', async () => {
  const free = await server.tenant({ plan: 'basic' })
  const issue = (count: number) =>
    inScope(server.deps, { tenant: free.tenant, actor: operator }, (scope) =>
      issueMany(scope, walkers(count, 'w'), 0),
    )
  await issue(500)
  const [one, other] = await Promise.all([issue(400), issue(400)])
  const issued = [...one, ...other].filter((result) => result.pass).length
  expect(issued).toBe(500)
  expect((await issue(1))[0]?.error).toMatchObject({
    code: 'limit_reached',
    reason: 'limit_passes',
    params: { plan: 'basic', name: 'Basic', limit: 1000 },
  })
})

test('a pass that is refused for itself says so, and takes nothing from the others', async () => {
  const small = await server.tenant({ plan: 'basic' })
  const issue = (items: unknown[]) =>
    inScope(server.deps, { tenant: small.tenant, actor: operator }, (scope) => issueMany(scope, items, 0))
  await issue(walkers(999, 'w'))
  const type = 'single'
  const results = await issue([
    { type, clientId: 'cli_none', externalId: 'one' },
    { type, clientName: 'Ada', sendEmail: true, externalId: 'one' },
    { type, externalId: 'one' },
    { type },
    { type, clientId: 'cli_none' },
  ])
  expect(results.map(({ error }) => error && [error.code, error.field])).toEqual([
    ['invalid_field', 'passes[0].clientId'],
    ['invalid_field', 'passes[1].sendEmail'],
    null,
    ['limit_reached', undefined],
    ['invalid_field', 'passes[4].clientId'],
  ])
})

test('passes issued on another plan count in the month in which the plan changes', async () => {
  const { tenant, post } = await server.tenant()
  const issue = (plan: 'basic' | 'pro', count: number) =>
    inScope(server.deps, { tenant: { ...tenant, plan }, actor: operator }, (scope) =>
      issueMany(scope, walkers(count, 'w'), 0),
    )
  await post('/passes/bulk', { passes: walkers(500, 'w') })
  await setPlan(server.deps, tenant.id, 'basic')
  await issue('basic', 300)
  await setPlan(server.deps, tenant.id, 'pro')
  await issue('pro', 150)
  await setPlan(server.deps, tenant.id, 'basic')
  const results = await issue('basic', 100)
  expect(results.filter((result) => result.pass)).toHaveLength(50)
  expect(results.at(-1)?.error).toMatchObject({ code: 'limit_reached' })
})

test('more than 500 become a job that reports its progress and goes on where a worker died', async () => {
  const passes: unknown[] = walkers(1_100, 'Runner')
  passes[700] = { type: 'nonsense' }
  passes[702] = { type: 'single', name: 'a\u0000b' }
  passes[703] = 'nothing'
  passes[704] = { type: 'single', name: 'Deep runner', x: JSON.parse('['.repeat(3000) + ']'.repeat(3000)) }
  const {
    status,
    body: job,
    headers,
  } = await shop.post('/passes/bulk', { passes }, { 'idempotency-key': 'run' })
  expect(status).toBe(202)
  expect(headers.location).toBe(`/api/v1/jobs/${job.id}`)
  expect(job).toMatchObject({ status: 'queued', total: 1_100, done: 0 })
  const again = await shop.post('/passes/bulk', { passes }, { 'idempotency-key': 'run' })
  expect(again.body.id).toBe(job.id)

  await workOnJobs(server.deps, jobKinds)
  expect((await shop.get(`/jobs/${job.id}`)).body).toMatchObject({ status: 'running', done: 500, failed: 0 })
  // The next worker dies in the middle: nothing of its portion is kept, and its lease runs out.
  const dying = {
    ...jobKinds,
    'passes.issue': async (...given: Parameters<NonNullable<(typeof jobKinds)[string]>>) => {
      await jobKinds['passes.issue']?.(...given)
      throw new Error('the power went')
    },
  }
  await workOnJobs(server.deps, dying)
  expect(await workOnJobs(server.deps, jobKinds)).toBe(false)
  server.clock.advance(61_000)
  await Promise.all([workUntilDone(), workUntilDone()])

  expect((await shop.get(`/jobs/${job.id}`)).body).toMatchObject({ status: 'done', done: 1_100, failed: 3 })
  const found = await shop.get('/passes?search=runner')
  expect(found.headers['x-total-count']).toBe('1097')
  const results = await shop.get(`/jobs/${job.id}/results?limit=100&page=8`)
  expect(results.headers['x-total-count']).toBe('1100')
  expect(results.body[0]).toMatchObject({ index: 700, pass: null, error: { field: 'passes[700].type' } })
  expect(results.body[1]).toMatchObject({ index: 701, error: null, pass: { name: 'Runner 701' } })
  expect(results.body.slice(2, 5)).toMatchObject([
    { index: 702, pass: null, error: { field: 'passes[702].name' } },
    { index: 703, pass: null, error: { field: 'passes[703]', error: 'passes[703] must be an object' } },
    { index: 704, error: null, pass: { name: 'Deep runner' } },
  ])
  expect((await (await server.tenant()).get(`/jobs/${job.id}`)).status).toBe(404)
})

test('a job whose portions keep failing is given up', async () => {
  const { body: job } = await shop.post('/passes/bulk', { passes: walkers(501, 'Lost') })
  for (let attempt = 0; attempt < 6; attempt += 1) {
    await workOnJobs(server.deps, {})
    server.clock.advance(61_000)
  }
  expect((await shop.get(`/jobs/${job.id}`)).body).toMatchObject({ status: 'failed', done: 0 })
})

test('a job that is cancelled keeps what is done and does no more', async () => {
  const { body: job } = await shop.post('/passes/bulk', { passes: walkers(1_001, 'Halted') })
  await workOnJobs(server.deps, jobKinds)
  const other = await server.tenant()
  expect((await other.post(`/jobs/${job.id}/cancel`)).status).toBe(404)
  const cancelled = await shop.post(`/jobs/${job.id}/cancel`)
  expect(cancelled).toMatchObject({ status: 200, body: { status: 'cancelled', done: 500 } })
  await workUntilDone()
  expect((await shop.get(`/jobs/${job.id}`)).body).toMatchObject({ status: 'cancelled', done: 500 })
  expect((await shop.get('/passes?search=halted')).headers['x-total-count']).toBe('500')
  expect(await shop.post(`/jobs/${job.id}/cancel`)).toMatchObject({ status: 409, body: { code: 'conflict' } })
})

test('many passes are changed, each by the rules of one', async () => {
  const door = await server.tenant()
  const { body } = await door.post('/passes/bulk', { passes: walkers(3, 'Guest') })
  const ids = body.results.map((result: { pass: { id: string } }) => result.pass.id)
  const { body: gate } = await door.post('/locations', { name: 'Gate' })
  const change = (more: object) => door.post('/passes/bulk-change', more)

  expect((await change({ ids: [...ids, 'pass_none'], action: 'revoke' })).body).toMatchObject({
    changed: 3,
    failed: 1,
    results: [
      { error: null },
      { error: null },
      { error: null },
      { id: 'pass_none', error: { code: 'not_found' } },
    ],
  })
  expect((await change({ ids: [ids[0]], action: 'activate' })).body).toMatchObject({ changed: 1 })
  expect((await change({ filter: { status: 'revoked' }, action: 'activate' })).body).toMatchObject({
    changed: 2,
  })
  const end = '2099-01-01T00:00:00.000Z'
  await change({ ids: [ids[0]], action: 'update', validUntil: '2090-01-01T00:00:00Z' })
  const moved = await change({
    filter: { search: 'guest' },
    action: 'update',
    validUntil: end,
    locationId: gate.id,
  })
  expect((await door.get(`/passes/${ids[2]}`)).body).toMatchObject({
    validUntil: end,
    location: { id: gate.id },
  })
  const replaced = new Map(moved.body.results.map(({ id, before }: ChangeResult) => [id, before]))
  expect(replaced.get(ids[0])).toEqual({ validUntil: '2090-01-01T00:00:00.000Z', locationId: null })
  expect(replaced.get(ids[2])).toEqual({ validUntil: null, locationId: null })
  await change({ ids: [ids[2]], action: 'update', ...(replaced.get(ids[2]) as object) })
  expect((await door.get(`/passes/${ids[2]}`)).body).toMatchObject({ validUntil: null, location: null })
  expect(
    (await change({ ids: [ids[1]], action: 'update', locationId: 'loc_none' })).body.results[0].error,
  ).toMatchObject({
    field: 'locationId',
  })
  expect((await change({ ids: [ids[1]], action: 'delete' })).body.changed).toBe(1)
  expect((await door.get('/passes')).body).toHaveLength(2)
  expect((await change({ action: 'delete' })).status).toBe(400)
  expect((await change({ ids, filter: {}, action: 'delete' })).status).toBe(400)
})
