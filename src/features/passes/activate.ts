import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { lockPass, storeChange } from './change.ts'
import type { PassRow } from './row.ts'

/**
 * Makes a revoked or used pass active; a used one then admits once more, its count stays.
 * @throws not_found, already_active, already_expired where its end has passed.
 */
export async function activatePass(scope: Scope, id: string): Promise<PassRow> {
  const pass = await lockPass(scope, id)
  if (pass.status === 'active') throw problem('already_active', {})
  if (pass.valid_until && pass.valid_until < scope.now) throw problem('already_expired', {})
  return storeChange(scope, pass, { status: 'active' })
}
