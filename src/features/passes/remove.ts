import type { Scope } from '../../scope.ts'
import { lockPass, storeChange } from './change.ts'

/**
 * Deletes a pass: it is gone from every list, and scanning it answers as for an unknown code. Its external id is
 * free for another pass; the event keeps it for `restorePass`. Throws not_found.
 */
export async function removePass(scope: Scope, id: string): Promise<void> {
  const pass = await lockPass(scope, id)
  await storeChange(scope, pass, { deleted_at: scope.now })
  const { external_id: externalId } = await scope.tx
    .selectFrom('pass_details')
    .select('external_id')
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_id', '=', id)
    .executeTakeFirstOrThrow()
  await scope.tx
    .updateTable('pass_details')
    .set({ external_id: null })
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_id', '=', id)
    .execute()
  scope.emit('pass.deleted', { externalId }, { passId: id, clientId: pass.client_id })
}
