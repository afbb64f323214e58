import type { Selectable } from 'kysely'
import type { Clients } from '../../db/types.gen.ts'
import { orNull } from '../../input.ts'
import type { Scope } from '../../scope.ts'
import type { NewClient } from './schema.ts'
import { showClient } from './show.ts'

/** Creates a client and tells of it. */
export async function createClient(scope: Scope, input: NewClient): Promise<Selectable<Clients>> {
  const row = await scope.tx
    .insertInto('clients')
    .values({
      tenant_id: scope.tenant.id,
      id: scope.newId('client'),
      name: input.name,
      email: orNull(input.email),
      phone: orNull(input.phone),
      notes: orNull(input.notes),
      created_at: scope.now,
      updated_at: scope.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  scope.emit('client.created', showClient(row), { clientId: row.id })
  return row
}
