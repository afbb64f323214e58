import { sql } from 'kysely'
import type { Scope } from '../../scope.ts'
import { findClient } from './find.ts'

/**
 * Erases a person (GDPR, article 17): the client is removed, its passes lose their name, note and fields,
 * and recorded events lose everything about it. Scans stay, without a name.
 * @returns how much was removed. Throws not_found.
 */
export async function eraseClient(scope: Scope, id: string) {
  await findClient(scope, id)
  const owned = await scope.tx
    .selectFrom('passes')
    .select('id')
    .where('tenant_id', '=', scope.tenant.id)
    .where('client_id', '=', id)
    .forUpdate()
    .execute()
  const erased = await sql<{
    passes: number
    events: number
    mails: number
  }>`select * from erase_client(${id})`.execute(scope.tx)
  const { passes = 0, events = 0, mails = 0 } = erased.rows[0] ?? {}
  const changes = { name: null, note: null, customFields: [], clientId: null }
  for (const pass of owned) scope.emit('pass.updated', { changes }, { passId: pass.id })
  scope.emit('client.erased', {}, { clientId: id })
  return { success: true, passes, events, mails }
}
