import type { Scope } from '../../scope.ts'
import { lockPass, storeChange } from './change.ts'

/** Deletes a pass: it is gone from every list, and scanning it answers as for an unknown code. Throws not_found. */
export async function removePass(scope: Scope, id: string): Promise<void> {
  const pass = await lockPass(scope, id)
  await storeChange(scope, pass, { deleted_at: scope.now })
  await scope.tx
    .updateTable('pass_details')
    .set({ external_id: null })
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_id', '=', id)
    .execute()
  scope.emit('pass.deleted', {}, { passId: id, clientId: pass.client_id })
}
