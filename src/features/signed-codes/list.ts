import { createPublicKey } from 'node:crypto'
import { sql, type Selectable } from 'kysely'
import { listShort } from '../../db/list.ts'
import type { SigningKeys } from '../../db/types.gen.ts'
import type { ShortListQuery } from '../../lib/fields.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import type { SigningKey } from './schema.ts'

/** The signing keys of the workspace, newest first, revoked ones too. */
export async function listKeys(scope: Scope, query: ShortListQuery, url: string) {
  const { rows, headers } = await listShort(scope.tx, selectKeys(scope), 'signing_keys', query, url)
  return { keys: rows.map((row) => showKey(row, row.is_signing)), headers }
}

/** One signing key; throws not_found. */
export async function findKey(scope: Scope, id: string): Promise<SigningKey> {
  const row = await selectKeys(scope).where('id', '=', id).executeTakeFirst()
  if (!row) throw problem('not_found', { what: 'Signing key' })
  return showKey(row, row.is_signing)
}

/** The newest that was not revoked is the one that signs. */
function selectKeys({ tx, tenant }: Scope) {
  const signing = tx
    .selectFrom('signing_keys as newest')
    .select('newest.id')
    .where('newest.tenant_id', '=', tenant.id)
    .where('newest.revoked_at', 'is', null)
    .orderBy('newest.created_at', 'desc')
    .orderBy('newest.id', 'desc')
    .limit(1)
  return tx
    .selectFrom('signing_keys')
    .selectAll()
    .select(sql<boolean>`id is not distinct from (${signing})`.as('is_signing'))
    .where('tenant_id', '=', tenant.id)
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
