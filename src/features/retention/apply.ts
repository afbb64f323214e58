import { sql } from 'kysely'
import type { Deps } from '../../deps.ts'
import { inScope, type Tenant } from '../../scope.ts'
import { eraseClient } from '../clients/erase.ts'
import { loadTenant } from '../tenants/load.ts'
import { findWorkspace, retentionOf } from '../workspace/show.ts'
import { systemActor } from '../../system-actors.ts'
import { idleClientsSql } from './due.ts'

const rowsAtOnce = 5_000
const clientsAtOnce = 100
const retention = systemActor('retention')

/** Forgets what the workspaces' retention rules no longer keep, in pieces of one short transaction each. */
export async function applyRetention(deps: Deps): Promise<boolean> {
  const { rows } = await deps.database.worker.query<{ id: string }>(
    "select id from tenants where settings -> 'retention' is not null order by id",
  )
  for (const { id } of rows) {
    const tenant = await loadTenant(deps, id)
    if (!tenant) continue
    while (await forgetRows(deps, tenant));
    let last: string | null = ''
    while (last !== null) last = await forgetClients(deps, tenant, last)
  }
  return false
}

/** One piece of a workspace's scans and events; true where more may be left. */
async function forgetRows(deps: Deps, tenant: Tenant): Promise<boolean> {
  return inScope(deps, { tenant, actor: retention }, async (scope) => {
    const { rows } = await sql<{ scans: number; events: number }>`
      select * from forget_by_rule(${scope.now}, ${rowsAtOnce})`.execute(scope.tx)
    const { scans = 0, events = 0 } = rows[0] ?? {}
    return scans === rowsAtOnce || events === rowsAtOnce
  })
}

/**
 * One piece of a workspace's clients, in the order of their ids. A client that another node is erasing is left to it.
 * @param after the last id of the piece before, or empty.
 * @returns the last id of this piece; null at the end.
 */
async function forgetClients(deps: Deps, tenant: Tenant, after: string): Promise<string | null> {
  return inScope(deps, { tenant, actor: retention }, async (scope) => {
    const { clientsDays } = retentionOf((await findWorkspace(scope)).settings)
    if (clientsDays === null) return null
    const { rows } = await sql<{ id: string }>`
      select c.id from clients c
      where ${idleClientsSql(scope, clientsDays)} and c.id > ${after}
      order by c.id limit ${clientsAtOnce} for update of c skip locked`.execute(scope.tx)
    for (const { id } of rows) await eraseClient(scope, id)
    return rows.length === clientsAtOnce ? (rows.at(-1)?.id ?? null) : null
  })
}
