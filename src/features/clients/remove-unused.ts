import { sql } from 'kysely'
import type { Scope } from '../../scope.ts'

/**
 * Removes clients that were made by mistake, apart from those that have a pass by now; deleted passes forget them.
 * What was recorded of them stays until they are erased.
 */
export async function removeUnusedClients(scope: Scope, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const { tx, tenant } = scope
  await sql`
    update passes set client_id = null
    where tenant_id = ${tenant.id} and client_id = any (${ids}::text[]) and deleted_at is not null`.execute(
    tx,
  )
  const { rows } = await sql<{ id: string }>`
    delete from clients as client where tenant_id = ${tenant.id} and id = any (${ids}::text[]) and not exists (
      select 1 from passes where tenant_id = ${tenant.id} and client_id = client.id)
    returning id`.execute(tx)
  for (const { id } of rows) scope.emit('client.erased', {}, { clientId: id })
}
