import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestDatabase, lockIsAwaited, type TestDatabase } from '../../test/harness/database.ts'
import { createTestFolder } from '../../test/harness/folder.ts'
import { quietLog } from '../../test/harness/log.ts'
import { appliedMigrations, migrate } from './migrate.ts'

let database: TestDatabase
let owner: Client
beforeAll(async () => {
  database = await createTestDatabase()
  owner = await database.pools.owner()
})
afterAll(async () => {
  await owner.end()
  await database.close()
})
beforeEach(() => owner.query('drop table if exists schema_migrations, one, two'))

const run = (folder: string, client = owner) => migrate(client, 'separate', quietLog, folder)

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await createTestFolder()
  for (const [name, sql] of Object.entries(files)) await writeFile(join(folder, name), sql)
  return folder
}

const two = { '0001_one.sql': 'create table one (id int);', '0002_two.sql': 'create table two (id int);' }

test('files run once, in order, as the owner', async () => {
  const folder = await folderWith({ ...two, 'README.md': 'not sql', '3_short.sql': 'not sql' })
  expect(await run(folder)).toEqual(['0001_one', '0002_two'])
  expect(await run(folder)).toEqual([])
  const { rows } = await owner.query(`select tableowner from pg_tables where tablename in ('one', 'two')`)
  expect(rows).toEqual([{ tableowner: 'passwright_owner' }, { tableowner: 'passwright_owner' }])
})

test('a new database is told of once, and each file that an older one lacks', async () => {
  const said: string[] = []
  const say = (sentence: string) => said.push(sentence)
  const log = { ...quietLog, info: say, warn: say }
  const migrateIn = async (files: object) => migrate(owner, 'separate', log, await folderWith({ ...files }))
  await migrateIn(two)
  await migrateIn({
    ...two,
    '0003_three.sql': 'alter table two add name text;',
    '0004_four.sql': 'select 1;',
  })
  expect(said).toEqual([
    'Set up a new, empty database. Where passes should be in it, check DATA_DIR and DATABASE_URL.',
    'Migrated the database: 0003_three.',
    'Migrated the database: 0004_four.',
  ])
})

test('nodes that start at the same time take turns', async () => {
  const folder = await folderWith(two)
  const others = await Promise.all([1, 2, 3].map(() => database.pools.owner()))
  const runs = await Promise.all(others.map((client) => run(folder, client)))
  expect(runs.flat().sort()).toEqual(['0001_one', '0002_two'])
  await Promise.all(others.map((client) => client.end()))
})

test('a file that fails changes nothing and keeps what ran before', async () => {
  const folder = await folderWith({ ...two, '0002_two.sql': 'create table two (id int); select 1 / 0;' })
  await expect(run(folder)).rejects.toThrow(
    'The migration 0002_two failed and changed nothing: division by zero',
  )
  expect((await appliedMigrations(owner)).map(({ name }) => name)).toEqual(['0001_one'])
  const { rows } = await owner.query(`select to_regclass('two') as two`)
  expect(rows).toEqual([{ two: null }])
})

test('a migration waits for a table in use and goes on when it is free', async () => {
  await run(await folderWith(two))
  const folder = await folderWith({ ...two, '0003_more.sql': 'alter table one add more int;' })
  const reader = await database.pools.owner()
  await reader.query('begin; lock table one')
  const running = run(folder)
  await lockIsAwaited(database.pools.worker)
  await reader.query('commit')
  expect(await running).toEqual(['0003_more'])
  await reader.end()
})

test('a database of a newer version is refused', async () => {
  await run(await folderWith(two))
  const older = await folderWith({ '0001_one.sql': two['0001_one.sql'] })
  await expect(run(older)).rejects.toThrow(
    'The database was set up by a newer Passwright: it has the migration 0002_two, which this version does not know.',
  )
})

test('a file that was changed after it ran is refused, other line ends are not', async () => {
  await run(await folderWith(two))
  expect(
    await run(await folderWith({ ...two, '0002_two.sql': two['0002_two.sql'].replace('\n', '\r\n') })),
  ).toEqual([])
  const changed = await folderWith({ ...two, '0002_two.sql': 'create table two (id text);' })
  await expect(run(changed)).rejects.toThrow('The migration 0002_two was changed after the database ran it')
})
