import type { Scope } from '../../scope.ts'
import { lockPass, storeChange } from './change.ts'
import type { PassRow } from './row.ts'

/** Gives a pass a new public link; the old one then opens nothing. Throws not_found. */
export async function regenerateLink(scope: Scope, id: string): Promise<PassRow> {
  const pass = await lockPass(scope, id)
  const after = await storeChange(scope, pass, { link_version: pass.link_version + 1 })
  scope.emit('pass.link_regenerated', {}, { passId: id, clientId: pass.client_id })
  return after
}
