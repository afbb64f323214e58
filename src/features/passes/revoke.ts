import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { lockPass, storeChange } from './change.ts'
import type { PassRow } from './row.ts'

/** Withdraws a pass: no scan admits it until it is activated. Throws not_found, already_revoked. */
export async function revokePass(scope: Scope, id: string): Promise<PassRow> {
  const pass = await lockPass(scope, id)
  if (pass.status === 'revoked') throw problem('already_revoked', {})
  return storeChange(scope, pass, { status: 'revoked' })
}
