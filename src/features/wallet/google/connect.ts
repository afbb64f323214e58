import type { Deps } from '../../../deps.ts'
import {
  readServiceAccount,
  type ServiceAccount,
  ServiceAccountError,
} from '../../../lib/google-wallet/service-account.ts'
import { problem } from '../../../problems.ts'
import { inScope, type Actor, type Scope, type Tenant } from '../../../scope.ts'
import { replaceAccount, sealKey } from '../credentials.ts'
import { extraTokenUris } from '../ports.ts'
import { announceToGoogle } from '../updates/mark.ts'
import { googleClient, googleCredential } from './credential.ts'
import { noteAccount } from './send.ts'

/**
 * Stores the workspace's Google service account in place of an earlier one; its key is sealed. Saved passes are sent
 * again, since the account before may have been refused.
 * @param json the key file as Google made it
 * @throws invalid_field saying what the file is instead
 */
export async function connectGoogle(scope: Scope, json: string, issuerId: string): Promise<void> {
  const account = readPasted(json, extraTokenUris(scope.installation.config))
  await replaceAccount(scope, 'google', account.clientEmail)
  const id = scope.newId('walletCredential')
  await scope.tx
    .insertInto('wallet_credentials')
    .values({
      tenant_id: scope.tenant.id,
      id,
      kind: 'google',
      state: 'active',
      private_key_sealed: sealKey(scope.installation, scope.tenant.id, id, account.privateKey),
      client_email: account.clientEmail,
      token_uri: account.tokenUri,
      issuer_id: issuerId,
      created_at: scope.now,
    })
    .execute()
  await announceToGoogle(scope)
}

function readPasted(json: string, tokenUris: readonly string[]): ServiceAccount {
  try {
    return readServiceAccount(json, tokenUris)
  } catch (error) {
    if (error instanceof ServiceAccountError)
      throw problem('invalid_field', { field: 'serviceAccount', ...error.grounds })
    throw error
  }
}

/** Asks Google whether the workspace's account may make passes, and writes down what it says. */
export async function checkGoogleAccess(deps: Deps, as: { tenant: Tenant; actor: Actor }): Promise<void> {
  const credential = await inScope(deps, { ...as, readOnly: true }, googleCredential)
  if (!credential) return
  const id = `${credential.issuerId}.${as.tenant.id}.check`
  const verdict = await googleClient(deps, credential).insert('genericClass', { id })
  await inScope(deps, as, (scope) => noteAccount(scope, credential, verdict))
}
