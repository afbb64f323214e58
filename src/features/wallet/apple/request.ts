import { makeRsaKey, makeSigningRequest } from '../../../lib/x509/make.ts'
import type { Installation } from '../../../deps.ts'
import { problem } from '../../../problems.ts'
import type { Scope, Tenant } from '../../../scope.ts'
import { newestCredential, retireCredentials, sealKey } from '../credentials.ts'

/** A new key and the request that asks Apple for a certificate to it. */
export interface SigningRequest {
  id: string
  pem: string
  privateKeySealed: Buffer
}

/**
 * Makes a key and a signing request for the wizard; no Mac needed, and the key never leaves this installation. Takes
 * some tenths of a second, so it is done outside any transaction.
 * @param email the contact that Apple asks for in the request
 */
export async function makeRequest(
  installation: Installation,
  tenant: Tenant,
  id: string,
  email: string,
): Promise<SigningRequest> {
  const key = await makeRsaKey()
  const pem = makeSigningRequest(
    [
      ['emailAddress', email],
      ['commonName', tenant.name.slice(0, 64)],
    ],
    key,
  )
  return { id, pem, privateKeySealed: sealKey(installation, tenant.id, id, key) }
}

/** Stores a signing request in place of an earlier one that no certificate came back for. */
export async function storeRequest(scope: Scope, request: SigningRequest): Promise<void> {
  await retireCredentials(scope, 'apple_live', ['requested'])
  await scope.tx
    .insertInto('wallet_credentials')
    .values({
      tenant_id: scope.tenant.id,
      id: request.id,
      kind: 'apple_live',
      state: 'requested',
      private_key_sealed: request.privateKeySealed,
      signing_request: request.pem,
      created_at: scope.now,
    })
    .execute()
}

/** The signing request that waits for its certificate, PEM; throws not_found where there is none. */
export async function findRequest(scope: Scope): Promise<string> {
  const row = await newestCredential(scope, 'apple_live', 'requested')
  if (!row?.signing_request) throw problem('not_found', { what: 'Signing request' })
  return row.signing_request
}
