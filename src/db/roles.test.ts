import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/harness/database.ts'
import { createTestFolder } from '../../test/harness/folder.ts'
import { quietLog } from '../../test/harness/log.ts'
import { startBundledPostgres } from './bundled/index.ts'
import { type Database, openDatabase } from './connect.ts'
import { migrate } from './migrate.ts'
import { Client } from 'pg'

let server: TestDatabase
beforeAll(async () => {
  server = await createTestDatabase()
})
afterAll(() => server.close())

/** An empty database that belongs to a new login with the given attributes. */
async function databaseOf(attributes: string, run: (statement: string) => Promise<void>, base: string) {
  const name = `login_${randomBytes(6).toString('hex')}`
  await run(`create role ${name} login password 'secret' ${attributes}`)
  await run(`create database ${name} owner ${name}`)
  const url = new URL(base)
  Object.assign(url, { username: name, password: 'secret', pathname: `/${name}` })
  onTestFinished(async () => {
    await run(`drop database ${name}`)
    await run(`drop role ${name}`)
  })
  return url.href
}

async function openMigrated(url: string, warnings: string[] = []): Promise<Database> {
  const database = await openDatabase(url, { ...quietLog, warn: (line) => warnings.push(line) })
  onTestFinished(database.close)
  const owner = await database.owner()
  await migrate(owner, database.roles, quietLog)
  await owner.end()
  return database
}

const tenants = `insert into tenants (id, name, plan, created_at, updated_at)
  select 'ten_' || n, n, 'pro', now(), now() from generate_series(1, 2) n`
const passCode = `insert into pass_codes (code, tenant_id, pass_id) values ('ABC', 'ten_1', 'pas_1')`

test('a login that may not create roles works alone, and tenants stay apart', async () => {
  const url = await databaseOf('', server.administrate, server.url)
  const warnings: string[] = []
  const { app, worker, roles } = await openMigrated(url, warnings)
  expect(roles).toBe('single')
  expect(warnings).toEqual([
    expect.stringMatching(
      /may not create roles, so it does everything itself[^]*create role passwright_owner/,
    ),
  ])

  const context = (ids: string) => `begin; set local app.tenant_id = '${ids}'`
  const client = await app.connect()
  await client.query(`${context('ten_1,ten_2')}; ${tenants}; ${passCode}; commit`)
  const seen = async () => (await client.query('select id from tenants')).rows
  expect(await seen()).toEqual([])
  await client.query(context('ten_1'))
  expect(await seen()).toEqual([{ id: 'ten_1' }])
  await client.query('rollback')
  expect((await client.query('select from pass_codes')).rowCount).toBe(0)
  expect((await client.query(`select * from find_pass_by_code('ABC')`)).rows).toEqual([
    { tenant_id: 'ten_1', pass_id: 'pas_1' },
  ])
  expect((await client.query('select from pass_codes')).rowCount).toBe(0)
  client.release()
  expect((await worker.query('select id from tenants order by id')).rows).toEqual([
    { id: 'ten_1' },
    { id: 'ten_2' },
  ])

  const again: string[] = []
  expect((await openMigrated(url, again)).roles).toBe('single')
  expect(again).toEqual([])
})

test('a login that may create roles sets them up on a server of its own', async () => {
  const bundled = await startBundledPostgres({
    dataDir: await createTestFolder(),
    log: quietLog,
    use: 'command',
  })
  onTestFinished(bundled.stop)
  const administrate = async (statement: string) => {
    const client = new Client(bundled.url)
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  await administrate(`create role manager login password 'secret' createrole`)
  await administrate('create database managed owner manager')
  const url = Object.assign(new URL(bundled.url), {
    username: 'manager',
    password: 'secret',
    pathname: '/managed',
  })
  const { app, worker, roles } = await openMigrated(url.href)
  expect(roles).toBe('separate')
  expect((await app.query('select current_user')).rows).toEqual([{ current_user: 'passwright_app' }])
  expect((await worker.query('select current_user')).rows).toEqual([{ current_user: 'passwright_worker' }])
  await expect(app.query('alter table passes add intruder text')).rejects.toThrow('must be owner')
  expect((await openMigrated(url.href)).roles).toBe('separate')
}, 120_000)

test('a login that bypasses row security never works alone', async () => {
  const url = await databaseOf('bypassrls', server.administrate, server.url)
  await expect(openDatabase(url, quietLog)).rejects.toThrow(
    /lacks rights in the database[^]*grant passwright_owner/,
  )
})
