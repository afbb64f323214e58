import { sql, type Selectable } from 'kysely'
import type { Clients } from '../../db/types.gen.ts'
import { invalidField } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { createClient } from './create.ts'
import { lookUpClient } from './find.ts'

interface Wanted {
  clientId?: string | null
  clientName?: string | null
}

/** Refuses an id and a name at once; throws invalid_field. */
export function refuseTwoClients({ clientId, clientName }: Wanted): void {
  if (clientId && clientName) throw invalidField('clientId', 'cannot be used together with clientName')
}

/**
 * The client a new pass belongs to: the one with that id, the oldest of that name in any case, or a new one.
 * Requests with the same new name wait for one another, so that they make one client.
 * @param isAlone whether `waitForNames` was called in this transaction.
 * @throws invalid_field where both are given or the id is of no client of this workspace.
 */
export async function attachClient(
  scope: Scope,
  wanted: Wanted,
  isAlone = false,
): Promise<Selectable<Clients> | null> {
  refuseTwoClients(wanted)
  const { clientId, clientName } = wanted
  if (clientId) return existingClient(scope, clientId)
  if (!clientName) return null
  return (await namedClient(scope, clientName)) ?? (await createNamed(scope, clientName, isAlone))
}

async function existingClient(scope: Scope, id: string): Promise<Selectable<Clients>> {
  const client = await lookUpClient(scope, id)
  if (!client) throw invalidField('clientId', 'must be the id of a client in this workspace')
  return client
}

async function namedClient(scope: Scope, name: string): Promise<Selectable<Clients> | undefined> {
  return scope.tx
    .selectFrom('clients')
    .selectAll()
    .where('tenant_id', '=', scope.tenant.id)
    .where(sql`lower(name)`, '=', sql`lower(${name})`)
    .orderBy('created_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

/**
 * Keeps everybody else in this workspace from making a client by its name until the end of the transaction. Whoever
 * attaches many does so first: two who waited for each other's names in turn would wait for ever.
 */
export async function waitForNames(scope: Scope): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${nameLock(scope)}, 0))`.execute(scope.tx)
}

async function createNamed(scope: Scope, name: string, isAlone: boolean): Promise<Selectable<Clients>> {
  const lock = nameLock(scope)
  if (!isAlone) {
    await sql`
      select pg_advisory_xact_lock_shared(hashtextextended(${lock}, 0)),
        pg_advisory_xact_lock(hashtextextended(${lock} || lower(${name}), 0))`.execute(scope.tx)
  }
  return (await namedClient(scope, name)) ?? (await createClient(scope, { name }))
}

const nameLock = ({ tenant }: Scope) => `${tenant.id}:client:`
