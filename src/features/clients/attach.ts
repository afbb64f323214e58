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

/**
 * The client a new pass belongs to: the one with that id, the oldest of that name in any case, or a new one.
 * Requests with the same new name wait for one another, so that they make one client.
 * @throws invalid_field where both are given or the id is of no client here.
 */
export async function attachClient(scope: Scope, wanted: Wanted): Promise<Selectable<Clients> | null> {
  const { clientId, clientName } = wanted
  if (clientId && clientName) throw invalidField('clientId', 'cannot be used together with clientName')
  if (clientId) return existingClient(scope, clientId)
  if (!clientName) return null
  return (await namedClient(scope, clientName)) ?? (await createNamed(scope, clientName))
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

async function createNamed(scope: Scope, name: string): Promise<Selectable<Clients>> {
  const lock = `${scope.tenant.id}:client:`
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock} || lower(${name}), 0))`.execute(scope.tx)
  return (await namedClient(scope, name)) ?? (await createClient(scope, { name }))
}
