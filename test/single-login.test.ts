import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSingleLoginDatabase } from './harness/database.ts'
import { startTestServer, type TestServer, type TestTenant } from './harness/server.ts'

let server: TestServer
let one: TestTenant
let other: TestTenant
const made: Record<string, { id: string; code: string }> = {}
beforeAll(async () => {
  server = await startTestServer({}, createSingleLoginDatabase)
  one = await server.tenant()
  other = await server.tenant()
  for (const tenant of [one, other]) {
    const { body } = await tenant.post('/passes', { type: 'single', name: 'Guest', clientName: 'Ana' })
    made[tenant.tenant.id] = body
    await tenant.post('/templates', { name: 'Ticket' })
    await tenant.post('/locations', { name: 'Gate' })
    await tenant.post('/webhooks', { event: 'client.created', targetUrl: 'https://example.com/hook' })
    await tenant.post('/clients', { name: 'Ben', email: 'ben@example.com' }, { 'idempotency-key': 'ben' })
    const passes = Array.from({ length: 501 }, (_, n) => ({ type: 'single', name: `Many ${n}` }))
    await tenant.post('/passes/bulk', { passes })
    await tenant.post('/scan', { code: body.code })
  }
})
afterAll(() => server.close())

/** Asks in a transaction as a request does, which is taken back at the end. */
async function within<Result>(
  tenant: TestTenant | null,
  ask: (query: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>) => Promise<Result>,
): Promise<Result> {
  const client = await server.deps.database.app.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.tenant_id', $1, true)`, [tenant?.tenant.id ?? ''])
    return await ask(async (text, values) => (await client.query(text, values)).rows)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** Tables with row security, and the column that names the workspace. */
const tenantTables = () =>
  within(null, (query) =>
    query(`select relname as name, case relname when 'tenants' then 'id' else 'tenant_id' end as owner
      from pg_class where relrowsecurity and relkind = 'r' order by relname`),
  )

describe('one login that is owner, app, worker and identity at once', () => {
  test('sees the rows of one workspace in its transaction, and none outside', async () => {
    const tables = await tenantTables()
    expect(tables.length).toBeGreaterThan(20)
    const filled: unknown[] = []
    for (const { name, owner } of tables) {
      const outside = await within(null, (query) => query(`select from ${name}`))
      expect(outside, String(name)).toEqual([])
      const owners = await within(one, (query) => query(`select distinct ${owner} as id from ${name}`))
      if (owners.length > 0) filled.push(name)
      expect([[], [{ id: one.tenant.id }]], String(name)).toContainEqual(owners)
    }
    expect(filled).toEqual(
      expect.arrayContaining([
        'clients',
        'credentials',
        'events',
        'jobs',
        'pass_codes',
        'passes',
        'scans',
        'tenants',
      ]),
    )
  })

  test('changes nothing of another workspace', async () => {
    for (const { name, owner } of await tenantTables()) {
      const changed = await within(one, (query) =>
        query(`update ${name} set ${owner} = ${owner} where ${owner} = $1 returning 1`, [other.tenant.id]),
      )
      expect(changed, String(name)).toEqual([])
    }
    await expect(
      within(one, (query) =>
        query(
          `insert into locations (tenant_id, id, name, created_at, updated_at) values ($1, 'loc_x', 'x', now(), now())`,
          [other.tenant.id],
        ),
      ),
    ).rejects.toThrow('row-level security')
  })

  test('is told by the functions that look further only what they are for', async () => {
    const { id = '', code = '' } = made[other.tenant.id] ?? {}
    await within(one, async (query) => {
      expect(await query('select * from find_pass_by_code($1)', [code])).toEqual([
        { tenant_id: other.tenant.id, pass_id: id },
      ])
      const [found] = await query(`select ids from search_passes('guest', 100, null, null, 100)`)
      expect(found?.ids).toEqual([made[one.tenant.id]?.id])
      await query('select * from erase_client($1, now())', [await clientOf(other)])
      for (const name of ['passes', 'credentials', 'pass_codes', 'tenants', 'clients'])
        expect(
          await query(`select from ${name} where ${name === 'tenants' ? 'id' : 'tenant_id'} = $1`, [
            other.tenant.id,
          ]),
        ).toEqual([])
    })
    expect((await other.get(`/passes/${id}`)).body).toMatchObject({ name: 'Guest', client: { name: 'Ana' } })
  })

  test('keeps the policies of the worker to its own connections', async () => {
    const { rows } = await server.deps.database.worker.query('select distinct tenant_id from passes')
    expect(rows).toHaveLength(2)
    const names = await within(one, (query) => query(`select current_setting('application_name') as name`))
    expect(names[0]?.name).toMatch(/^passwright \d+$/)
  })

  test('answers a request for what another workspace has as for what never was', async () => {
    const { id = '', code = '' } = made[other.tenant.id] ?? {}
    expect((await one.get(`/passes/${id}`)).status).toBe(404)
    expect((await one.post('/scan', { code })).status).toBe(404)
    expect((await one.get('/passes?search=guest')).body).toHaveLength(1)
    expect((await one.get(`/passes?clientId=${await clientOf(other)}`)).body).toEqual([])
    const named = await one.post('/passes', { type: 'single', clientId: await clientOf(other) })
    expect(named).toMatchObject({ status: 400, body: { field: 'clientId' } })
  })
})

async function clientOf(tenant: TestTenant): Promise<string> {
  return (await tenant.get(`/passes/${made[tenant.tenant.id]?.id}`)).body.client.id
}
