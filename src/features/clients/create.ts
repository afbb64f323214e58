import type { Selectable } from 'kysely'
import type { Clients } from '../../db/types.gen.ts'
import { orNull } from '../../input.ts'
import type { Scope } from '../../scope.ts'
import type { NewClient } from './schema.ts'
import { showClient } from './show.ts'

/** Creates a client and tells of it. */
export async function createClient(scope: Scope, input: NewClient): Promise<Selectable<Clients>> {
  const [client] = await createClients(scope, [input])
  return client as Selectable<Clients>
}

/**
 * Creates clients in one statement and tells of each.
 * @returns them in the same order.
 */
export async function createClients(scope: Scope, inputs: NewClient[]): Promise<Selectable<Clients>[]> {
  if (inputs.length === 0) return []
  const rows = inputs.map((input) => ({
    tenant_id: scope.tenant.id,
    id: scope.newId('client'),
    name: input.name,
    email: orNull(input.email),
    phone: orNull(input.phone),
    notes: orNull(input.notes),
    created_at: scope.now,
    updated_at: scope.now,
  }))
  const made = await scope.tx.insertInto('clients').values(rows).returningAll().execute()
  const byId = new Map(made.map((row) => [row.id, row]))
  return rows.map(({ id }) => {
    const row = byId.get(id) as Selectable<Clients>
    scope.emit('client.created', showClient(row), { clientId: id })
    return row
  })
}
