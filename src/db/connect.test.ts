import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/harness/database.ts'
import { quietLog } from '../../test/harness/log.ts'
import { openDatabase } from './connect.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

test('the pools act as roles that own nothing and obey row security', async () => {
  const question = `select current_user as role, rolsuper, rolbypassrls, rolcanlogin
    from pg_roles where rolname = current_user`
  const plain = { rolsuper: false, rolbypassrls: false, rolcanlogin: false }
  expect((await database.pools.app.query(question)).rows).toEqual([{ role: 'passwright_app', ...plain }])
  expect((await database.pools.worker.query(question)).rows).toEqual([
    { role: 'passwright_worker', ...plain },
  ])
  await expect(database.pools.app.query('create table intruder (id int)')).rejects.toThrow(
    'permission denied',
  )
})

test('a request waits for a connection as long as another may keep one busy', () => {
  for (const pool of [database.pools.app, database.pools.scans]) {
    expect(pool.options.connectionTimeoutMillis).toBe(pool.options.statement_timeout)
  }
})

test('an int8 arrives as a number and an instant as a Date', async () => {
  const { rows } = await database.pools.app.query(
    `select 4294967296::int8 as big, '2030-01-01T00:00Z'::timestamptz as at`,
  )
  expect(rows).toEqual([{ big: 4294967296, at: new Date('2030-01-01T00:00:00Z') }])
})

test('the pools live on when the server cuts their connections', async () => {
  await database.pools.app.query('select 1')
  await database.administrate(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${new URL(database.url).pathname.slice(1)}'`,
  )
  const ask = () => database.pools.app.query<{ one: number }>('select 1 as one')
  await expect.poll(() => ask().then(({ rows }) => rows, String)).toEqual([{ one: 1 }])
})

test('what the server says to a connection that is being closed is no warning', async () => {
  const said: string[] = []
  const closing = await openDatabase(database.url, { ...quietLog, warn: (words) => said.push(words) })
  await Promise.all([1, 2, 3, 4].map(() => closing.app.query('select pg_sleep(0.01)')))
  const cut = new Promise<void>((resolve) => closing.app.on('error', () => resolve()))
  void closing.close()
  closing.app.emit('error', new Error('terminating connection'), undefined as never)
  await cut
  expect(said).toEqual([])
})

test.each([
  ['no server', (url: URL) => (url.port = '1'), /127\.0\.0\.1:1 cannot be reached: nothing answers there/],
  [
    'unknown host',
    (url: URL) => (url.hostname = 'nowhere.invalid'),
    /nowhere\.invalid:\d+ cannot be reached: the host name/,
  ],
  ['wrong password', (url: URL) => (url.password = 'hunter2'), /refuses the user postgres/],
  ['no password', (url: URL) => (url.password = ''), /asks for a password, and DATABASE_URL has none/],
  [
    'no such certificate',
    (url: URL) => (url.search = 'sslmode=verify-full&sslrootcert=/none.pem'),
    /^The file \/none\.pem, which DATABASE_URL names, cannot be read \(ENOENT\)/,
  ],
  [
    'an option that nobody knows',
    (url: URL) => url.searchParams.set('options', '-c nonsense=1'),
    /cannot be used: unrecognized configuration parameter "nonsense"/,
  ],
  ['no such database', (url: URL) => (url.pathname = '/missing'), /has no database named missing/],
  [
    'TLS demanded',
    (url: URL) => url.searchParams.set('sslmode', 'require'),
    /does not offer encrypted connections/,
  ],
  [
    'TLS verified',
    (url: URL) => url.searchParams.set('sslmode', 'verify-full'),
    /does not offer encrypted connections/,
  ],
  [
    'no such sslmode',
    (url: URL) => url.searchParams.set('sslmode', 'required'),
    /has sslmode=required; it can be disable, allow, prefer, require/,
  ],
])('%s is told in a sentence without the password', async (_, change, expected) => {
  const url = new URL(database.url)
  const { password } = url
  change(url)
  const failure: unknown = await openDatabase(url.href, quietLog).catch((error: unknown) => error)
  expect(failure).toMatchObject({ name: 'OperatorError', message: expect.stringMatching(expected) })
  expect(String(failure)).not.toMatch(password)
  expect(String(failure)).not.toMatch('hunter2')
})

test.each(['', 'localhost:5432/db', 'mysql://localhost/db'])(
  '%j is no address of a database',
  async (url) => {
    await expect(openDatabase(url, quietLog)).rejects.toThrow('DATABASE_URL is not an address of a database')
  },
)
