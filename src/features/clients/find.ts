import type { Selectable } from 'kysely'
import type { Clients } from '../../db/types.gen.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'

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
