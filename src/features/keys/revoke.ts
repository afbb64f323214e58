import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { showKey } from './list.ts'

/** Ends an API key; every node refuses it within a second. Ending it twice changes nothing. Throws not_found. */
export async function revokeKey(scope: Scope, id: string) {
  const row = await scope.tx
    .updateTable('credentials')
    .set((set) => ({ revoked_at: set.fn.coalesce('revoked_at', set.val(scope.now)) }))
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', id)
    .where('kind', '=', 'api_key')
    .returningAll()
    .executeTakeFirst()
  if (!row) throw problem('not_found', { what: 'API key' })
  if (row.revoked_at?.getTime() === scope.now.getTime()) {
    scope.emit('key.revoked', { id: row.id, name: row.name }, {})
  }
  return showKey(row)
}
