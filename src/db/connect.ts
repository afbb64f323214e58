import { Client, type ClientConfig, Pool, type PoolConfig, types } from 'pg'
import type { Log } from '../lib/log.ts'
import { OperatorError } from '../lib/operator-error.ts'
import { waitFor } from '../lib/wait.ts'
import { explainConnectionError } from './explain.ts'
import { prepareRoles, type Roles } from './roles.ts'
import { sessionOptions } from './session-options.ts'
import { sessionName } from './single-login.ts'

/** An open database: pools for the three roles, and on demand a connection as owner. */
export interface Database {
  /** Serves requests: role `passwright_app`, under row security. */
  app: Pool
  /** Records scans: as `app`, with connections of its own, so that a gate never waits for a slow list. */
  scans: Pool
  /** Serves jobs: role `passwright_worker`, which sees across tenants where a policy says so. */
  worker: Pool
  /** Signs people in: role `passwright_identity`, which sees the schema of the identity library alone. */
  identity: Pool
  /** How the database's roles are set up. */
  roles: Roles
  /** Opens a connection that owns the tables, for migrations and backups. The caller ends it. */
  owner(): Promise<Client>
  /** Closes the pools, once the connections in use are released. */
  close(): Promise<void>
}

/** More connections make a database slower: they only wait for each other's write-ahead log. */
const appConnections = 8
const scanConnections = 4
const workerConnections = 4
const identityConnections = 4

/** A line without traffic is asked after this long whether its other end is still there. */
const keepAliveMs = 60_000

const minimumVersion = 15
const sslModes = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full']
/** A server that is just starting is waited for this long. */
const startupPatienceMs = 30_000

/**
 * Connects to Passwright's database. What is lost afterwards comes back by itself: the pools connect anew on
 * the next query.
 *
 * @param url `postgres://…`; `sslmode` means what it means to libpq, and without one TLS is used where the
 *   server offers it
 * @param log hears of connections that break while idle
 * @param patienceMs as long as a statement of a request may run; a request also waits that long for a connection, so
 *   that each gets its turn where many ask for much at once
 * @throws OperatorError when the database cannot be reached or used; the message never holds the password
 */
export async function openDatabase(url: string, log: Log, patienceMs = 30_000): Promise<Database> {
  const { config, client } = await connectLogin(url)
  let roles: Roles
  try {
    await checkVersion(client)
    roles = await prepareRoles(client, log)
  } catch (error) {
    throw explained(url, error)
  } finally {
    await client.end()
  }
  const as = (role: string, setting = '') => ({
    ...config,
    options: `${optionsOf(url)} ${sessionOptions} ${roles === 'separate' ? `-c role=${role}` : ''} ${setting}`,
  })
  // Statements that do not need each other's answers travel together, and fail together.
  const serving = {
    statement_timeout: patienceMs,
    // The server itself ends a statement before that, so the line to it is dead although nobody closed it.
    query_timeout: 2 * patienceMs,
    connectionTimeoutMillis: patienceMs,
    pipeline: true,
  }
  const app = openPool({ ...as('passwright_app'), ...serving, max: appConnections }, log)
  const scans = openPool({ ...as('passwright_app'), ...serving, max: scanConnections }, log)
  const worker = openPool(
    { ...as('passwright_worker'), application_name: sessionName('worker'), max: workerConnections },
    log,
  )
  const identity = openPool(
    {
      ...as('passwright_identity', '-c search_path=identity,public'),
      ...serving,
      max: identityConnections,
    },
    log,
  )
  if (roles === 'separate') {
    await verifyRole(app, 'passwright_app').catch((error: unknown) => {
      throw explained(url, error)
    })
  }
  return {
    app,
    scans,
    worker,
    identity,
    roles,
    owner: async () => {
      const client = new Client(as('passwright_owner'))
      client.on('error', (error) => log.warn(`A connection to the database broke: ${error.message}`))
      await client.connect()
      return client
    },
    close: async () => {
      await Promise.all([app.end(), scans.end(), worker.end(), identity.end()])
    },
  }
}

