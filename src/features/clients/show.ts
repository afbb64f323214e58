import type { Selectable } from 'kysely'
import type { Clients } from '../../db/types.gen.ts'
import type { Client } from './schema.ts'

/** A client as every answer and event shows it. */
export function showClient(row: Selectable<Clients>): Client {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    phone: row.phone,
    notes: row.notes,
    createdAt: row.created_at.toISOString(),
  }
}
