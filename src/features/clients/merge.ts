import { sql, type Selectable } from 'kysely'
import type { Clients } from '../../db/types.gen.ts'
import { invalidField } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { findClient, lockClients, lookUpClient } from './find.ts'

/**
 * Moves the passes of one client to another and removes the first. The other keeps what it has and takes
 * what it lacks.
 * @throws not_found, invalid_field where `into` is no other client of this workspace.
 */
export async function mergeClients(scope: Scope, id: string, into: string): Promise<Selectable<Clients>> {
  await lockClients(scope, [id, into])
  const from = await findClient(scope, id)
  const target = into === id ? undefined : await lookUpClient(scope, into)
  if (!target) throw invalidField('into', 'not_another_client')
  const moved = await scope.tx
    .updateTable('passes')
    .set({ client_id: into, updated_at: scope.now })
    .where('tenant_id', '=', scope.tenant.id)
    .where('client_id', '=', id)
    .returning('id')
    .execute()
  const payload = { changes: { clientId: into }, before: { clientId: id } }
  for (const pass of moved) scope.emit('pass.updated', payload, { passId: pass.id, clientId: into })
  const merged = await scope.tx
    .updateTable('clients')
    .set({
      email: sql`coalesce(email, ${from.email})`,
      phone: sql`coalesce(phone, ${from.phone})`,
      notes: sql`nullif(concat_ws(E'\n', notes, ${from.notes}::text), '')`,
      updated_at: scope.now,
    })
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', into)
    .returningAll()
    .executeTakeFirstOrThrow()
  await scope.tx.deleteFrom('clients').where('tenant_id', '=', scope.tenant.id).where('id', '=', id).execute()
  scope.emit('client.merged', { into }, { clientId: id })
  return merged
}
