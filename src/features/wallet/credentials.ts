import { createPrivateKey, type KeyObject } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { WalletCredentials } from '../../db/types.gen.ts'
import type { Installation } from '../../deps.ts'
import { seal, unseal } from '../../lib/seal.ts'
import { privateKeyPem } from '../../lib/x509/make.ts'
import type { Scope } from '../../scope.ts'

/** A stored wallet credential; its private key is sealed. */
export type CredentialRow = Selectable<WalletCredentials>

export type CredentialKind = 'apple_demo' | 'apple_live' | 'google'

/** Seals a private key so that only this installation can open it, and only as this credential's. */
export function sealKey(installation: Installation, tenantId: string, id: string, key: KeyObject): Buffer {
  return seal(installation.key('wallet credentials'), `${tenantId}.${id}`, privateKeyPem(key))
}

/** The private key of a stored credential. */
export function openKey(
  installation: Installation,
  row: Pick<CredentialRow, 'tenant_id' | 'id' | 'private_key_sealed'>,
): KeyObject {
  const place = `${row.tenant_id}.${row.id}`
  return createPrivateKey(
    unseal(installation.key('wallet credentials'), place, row.private_key_sealed).toString(),
  )
}

/** The newest credential of a kind and state; undefined where there is none. */
export async function newestCredential(
  scope: Scope,
  kind: CredentialKind,
  state: 'requested' | 'active',
): Promise<CredentialRow | undefined> {
  return scope.tx
    .selectFrom('wallet_credentials')
    .selectAll()
    .where('tenant_id', '=', scope.tenant.id)
    .where('kind', '=', kind)
    .where('state', '=', state)
    .orderBy('id', 'desc')
    .executeTakeFirst()
}

/** Retires the credentials of a kind, so that new passes are not made with them; those in phones still update. */
export async function retireCredentials(
  scope: Scope,
  kind: CredentialKind,
  states: ('requested' | 'active')[],
): Promise<void> {
  await scope.tx
    .updateTable('wallet_credentials')
    .set({ state: 'retired' })
    .where('tenant_id', '=', scope.tenant.id)
    .where('kind', '=', kind)
    .where('state', 'in', states)
    .execute()
}

/** What the audit log calls the account that passes are made with. */
const recordedAs = { apple_live: 'appleWallet', google: 'googleWallet' } as const

/**
 * Retires the account that passes are made with, and records which one takes its place.
 * @param account what names the new one: Apple's pass type, Google's service account; null for none.
 */
export async function replaceAccount(
  scope: Scope,
  kind: keyof typeof recordedAs,
  account: string | null,
): Promise<void> {
  const last = await newestCredential(scope, kind, 'active')
  await retireCredentials(scope, kind, ['active'])
  if (!last && account === null) return
  const name = recordedAs[kind]
  const before = { [name]: last?.pass_type_id ?? last?.client_email ?? null }
  scope.emit('workspace.updated', { changes: { [name]: account }, before }, {})
}
