import { escapeLiteral, type PoolClient } from 'pg'
import type { Plan } from '../shared/plans.ts'
import type { Deps, Installation } from './deps.ts'
import { withValues } from './db/prepared.ts'
import { transact } from './db/transact.ts'
import { builderOn, type Tx } from './db/tx.ts'
import type { EventName, EventPayload } from './events.ts'
import type { IdKind } from './ids.ts'
import { allPermissions, type Permission } from './permissions.ts'

/** The workspace a unit of work belongs to. */
export interface Tenant {
  id: string
  name: string
  plan: Plan
  timeZone: string
  locale: string
}

/** Who acts. */
export interface Actor {
  kind: 'api_key' | 'device' | 'member' | 'system'
  id: string
  name: string
  /** Where the request came from, for the audit log. */
  from?: { address: string | null; userAgent: string | null }
}

export interface Subjects {
  passId?: string | null
  clientId?: string | null
}

/** One unit of work of one tenant: one transaction, one instant, one actor. */
export interface Scope {
  readonly tx: Tx
  readonly tenant: Tenant
  readonly actor: Actor
  /** What the actor may do. */
  readonly permissions: ReadonlySet<Permission>
  readonly now: Date
  readonly installation: Installation
  newId(kind: IdKind): string
  /** Appends an event; it is written with the transaction, after everything else. */
  emit<Name extends EventName>(name: Name, payload: EventPayload<Name>, subjects: Subjects): void
}

export interface ScopeOptions {
  tenant: Tenant
  actor: Actor
  /** Default: everything, as the operator and jobs may. */
  permissions?: ReadonlySet<Permission>
  now?: Date
  readOnly?: boolean
}

/** What a unit of work needs of everything that reaches outside. */
export type ScopeDeps = Pick<Deps, 'database' | 'installation' | 'now' | 'newId'>

const attempts = 3
const everything: ReadonlySet<Permission> = new Set(allPermissions)

/**
 * How PostgreSQL says that another transaction was faster: serialization failure, deadlock, a value that is
 * taken by now, a row that is gone by now. Run again, work sees what the other did and can refuse by name.
 */
const lost = new Set(['40001', '40P01', '23505', '23503'])

interface EventRow {
  id: string
  type: EventName
  payload: object
  pass_id: string | null
  client_id: string | null
}

/**
 * Runs `work` in a transaction of one tenant and commits it, or rolls back what it throws. Work that lost
 * against another transaction is run again, up to three times, so it must act only through its scope.
 */
export async function inScope<Result>(
  deps: ScopeDeps,
  options: ScopeOptions,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(deps, options, work)
    } catch (error) {
      const { code } = error as { code?: string }
      if (attempt === attempts || code === undefined || !lost.has(code)) throw error
    }
  }
}

function runOnce<Result>(
  deps: ScopeDeps,
  { tenant, actor, permissions = everything, now = deps.now(), readOnly = false }: ScopeOptions,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  return transact(deps.database.app, async (client) => {
    // The first statement of the work is sent right behind; without its tenant it would see no row and write none.
    const begun = begin(client, [tenant.id], { readOnly })
    begun.catch(() => undefined)
    const pending: EventRow[] = []
    const scope: Scope = {
      tx: builderOn(client),
      tenant,
      actor,
      permissions,
      now,
      installation: deps.installation,
      newId: (kind) => deps.newId(kind, now),
      emit: (type, payload, { passId = null, clientId = null }) => {
        pending.push({ id: deps.newId('event', now), type, payload, pass_id: passId, client_id: clientId })
      },
    }
    const result = await work(scope)
    await begun
    await Promise.all([writeEvents(client, scope, pending), client.query('commit')])
    return result
  })
}

/** PostgreSQL settings for the rest of one transaction, as names and values. */
export type LocalSettings = Record<string, string | number>

/** SQL that makes settings hold until the transaction ends. */
export function setLocal(settings: LocalSettings): string {
  return Object.entries(settings)
    .map(([name, value]) => `set local ${name} = ${value}; `)
    .join('')
}

/**
 * Opens a transaction that sees the given tenants and no others, in one message to the server.
 * @param tenantIds one for a request, several for a batch of scans.
 * @param settings what the transaction has otherwise than its connection; `lock_timeout` is in milliseconds.
 */
export async function begin(
  client: PoolClient,
  tenantIds: string[],
  { readOnly = false, settings = {} }: { readOnly?: boolean; settings?: LocalSettings } = {},
): Promise<void> {
  const tenants = escapeLiteral(tenantIds.join(','))
  const mode = readOnly ? ' read only' : ''
  await client.query(
    `begin${mode}; ${setLocal(settings)}select set_config('app.tenant_id', ${tenants}, true)`,
  )
}

const insertEvents = {
  name: 'insert events',
  text: `
    insert into events (id, type, payload, pass_id, client_id, tenant_id, actor, recorded_at)
    select id, type, payload, pass_id, client_id, $2, $3::jsonb, $4::timestamptz
    from json_to_recordset($1::json) as event (id text, type text, payload jsonb, pass_id text, client_id text)`,
}

async function writeEvents(
  client: PoolClient,
  { tenant, actor, now }: Scope,
  rows: EventRow[],
): Promise<void> {
  if (rows.length === 0) return
  const values = [JSON.stringify(rows), tenant.id, JSON.stringify(actor), now]
  await client.query(withValues(insertEvents, values))
}
