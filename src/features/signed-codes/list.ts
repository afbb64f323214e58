import { createPublicKey } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { SigningKeys } from '../../db/types.gen.ts'
import type { Scope } from '../../scope.ts'
import type { SigningKey } from './schema.ts'

/** Every signing key of the workspace, newest first, revoked ones too. */
export async function listKeys(scope: Scope): Promise<SigningKey[]> {
  const rows = await scope.tx
    .selectFrom('signing_keys')
    .selectAll()
    .where('tenant_id', '=', scope.tenant.id)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const signing = rows.find((row) => row.revoked_at === null)
  return rows.map((row) => showKey(row, row === signing))
}

/** A key as answers show it. */
export function showKey(row: Selectable<SigningKeys>, isSigning: boolean): SigningKey {
  const key = createPublicKey({ key: row.public_key, format: 'der', type: 'spki' })
  return {
    id: row.id,
    keyId: row.key_id,
    publicKey: String(key.export({ format: 'pem', type: 'spki' })),
    state: row.revoked_at ? 'revoked' : isSigning ? 'signing' : 'believed',
    createdAt: row.created_at.toISOString(),
    revokedAt: row.revoked_at?.toISOString() ?? null,
  }
}
