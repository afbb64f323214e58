import type { Selectable } from 'kysely'
import type { Clients } from '../../db/types.gen.ts'
import { orNull } from '../../input.ts'
import { changesIn, formerly } from '../../lib/changes.ts'
import type { Scope } from '../../scope.ts'
import { findClient, lockClients } from './find.ts'
import type { ClientChanges } from './schema.ts'

/** Changes a client; what is left out stays. Throws not_found. */
export async function updateClient(
  scope: Scope,
  id: string,
  { phone, notes, ...input }: ClientChanges,
): Promise<Selectable<Clients>> {
  await lockClients(scope, [id])
  const before = await findClient(scope, id)
  const changes = changesIn(before, {
    ...input,
    ...(phone !== undefined && { phone: orNull(phone) }),
    ...(notes !== undefined && { notes: orNull(notes) }),
  })
  if (Object.keys(changes).length === 0) return before
  const after = await scope.tx
    .updateTable('clients')
    .set({ ...changes, updated_at: scope.now })
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  scope.emit('client.updated', { changes, before: formerly(before, changes) }, { clientId: id })
  return after
}
