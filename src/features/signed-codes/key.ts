import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import type { Installation } from '../../deps.ts'
import { seal, unseal } from '../../lib/seal.ts'
import type { Scope } from '../../scope.ts'

const purpose = 'signing keys of codes'
const der = { format: 'der' } as const

/** The key that signs the codes of a workspace, as a query brings it along. */
export interface StoredSigningKey {
  keyId: string
  /** Hexadecimal. */
  sealed: string
}

/**
 * SQL for the key that signs now, a `StoredSigningKey`, where the template wants signed codes; null elsewhere. The
 * query has the template as `template`.
 * @param tenantId the column with the workspace of the pass
 */
export const signingKeySql = (tenantId: string) => `case when template.design->>'qrContent' = 'signed' then (
    select json_build_object('keyId', key.key_id, 'sealed', encode(key.private_key, 'hex'))
    from signing_keys key where key.tenant_id = ${tenantId} and key.revoked_at is null
    order by key.created_at desc, key.id desc limit 1) end`

/** Opens a signing key. Throws Error where it was sealed with another installation key. */
export function openKey(installation: Installation, tenantId: string, stored: StoredSigningKey): KeyObject {
  const sealed = Buffer.from(stored.sealed, 'hex')
  const key = unseal(installation.key(purpose), `${tenantId}/${stored.keyId}`, sealed)
  return createPrivateKey({ key, ...der, type: 'pkcs8' })
}

/** Makes a key that signs from now on; those before it are believed as before. */
export async function addKey(scope: Scope) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const keyId = randomBytes(4).toString('hex')
  const secret = privateKey.export({ ...der, type: 'pkcs8' })
  const row = await scope.tx
    .insertInto('signing_keys')
    .values({
      tenant_id: scope.tenant.id,
      id: scope.newId('signingKey'),
      key_id: keyId,
      public_key: publicKey.export({ ...der, type: 'spki' }),
      private_key: seal(scope.installation.key(purpose), `${scope.tenant.id}/${keyId}`, secret),
      created_at: scope.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  scope.emit('signing_key.created', { id: row.id, name: keyId }, {})
  return row
}

/** Makes the first key of a workspace, where it has none yet. */
export async function ensureKey(scope: Scope): Promise<void> {
  const known = await scope.tx
    .selectFrom('signing_keys')
    .select('id')
    .where('tenant_id', '=', scope.tenant.id)
    .where('revoked_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  if (!known) await addKey(scope)
}
