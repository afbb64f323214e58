import { createPublicKey } from 'node:crypto'
import { readCode } from '../../../shared/code.ts'
import type { Scope } from '../../scope.ts'
import { isSigned, isSignedBy, readSigned } from './payload.ts'

/** No pass has this code. */
const ofNoPass = ''

/**
 * The pass code in what a scanner read: the bare code, the public link, or a signed code. A signed code that is
 * forged, or signed with a key that this workspace does not have or has revoked, is the code of no pass.
 */
export async function readScanned(scope: Scope, scanned: string): Promise<string> {
  if (!isSigned(scanned)) return readCode(scanned)
  const read = readSigned(scanned)
  if (!read) return ofNoPass
  const known = await scope.tx
    .selectFrom('signing_keys')
    .select('public_key')
    .where('tenant_id', '=', scope.tenant.id)
    .where('key_id', '=', read.keyId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (!known) return ofNoPass
  const key = createPublicKey({ key: known.public_key, format: 'der', type: 'spki' })
  return isSignedBy(read, key) ? read.code : ofNoPass
}
