import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { expect, inject } from 'vitest'
import { type Database, openDatabase } from '../../src/db/connect.ts'
import { migrate } from '../../src/db/migrate.ts'
import { quietLog } from './log.ts'

/** A database of a test file's own. */
export interface TestDatabase {
  /** Its address, with a superuser's login. */
  url: string
  /** Its address, with the login that Passwright uses. */
  ownUrl: string
  /** What the server itself would work with: pools for the app's and the worker's role. */
  pools: Database
  /** Runs one statement as superuser, from outside this database. */
  administrate(statement: string): Promise<void>
  /** Closes the pools and drops the database; fails when a connection to it was left open. */
  close(): Promise<void>
}

/**
 * Clones the migrated template, which takes some 50 ms. Use one for each test file.
 *
 * @example
 * const database = await createTestDatabase()
 * afterAll(() => database.close())
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url, login } = ownTemplate()
  const name = newName()
  await administrate(
    `create database ${name} owner ${login.username} template ${new URL(url).pathname.slice(1)} strategy file_copy`,
  )
  return open(name, login)
}

/** Waits until somebody waits for a lock in a database; `connection` must be in no transaction, which would look once. */
export async function lockIsAwaited(connection: Pick<Client, 'query'>): Promise<void> {
  const waiting = () =>
    connection.query(
      `select from pg_locks where not granted and pid in (
        select pid from pg_stat_activity where datname = current_database())`,
    )
  await expect.poll(async () => (await waiting()).rowCount).toBeGreaterThan(0)
}

/** A migrated database whose login may not make roles, and does everything itself. */
export async function createSingleLoginDatabase(): Promise<TestDatabase> {
  const name = newName()
  const login = { username: name, password: 'secret' }
  await administrate(`create role ${name} login password '${login.password}'`)
  await administrate(`create database ${name} owner ${name}`)
  const database = await open(name, login)
  const owner = await database.pools.owner()
  await migrate(owner, database.pools.roles, quietLog)
  await owner.end()
  const close = async () => {
    await database.close()
    await administrate(`drop role ${name}`)
  }
  return { ...database, close }
}

/** This worker's own: what is visible in the log of events waits for every transaction of the server. */
function ownTemplate() {
  const templates = inject('templates')
  const own = templates[Number(process.env['VITEST_POOL_ID']) % templates.length]
  if (!own) throw new Error('no test database was prepared')
  return own
}

const newName = () => `test_${randomBytes(6).toString('hex')}`

async function open(name: string, login: { username: string; password: string }): Promise<TestDatabase> {
  const url = Object.assign(new URL(ownTemplate().url), { pathname: `/${name}` })
  const ownUrl = Object.assign(new URL(url), login).href
  const pools = await openDatabase(ownUrl, quietLog)
  return {
    url: url.href,
    ownUrl,
    pools,
    administrate,
    close: async () => {
      const leaked = [pools.app, pools.scans, pools.worker, pools.identity].reduce(
        (sum, pool) => sum + pool.totalCount - pool.idleCount,
        0,
      )
      if (leaked > 0) throw new Error(`${leaked} connections were taken from a pool and never released`)
      await pools.close()
      await administrate(`drop database ${name}`)
    },
  }
}

async function administrate(statement: string): Promise<void> {
  const address = new URL(ownTemplate().url)
  address.pathname = '/postgres'
  const client = new Client(address.href)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
