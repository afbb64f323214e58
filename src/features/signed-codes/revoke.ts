import { because } from '../../../shared/reasons/index.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { findKey } from './list.ts'
import type { SigningKey } from './schema.ts'

/**
 * Ends a key: codes signed with it are codes of no pass from now on. Ending it twice changes nothing.
 * @throws not_found; conflict for the key that signs, which a new one has to follow first
 */
export async function revokeKey(scope: Scope, id: string): Promise<SigningKey> {
  const known = await findKey(scope, id)
  if (known.state === 'revoked') return known
  if (known.state === 'signing') {
    throw problem('conflict', because('key_signs'))
  }
  await scope.tx
    .updateTable('signing_keys')
    .set({ revoked_at: scope.now })
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', id)
    .execute()
  scope.emit('signing_key.revoked', { id, name: known.keyId }, {})
  return { ...known, state: 'revoked', revokedAt: scope.now.toISOString() }
}
