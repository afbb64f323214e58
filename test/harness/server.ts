import type { InjectOptions } from 'fastify'
import { pino } from 'pino'
import type { Plan } from '../../shared/plans.ts'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { openDatabase } from '../../src/db/connect.ts'
import type { Database, Deps } from '../../src/deps.ts'
import { createKey } from '../../src/features/keys/create.ts'
import { createTenant, operator } from '../../src/features/tenants/create.ts'
import type { Permission } from '../../src/permissions.ts'
import { inScope, type Tenant } from '../../src/scope.ts'
import { wire } from '../../src/wire.ts'
import { createTestDatabase } from './database.ts'
import { quietLog } from './log.ts'

/** One answer: status, headers and the body read as JSON. */
export interface Answer {
  status: number
  headers: Record<string, string | undefined>
  body: ReturnType<typeof JSON.parse>
}

/** A workspace with a key, and requests made with that key. */
export interface TestTenant {
  tenant: Tenant
  key: string
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  patch(path: string, body: unknown): Promise<Answer>
  delete(path: string): Promise<Answer>
  ask(options: InjectOptions): Promise<Answer>
}

export interface TestServer {
  deps: Deps
  app: Awaited<ReturnType<typeof buildApp>>
  /** Moves the server's clock, which runs on from there. */
  clock: { set(at: Date | string): void; advance(ms: number): void }
  tenant(options?: { plan?: Plan; permissions?: Permission[]; timeZone?: string }): Promise<TestTenant>
  /** Starts another node on the same database; it is closed with the server. */
  node(environment?: Record<string, string>): Promise<TestServer['app']>
  /** The database's address with a superuser's login, for what no request can see. */
  databaseUrl: string
  close(): Promise<void>
}

/**
 * A server on a database of its own, asked without a network.
 * @param environment settings that differ from the defaults; rate limits are off unless given.
 * @param createDatabase makes its database, where the usual one will not do.
 */
export async function startTestServer(
  environment: Record<string, string> = {},
  createDatabase = createTestDatabase,
): Promise<TestServer> {
  const database = await createDatabase()
  let offset = 0
  const now = () => new Date(Date.now() + offset)
  const { deps, app } = await buildNode(database.pools, environment, now)
  const others: { app: TestServer['app']; pools: Database }[] = []
  return {
    deps,
    app,
    databaseUrl: database.url,
    clock: {
      set: (at) => (offset = new Date(at).getTime() - Date.now()),
      advance: (ms) => (offset += ms),
    },
    tenant: (options) => makeTenant(deps, app, options),
    node: async (settings = {}) => {
      const pools = await openDatabase(database.ownUrl, quietLog)
      const other = await buildNode(pools, { ...environment, ...settings }, now)
      others.push({ app: other.app, pools })
      return other.app
    },
    close: async () => {
      await app.close()
      for (const other of others) {
        await other.app.close()
        await other.pools.close()
      }
      await database.close()
    },
  }
}

async function buildNode(database: Database, environment: Record<string, string>, now: () => Date) {
  const config = readConfig({ RATE_LIMIT_API: '0', RATE_LIMIT_AUTOMATION: '0', ...environment })
  const deps = wire({
    config,
    log: pino({ level: 'silent' }),
    database,
    installationKey: Buffer.alloc(32, 7),
    publicUrl: () => config.PUBLIC_URL ?? 'https://passes.example.com',
    now,
  })
  const app = await buildApp(deps)
  await app.ready()
  return { deps, app }
}

async function makeTenant(
  deps: Deps,
  app: TestServer['app'],
  { plan = 'pro', permissions, timeZone = 'UTC' }: Parameters<TestServer['tenant']>[0] = {},
): Promise<TestTenant> {
  const tenant = await createTenant(deps, { name: 'Test', plan, email: 'owner@example.com' })
  const { key } = await inScope(
    deps,
    { tenant: { ...tenant, plan: 'pro' }, actor: operator },
    async (scope) => {
      if (timeZone !== 'UTC') {
        await scope.tx
          .updateTable('tenants')
          .set({ time_zone: timeZone })
          .where('id', '=', tenant.id)
          .execute()
      }
      return createKey(scope, { name: 'Test', ...(permissions && { permissions }) })
    },
  )
  return { tenant: { ...tenant, timeZone }, key, ...client(app, key) }
}

/** Requests to an app with an API key, or without one. */
export function client(app: TestServer['app'], key?: string) {
  const ask = async ({ headers, ...options }: InjectOptions): Promise<Answer> => {
    const authorization = key === undefined ? {} : { authorization: `Bearer ${key}` }
    const answer = await app.inject({ ...options, headers: { ...authorization, ...headers } })
    const body =
      answer.body && answer.headers['content-type']?.toString().includes('json') ? answer.json() : answer.body
    return { status: answer.statusCode, headers: answer.headers as Answer['headers'], body }
  }
  const url = (path: string) => (path.startsWith('/p/') ? path : `/api/v1${path}`)
  return {
    ask,
    get: (path: string, headers?: Record<string, string>) => ask({ method: 'GET', url: url(path), headers }),
    post: (path: string, body?: unknown, headers?: Record<string, string>) =>
      ask({
        method: 'POST',
        url: url(path),
        headers,
        ...(body !== undefined && { payload: body as object }),
      }),
    patch: (path: string, body: unknown) => ask({ method: 'PATCH', url: url(path), payload: body as object }),
    delete: (path: string) => ask({ method: 'DELETE', url: url(path) }),
  }
}