/**
 * Connects with the login of the address, as libpq would: `prefer`, which is the default, takes TLS where the
 * server offers it.
 */
async function connectLogin(url: string): Promise<{ config: ClientConfig; client: Client }> {
  const mode = parseUrl(url).searchParams.get('sslmode') ?? 'prefer'
  if (!sslModes.includes(mode)) {
    throw new OperatorError(`DATABASE_URL has sslmode=${mode}; it can be ${sslModes.join(', ')}.`)
  }
  const modes = mode === 'prefer' || mode === 'allow' ? ['prefer', 'disable'] : [mode]
  let failure: unknown
  for (const sslmode of modes) {
    const config = configFor(url, sslmode)
    try {
      return { config, client: await connectPatiently(config) }
    } catch (error) {
      failure = error
      if (!/does not support SSL/.test((error as Error).message)) break
    }
  }
  throw explained(url, failure)
}

function explained(url: string, error: unknown): OperatorError {
  if (error instanceof OperatorError) return error
  return new OperatorError(explainConnectionError(url, error), { cause: error })
}

async function connectPatiently(config: ClientConfig): Promise<Client> {
  const client = await waitFor(
    async () => {
      const client = new Client(config)
      client.on('error', () => undefined)
      try {
        await client.connect()
        return client
      } catch (error) {
        // The driver leaves the line open where it has no password for the server, which waits a minute for one.
        client.connection.stream.destroy()
        if ((error as { code?: string }).code !== '57P03') throw error
        return undefined
      }
    },
    250,
    startupPatienceMs,
  )
  if (client === undefined) throw new Error('the server is still starting')
  return client
}

function configFor(url: string, sslmode: string): ClientConfig {
  const address = parseUrl(url)
  address.searchParams.set('sslmode', sslmode)
  address.searchParams.set('uselibpqcompat', 'true')
  address.searchParams.delete('options')
  return {
    connectionString: address.href,
    application_name: `passwright ${process.pid}`,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: keepAliveMs,
    options: sessionOptions,
    types: { getTypeParser: parserFor },
  }
}

/** Counters and sizes stay far below 2^53, so an int8 arrives as a number rather than as text. */
function parserFor(oid: number, format?: 'text' | 'binary') {
  if (oid === types.builtins.INT8 && format !== 'binary') return Number
  return types.getTypeParser(oid, format)
}

function optionsOf(url: string): string {
  return parseUrl(url).searchParams.get('options') ?? ''
}

function parseUrl(url: string): URL {
  if (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)) return new URL(url)
  throw new OperatorError(
    'DATABASE_URL is not an address of a database. Write it as postgres://user:password@host:5432/database.',
  )
}

function openPool(config: PoolConfig, log: Log): Pool {
  const pool = new Pool(config)
  // A connection that breaks while it is taken also tells whoever waits for its query; unheard, it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  pool.on('error', (error) => {
    // A pool does not wait for its lines to close, and a server that stops meanwhile cuts them.
    if (!pool.ending) log.warn(`A connection to the database broke: ${error.message}`)
  })
  return pool
}

async function checkVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  const version = rows[0]?.server_version ?? ''
  if (Number.parseInt(version, 10) >= minimumVersion) return
  throw new OperatorError(
    `The database server is PostgreSQL ${version}; Passwright needs ${minimumVersion} or newer. Upgrade the server, or use another one.`,
  )
}

/** A pooler in between may drop the startup options silently, and then every query would run as the login. */
async function verifyRole(pool: Pool, expected: string): Promise<void> {
  const { rows } = await pool.query<{ role: string }>('select current_user as role')
  if (rows[0]?.role === expected) return
  throw new OperatorError(
    `Queries run as ${rows[0]?.role} instead of ${expected}: something between Passwright and the database drops the startup options. ` +
      'Connect to the database directly, or let the pooler pass `options` on.',
  )
}
