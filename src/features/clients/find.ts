import { sql, type Selectable } from 'kysely'
import type { Clients } from '../../db/types.gen.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import type { Client } from './schema.ts'
import { showClient } from './show.ts'

/**
 * Keeps others from changing, merging and removing clients until the end of the transaction, and from issuing passes to
 * them; in one order, so that no two transactions wait for each other. Ids of no client are left out.
 */
export async function lockClients({ tx, tenant }: Scope, ids: string[]): Promise<void> {
  await tx
    .selectFrom('clients')
    .select('id')
    .where('tenant_id', '=', tenant.id)
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** The client of that id in this workspace, if there is one. */
export async function lookUpClient(scope: Scope, id: string): Promise<Selectable<Clients> | undefined> {
  return scope.tx
    .selectFrom('clients')
    .selectAll()
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The client of that id; throws not_found where this workspace has none. */
export async function findClient(scope: Scope, id: string): Promise<Selectable<Clients>> {
  const row = await lookUpClient(scope, id)
  if (!row) throw problem('not_found', { what: 'Client' })
  return row
}

/**
 * The client of that id, or who it was: one that went with the import that made it stays named in the log until an
 * erasure. Throws not_found.
 */
export async function findPerson(scope: Scope, id: string): Promise<Client> {
  const row = await lookUpClient(scope, id)
  if (row) return showClient(row)
  const { rows } = await sql<{ made: Client }>`
    select made.payload as made from events made
    where made.tenant_id = ${scope.tenant.id} and made.client_id = ${id} and made.type = 'client.created'
      and made.payload ->> 'name' <> '' and exists (
        select from events gone
        where gone.tenant_id = made.tenant_id and gone.client_id = made.client_id and gone.type = 'client.erased')`.execute(
    scope.tx,
  )
  if (!rows[0]) throw problem('not_found', { what: 'Client' })
  return rows[0].made
}
