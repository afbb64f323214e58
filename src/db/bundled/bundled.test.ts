import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { createTestFolder } from '../../../test/harness/folder.ts'
import { quietLog } from '../../../test/harness/log.ts'
import { canReach } from './account.ts'
import { type BundledOptions, type BundledPostgres, startBundledPostgres } from './index.ts'

/** A data folder that the tests use one after the other. */
let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'passwright-folder-'))
  await chmod(dataDir, 0o711)
})
afterAll(() => rm(dataDir, { recursive: true }))

async function start(
  dataDir: string,
  use: BundledOptions['use'] = 'command',
  log = quietLog,
): Promise<BundledPostgres> {
  const server = await startBundledPostgres({ dataDir, log, use })
  onTestFinished(server.stop)
  return server
}

async function ask(server: BundledPostgres, statement: string): Promise<unknown[]> {
  const client = new Client(server.url)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

async function postmaster(dataDir: string): Promise<number | undefined> {
  const file = join(dataDir, 'postgres', 'cluster', 'postmaster.pid')
  const note = await readFile(file, 'utf8').catch(() => '')
  return Number(note.split('\n')[0]) || undefined
}

test('first starts at the same time make one server, and the last one out switches it off', async () => {
  await mkdir(join(dataDir, 'postgres.new-999999999-killed'))
  const [one, two] = await Promise.all([start(dataDir), start(dataDir)])
  expect(one.url).toBe(two.url)
  expect(await readdir(dataDir)).toEqual(['postgres'])
  await one.stop()
  expect(await ask(two, 'select 1 as one')).toEqual([{ one: 1 }])
  await two.stop()
  expect(await postmaster(dataDir)).toBeUndefined()
})

test('one data folder is served once, while commands work beside it', async () => {
  const application = await start(dataDir, 'application')
  await expect(start(dataDir, 'application')).rejects.toThrow(
    `Passwright is already running on the data folder ${dataDir} (process ${process.pid}).`,
  )
  const command = await start(dataDir, 'command')
  expect(command.url).toBe(application.url)
  await application.stop()
  await start(dataDir, 'application')
})

test('a killed server comes back on its port with everything that was committed', async () => {
  const warnings: string[] = []
  const server = await start(dataDir, 'application', { ...quietLog, warn: (line) => warnings.push(line) })
  await ask(server, 'create table kept as select 42 as answer')
  const killed = await postmaster(dataDir)
  process.kill(killed ?? 0, 'SIGKILL')
  const others = Array.from({ length: 5 }, () => start(dataDir, 'application').then(() => 'let in', String))
  await expect
    .poll(() => ask(server, 'table kept').catch(String), { timeout: 15_000, interval: 50 })
    .toEqual([{ answer: 42 }])
  expect(await postmaster(dataDir)).not.toBe(killed)
  expect(warnings).toEqual(['The database has stopped unexpectedly and is started again.'])
  for (const other of await Promise.all(others)) expect(other).toContain('already running')
})

test('whoever starts it, its files belong to one account, and no setting of other clients gets in', async () => {
  process.env['PGOPTIONS'] = '-c nonsense=1'
  onTestFinished(() => void delete process.env['PGOPTIONS'])
  await rm(join(dataDir, 'postgres', 'server.log'), { force: true })
  await start(dataDir, 'application')
  const folder = join(dataDir, 'postgres')
  const { uid } = await stat(folder)
  for (const name of await readdir(folder)) {
    expect(await stat(join(folder, name)), name).toMatchObject({ uid })
  }
})

test('letters are letters in every script, and sorting is the same everywhere', async () => {
  const server = await start(dataDir)
  await ask(server, 'create extension pg_trgm')
  expect(
    await ask(
      server,
      `select lower('ÄŁ') as lower, cardinality(show_trgm('東京')) as trigrams, 'Z' < 'a' as bytewise`,
    ),
  ).toEqual([{ lower: 'äł', trigrams: 3, bytewise: true }])
})

test('commits are durable, and wait for no large new file of the log', async () => {
  const server = await start(dataDir)
  expect(await ask(server, 'show fsync')).toEqual([{ fsync: 'on' }])
  expect(await ask(server, 'show synchronous_commit')).toEqual([{ synchronous_commit: 'on' }])
  expect(await ask(server, 'show wal_segment_size')).toEqual([{ wal_segment_size: '1MB' }])
})

test('a remembered port that somebody else has taken is given up', async () => {
  const first = await start(dataDir)
  await first.stop()
  const { port } = new URL(first.url)
  const squatter = createServer((socket) => socket.destroy()).listen(Number(port), '127.0.0.1')
  onTestFinished(() => void squatter.close())
  const second = await start(dataDir)
  expect(new URL(second.url).port).not.toBe(port)
  expect(await ask(second, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a note of a server that names some other process does not keep the server from starting', async () => {
  const neighbour = await createTestFolder()
  await chmod(neighbour, 0o711)
  await start(neighbour)
  const file = join(dataDir, 'postgres', 'cluster', 'postmaster.pid')
  for (const stranger of [1, await postmaster(neighbour)]) {
    const first = await start(dataDir)
    const note = (await readFile(file, 'utf8')).split('\n')
    await first.stop()
    await writeFile(file, [stranger, ...note.slice(1)].join('\n'))
    const second = await start(dataDir)
    expect(await ask(second, 'select 1 as one')).toEqual([{ one: 1 }])
    await second.stop()
  }
})

test('a data folder is the same by whichever path it is named', async () => {
  const link = join(await createTestFolder(), 'link')
  await chmod(dirname(link), 0o711)
  await symlink(dataDir, link)
  const started = 'select pg_postmaster_start_time()::text as at'
  const [first, second] = [await start(dataDir), await start(link)]
  expect(await ask(second, started)).toEqual(await ask(first, started))
})

test('a data folder of another major version is left alone', async () => {
  await (await start(dataDir)).stop()
  const version = join(dataDir, 'postgres', 'cluster', 'PG_VERSION')
  await writeFile(version, '17\n')
  onTestFinished(() => writeFile(version, '18\n'))
  await expect(start(dataDir)).rejects.toThrow(
    `The data folder ${dataDir} was written by PostgreSQL 17, and this Passwright brings PostgreSQL 18.`,
  )
})

test('a data folder that is a file is refused in a sentence', async () => {
  const file = join(await createTestFolder(), 'data')
  await writeFile(file, '')
  await expect(start(file)).rejects.toThrow(`The data folder ${file} is not a folder.`)
})

test('a folder that only its owner may pass is out of reach for other accounts', async () => {
  const folder = await createTestFolder()
  expect(await canReach(folder, { uid: 65_000, gid: 65_000 })).toBe(false)
  expect(await canReach('/', { uid: 65_000, gid: 65_000 })).toBe(true)
  expect(await canReach(folder, undefined)).toBe(true)
})

// Only root can give files away.
test.each(process.getuid?.() === 0 ? ['root'] : [])(
  'files that were copied as %s are told of, with what to do',
  async () => {
    const folder = await createTestFolder()
    await chmod(folder, 0o711)
    await (await start(folder)).stop()
    const cluster = join(folder, 'postgres', 'cluster')
    const { uid, gid } = await stat(cluster)
    await chown(cluster, 0, 0)
    await expect(start(folder)).rejects.toThrow(`chown -R ${uid}:${gid} ${join(folder, 'postgres')}`)
  },
)

test('a damaged cluster is told of at once', async () => {
  const damaged = await createTestFolder()
  await chmod(damaged, 0o711)
  await (await start(damaged)).stop()
  await truncate(join(damaged, 'postgres', 'cluster', 'global', 'pg_control'), 100)
  await expect(start(damaged)).rejects.toThrow(/^The database did not start: .*pg_control.* Its log is /)
})
