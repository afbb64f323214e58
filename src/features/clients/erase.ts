import { sql } from 'kysely'
import type { Scope } from '../../scope.ts'
import { findPerson, lockClients } from './find.ts'

/** What an erasure removed, counted. */
export type Removed = Record<'passes' | 'events' | 'scans' | 'deliveries' | 'mails' | 'phones', number>

/**
 * Erases a client (GDPR, article 17) and everybody merged into it: the client is removed, its passes lose their
 * name, note, fields and external id, and recorded events, deliveries and mails lose everything about it. Scans
 * stay, without a name; phones with its passes are told, and forgotten a day later.
 * @returns how much was removed. Throws not_found.
 */
export async function eraseClient(scope: Scope, id: string): Promise<Removed> {
  await lockClients(scope, [id])
  await findPerson(scope, id)
  const owned = await scope.tx
    .selectFrom('passes')
    .select('id')
    .where('tenant_id', '=', scope.tenant.id)
    .where('client_id', '=', id)
    .forUpdate()
    .execute()
  const { rows } = await sql<Removed>`select * from erase_client(${id}, ${scope.now})`.execute(scope.tx)
  if (!rows[0]) throw new Error('an erasure counted nothing')
  const removed = { ...rows[0] }
  const changes = { name: null, note: null, customFields: [], externalId: null, clientId: null }
  for (const pass of owned) scope.emit('pass.updated', { changes }, { passId: pass.id })
  scope.emit('client.erased', { removed }, { clientId: id })
  return removed
}
