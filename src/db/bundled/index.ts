import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import type { Log } from '../../lib/log.ts'
import { claimFolder } from './claim.ts'
import { type Cluster, explainFileError, openCluster } from './cluster.ts'
import { connectToServer, stopServer } from './server.ts'

/** The name of Passwright's database in the bundled server. */
const databaseName = 'passwright'

/**
 * An advisory lock in the server's database `postgres`. Everybody who uses the server shares it, so that the last
 * one out can tell and switches it off. It goes with its connection, so nothing is left over when a process is
 * killed.
 */
const inUseLock = 7_277_001

/** What the bundled server is started for, and how. */
export interface BundledOptions {
  /** Absolute path of the data folder; made when missing. */
  dataDir: string
  log: Log
  /** `application` is served by one process at a time; any number of `command`s run beside it. */
  use: 'application' | 'command'
  /** PostgreSQL settings that differ from the usual ones, for tests. */
  settings?: Record<string, string>
}

/** A running bundled server. */
export interface BundledPostgres {
  /** Address of Passwright's database with its owner's login; holds a password, so never log it. */
  url: string
  /** Lets go of the server, and stops it when nobody else uses it. */
  stop(): Promise<void>
}

/**
 * Starts the bundled PostgreSQL on a data folder, or joins the one that already runs there, and keeps it
 * running: a server that dies is started again on the same port until `stop` is called.
 *
 * @returns once queries are answered; the database exists and is empty on a new data folder
 * @throws OperatorError when the server does not come up, or when `use` is `application` and another
 *   Passwright serves this data folder
 */
export async function startBundledPostgres(options: BundledOptions): Promise<BundledPostgres> {
  const cluster = await openCluster(options.dataDir)
  const release = options.use === 'application' ? await claimFolder(cluster) : async () => {}
  let session = await openSession(cluster, options).catch(async (error) => {
    await release()
    throw explainFileError(options.dataDir, error)
  })
  const stop = new AbortController()
  let restarting = Promise.resolve()

  const watch = () => {
    session.client.once('end', () => {
      if (!stop.signal.aborted) restarting = restart()
    })
  }
  const restart = async () => {
    options.log.warn('The database has stopped unexpectedly and is started again.')
    while (!stop.signal.aborted) {
      try {
        session = await openSession(cluster, options, session.port)
        return watch()
      } catch (error) {
        options.log.error(`The database could not be started again: ${(error as Error).message}`)
        await sleep(1000)
      }
    }
  }
  watch()

  return {
    url: `postgres://postgres:${cluster.password}@127.0.0.1:${session.port}/${databaseName}?sslmode=disable`,
    stop: async () => {
      stop.abort()
      await restarting
      await leave(cluster, session.client)
      await release()
    },
  }
}

async function openSession(
  cluster: Cluster,
  options: BundledOptions,
  port?: number,
): Promise<{ client: Client; port: number }> {
  for (;;) {
    const session = await connectToServer(cluster, options.log, options.settings, port)
    try {
      await session.client.query('select pg_advisory_lock_shared($1)', [inUseLock])
      await createDatabase(session.client)
      return session
    } catch (error) {
      await session.client.end().catch(() => undefined)
      if (!isShutdown(error)) throw error
    }
  }
}

/** The last user was stopping the server just as we came in; it will be gone in a moment. */
function isShutdown(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string }
  return code === '57P01' || code === 'ECONNRESET' || /Connection terminated/.test(message ?? '')
}

async function createDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName])
  if (rowCount) return
  await client.query(`create database ${databaseName}`).catch((error: { code?: string }) => {
    if (error.code !== '42P04' && error.code !== '23505') throw error
  })
}

async function leave(cluster: Cluster, client: Client): Promise<void> {
  const last = await client
    .query<{ last: boolean }>('select pg_advisory_unlock_shared($1), pg_try_advisory_lock($1) as last', [
      inUseLock,
    ])
    .then(({ rows }) => rows[0]?.last ?? false)
    .catch(() => false)
  if (last) await stopServer(cluster)
  await client.end().catch(() => undefined)
}
