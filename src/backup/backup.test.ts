import { randomBytes } from 'node:crypto'
import { copyFile, lstat, readdir, readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { createTestDatabase, lockIsAwaited, type TestDatabase } from '../../test/harness/database.ts'
import { createTestFolder } from '../../test/harness/folder.ts'
import { quietLog } from '../../test/harness/log.ts'
import { startTestServer, type TestServer, type TestTenant } from '../../test/harness/server.ts'
import { openDatabase } from '../db/connect.ts'
import { backupSession, migrate, migrationsFolder } from '../db/migrate.ts'
import { backUp } from './back-up.ts'
import { restore } from './restore.ts'
import { listTables } from './tables.ts'

let server: TestServer
let tenant: TestTenant
let file: string
let rows: number
let untouched: TestDatabase
let target: Client
beforeAll(async () => {
  server = await startTestServer()
  tenant = await server.tenant()
  const notes = ['plain', 'tab\tand\\backslash\nline', '日本語 🎟 "quoted"', '\\N', '\\.']
  for (const note of notes) {
    const made = await tenant.post('/passes', { type: 'single', note, clientName: 'Guest' })
    expect(made.status).toBe(201)
    await tenant.post('/scan', { code: made.body.code })
  }
  const long = Array.from({ length: 60 }, () => ({ name: 'Long', notes: randomBytes(900).toString('hex') }))
  await Promise.all(long.map((client) => tenant.post('/clients', client)))
  untouched = await createTestDatabase()
  target = await untouched.pools.owner()
})
afterAll(async () => {
  await target.end()
  await untouched.close()
  await server.close()
})

/** A backup of the server's database, in a folder of the test's own. */
async function makeBackup(): Promise<string> {
  file = join(await createTestFolder(), 'backup')
  const owner = await sourceOwner()
  rows = await backUp(owner, file)
  return file
}

async function sourceOwner(): Promise<Client> {
  const owner = await (server.deps.database as TestDatabase['pools']).owner()
  onTestFinished(() => owner.end())
  return owner
}

/** Every row of every table as text. */
async function contents(owner: Client): Promise<Record<string, string[]>> {
  await owner.query(backupSession)
  const found: Record<string, string[]> = {}
  for (const { table } of await listTables(owner)) {
    const { rows } = await owner.query<{ row: string }>(`select t::text as row from ${table} t order by 1`)
    found[table] = rows.map(({ row }) => row)
  }
  return found
}

async function emptyDatabase(): Promise<{ owner: Client; roles: TestDatabase['pools']['roles'] }> {
  const name = `empty_${randomBytes(6).toString('hex')}`
  await untouched.administrate(`create database ${name}`)
  onTestFinished(() => untouched.administrate(`drop database ${name}`))
  const url = new URL(untouched.url)
  url.pathname = `/${name}`
  const database = await openDatabase(url.href, quietLog)
  onTestFinished(database.close)
  const owner = await database.owner()
  onTestFinished(() => owner.end())
  return { owner, roles: database.roles }
}

test('everything comes back byte for byte, and security with it', async () => {
  const path = await makeBackup()
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  const { owner, roles } = await emptyDatabase()
  const restored = await restore(owner, roles, path)
  expect(restored.rows).toBe(rows)
  const before = await contents(await sourceOwner())
  expect(before['public.passes']?.length).toBe(5)
  expect(await contents(owner)).toEqual(before)
  const { rows: unforced } = await owner.query(
    `select relname from pg_class where relrowsecurity and not relforcerowsecurity`,
  )
  expect(unforced).toEqual([])
  const { rows: disabled } = await owner.query(`select from pg_trigger where tgenabled = 'D'`)
  expect(disabled).toEqual([])
  const { rows: planned } = await owner.query(
    `select reltuples from pg_class where oid = 'clients'::regclass`,
  )
  expect(planned).toEqual([{ reltuples: 61 }])
})

test('what an older database server numbered higher does not lie in the future of a new one, and wallets hear what holds', async () => {
  const older = await emptyDatabase()
  await restore(older.owner, older.roles, await makeBackup())
  await older.owner.query('alter table events no force row level security, disable trigger user')
  await older.owner.query(`update events set txid = '900000000000'`)
  await older.owner.query('alter table events force row level security, enable trigger user')
  const wallets = ['wallet_cursors', 'wallet_passes', 'apple_registrations']
  const each = (change: string) =>
    older.owner.query(wallets.map((name) => `alter table ${name} ${change};`).join(''))
  await each('no force row level security')
  await older.owner.query(`
    insert into wallet_cursors select id, '900000000000', 'evt_read_before' from tenants;
    insert into wallet_passes (tenant_id, pass_id, content_hash, changed_at, changed_txid, served_at, created_at, google_object_id)
      select tenant_id, id, '', '2026-01-01', '900000000000', now(), now(), 'at-google' from passes limit 1;
    insert into apple_registrations (tenant_id, pass_id, pass_type_id, device_id, push_token, created_at)
      select tenant_id, pass_id, 'pass.demo', 'phone', 'aa', now() from wallet_passes`)
  await each('force row level security')
  const path = join(await createTestFolder(), 'older')
  await backUp(older.owner, path)
  const { owner, roles } = await emptyDatabase()
  await restore(owner, roles, path)
  await owner.query(backupSession)
  const { rows: found } = await owner.query(
    'select count(*)::int as all, count(*) filter (where txid < pg_snapshot_xmin(pg_current_snapshot()))::int as past from events',
  )
  expect(found[0].all).toBeGreaterThan(5)
  expect(found[0].past).toBe(found[0].all)
  const { rows: unread } = await owner.query(
    `select count(*)::int as all from events e join wallet_cursors c on c.tenant_id = e.tenant_id
     where (e.txid, e.id) > (c.txid, c.event_id)`,
  )
  expect(unread[0].all).toBe(found[0].all)
  // A phone may show what was changed after the backup, and asks for what is newer than that only.
  const { rows: inWallets } = await owner.query(
    `select changed_at > now() - interval '1 hour' as newer, google_push_at <= now() as sent, push_at <= now() as pushed,
       changed_txid < pg_snapshot_xmin(pg_current_snapshot()) as listed
     from wallet_passes join apple_registrations using (tenant_id, pass_id)`,
  )
  expect(inWallets).toEqual([{ newer: true, sent: true, pushed: true, listed: true }])
})

test('a backup is of one instant, while others write', async () => {
  const stop = new AbortController()
  let written = 0
  const writing = (async () => {
    for (; !stop.signal.aborted; written += 1)
      await tenant.post('/passes', { type: 'single', clientName: randomBytes(4).toString('hex') })
  })()
  await vi.waitUntil(() => written > 5)
  const path = await makeBackup()
  stop.abort()
  await writing
  const { owner, roles } = await emptyDatabase()
  await restore(owner, roles, path)
  const found = await contents(owner)
  const created = found['public.events']?.filter((event) => event.includes('pass.created')).length
  expect(created).toBeGreaterThan(5)
  expect(created).toBe(found['public.passes']?.length)
  expect(found['public.pass_codes']?.length).toBe(found['public.passes']?.length)
})

test.each([
  ['cut short', (path: string) => stat(path).then(({ size }) => truncate(path, size - 1000))],
  ['cut to nothing but its beginning', (path: string) => truncate(path, 30)],
  [
    'changed in one byte',
    async (path: string) => {
      const bytes = await readFile(path)
      bytes[200] = (bytes[200] ?? 0) ^ 1
      await writeFile(path, bytes)
    },
  ],
])('a backup that was %s changes nothing', async (_, damage) => {
  const path = `${await makeBackup()}-damaged`
  await copyFile(file, path)
  await damage(path)
  const before = await contents(target)
  await expect(restore(target, 'separate', path)).rejects.toThrow('is damaged: it was cut short or changed')
  expect(await contents(target)).toEqual(before)
})

test('a foreign, empty or missing file is refused', async () => {
  const folder = await createTestFolder()
  await writeFile(join(folder, 'foreign'), randomBytes(5000))
  await writeFile(join(folder, 'nothing'), '')
  await expect(restore(target, 'separate', join(folder, 'foreign'))).rejects.toThrow(
    'is not a backup of Passwright',
  )
  await expect(restore(target, 'separate', join(folder, 'nothing'))).rejects.toThrow(
    'is not a backup of Passwright',
  )
  await expect(restore(target, 'separate', folder)).rejects.toThrow('is not a backup of Passwright')
  await expect(restore(target, 'separate', join(folder, 'missing'))).rejects.toThrow(
    'cannot be read (ENOENT)',
  )
  await expect(restore(target, 'separate', '/proc/self/mem')).rejects.toThrow('cannot be read (E')
})

test('a database that holds a workspace is left alone', async () => {
  const path = await makeBackup()
  const owner = await sourceOwner()
  const before = await contents(owner)
  await expect(restore(owner, 'separate', path)).rejects.toThrow('The database is not empty')
  expect(await contents(owner)).toEqual(before)
})

test('a database that a server uses is left alone', async () => {
  const path = await makeBackup()
  const { owner, roles } = await emptyDatabase()
  const { rows } = await owner.query<{ name: string }>('select current_database() as name')
  const elsewhere = Object.assign(new URL(untouched.url), { pathname: `/${rows[0]?.name}` })
  const node = new Client({ connectionString: elsewhere.href, application_name: 'passwright 1' })
  await node.connect()
  await expect(restore(owner, roles, path)).rejects.toThrow(
    'Another Passwright uses this database (passwright 1)',
  )
  await node.end()
  const others = () => owner.query(`select from pg_stat_activity where application_name = 'passwright 1'`)
  await expect.poll(async () => (await others()).rowCount).toBe(0)
  await restore(owner, roles, path)
})

test('of an empty database there is no backup, and the settings that lead to another are named', async () => {
  const folder = await createTestFolder()
  const { owner } = await emptyDatabase()
  await expect(backUp(owner, join(folder, 'backup'))).rejects.toThrow(/nothing to back up\. .*DATA_DIR/)
  expect(await readdir(folder)).toEqual([])
})

test('a backup that cannot be finished leaves no file', async () => {
  const folder = dirname(await makeBackup())
  const [owner, holder] = [await sourceOwner(), await sourceOwner()]
  const { rows } = await owner.query<{ pid: number }>('select pg_backend_pid() as pid')
  await holder.query('begin; lock table passes')
  const interrupt = async () => {
    await lockIsAwaited(server.deps.database.worker)
    await untouched.administrate(`select pg_terminate_backend(${rows[0]?.pid})`)
  }
  await Promise.all([
    expect(backUp(owner, join(folder, 'second'))).rejects.toThrow(/terminat|connection error/i),
    interrupt(),
  ])
  await holder.query('rollback')
  expect(await readdir(folder)).toEqual(['backup'])
  await expect(backUp(owner, join(folder, 'missing', 'file'))).rejects.toThrow('cannot be written')
  await expect(backUp(owner, folder)).rejects.toThrow('cannot be written to')
  const socket = join(folder, 'socket')
  const listener = createServer().listen(socket)
  onTestFinished(() => void listener.close())
  await vi.waitUntil(() => listener.listening)
  await expect(backUp(owner, socket)).rejects.toThrow(`cannot be written to ${socket} (not a file)`)
})

test('a backup goes where a link leads, and the link stays', async () => {
  const path = await makeBackup()
  const link = `${path}-latest`
  await symlink(path, link)
  const { ino } = await stat(path)
  await backUp(await sourceOwner(), link)
  expect((await lstat(link)).isSymbolicLink()).toBe(true)
  expect((await stat(path)).ino).not.toBe(ino)
})

test('a backup of an older version, and a database of one, come up to date with all they hold', async () => {
  const folder = await createTestFolder()
  const migrations = await readdir(migrationsFolder)
  for (const name of migrations.filter((file) => file < '0050'))
    await copyFile(join(migrationsFolder, name), join(folder, name))
  const old = await emptyDatabase()
  await migrate(old.owner, old.roles, quietLog, folder)
  await old.owner.query(`
    alter table tenants no force row level security;
    alter table passes no force row level security;
    alter table pass_details no force row level security;
    insert into tenants (id, name, plan, created_at, updated_at) values ('ten_1', 'Old', 'pro', now(), now());
    insert into passes (tenant_id, id, code, name, type, status, created_at, updated_at)
      values ('ten_1', 'pass_1', 'abcdefghjkmn', 'Old guest', 'single', 'used', now(), now());
    insert into pass_details (tenant_id, pass_id) values ('ten_1', 'pass_1');
    alter table tenants force row level security;
    alter table passes force row level security;
    alter table pass_details force row level security`)
  const path = join(folder, 'backup')
  await backUp(old.owner, path)
  const restored = await emptyDatabase()
  await restore(restored.owner, restored.roles, path)
  await migrate(old.owner, old.roles, quietLog)
  for (const { owner } of [restored, old]) {
    const found = await contents(owner)
    expect(found['public.passes']).toEqual([expect.stringContaining('Old guest')])
    expect(found['public.pass_states']).toEqual([expect.stringMatching(/^\(ten_1,used,.*,pass_1\)$/)])
    await owner.query(`begin; set local app.tenant_id = 'ten_1'`)
    const search = await owner.query(`select ids from search_passes('guest', 10, null, null, 10)`)
    expect(search.rows).toEqual([{ ids: ['pass_1'] }])
    await owner.query('rollback')
  }
})
