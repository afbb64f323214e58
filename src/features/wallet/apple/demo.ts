import { makeCertificateAuthority, makePassCertificate, makeRsaKey } from '../../../lib/x509/make.ts'
import type { Installation } from '../../../deps.ts'
import type { Scope, Tenant } from '../../../scope.ts'
import { newestCredential, sealKey } from '../credentials.ts'

const AUTHORITY_DAYS = 3650
const CERTIFICATE_DAYS = 3640
const TEAM = 'DEMO000000'

/** A demo authority and the pass certificate it issued, ready to be stored. */
export interface DemoIdentity {
  id: string
  passTypeIdentifier: string
  certificate: string
  authority: string
  privateKeySealed: Buffer
  validUntil: Date
}

/**
 * Makes what demo mode signs with: an authority of our own and a certificate with Apple's identifiers. iPhones refuse
 * its passes; openssl accepts them. Takes some tenths of a second, so it is done outside any transaction. The
 * authority's key is forgotten at once.
 */
export async function makeDemoIdentity(
  installation: Installation,
  tenant: Tenant,
  id: string,
  now: Date,
): Promise<DemoIdentity> {
  const [authorityKey, key] = await Promise.all([makeRsaKey(), makeRsaKey()])
  const subject = [
    ['commonName', 'Passwright demo authority'],
    ['organizationalUnit', 'Not trusted by phones'],
    ['organization', tenant.name],
  ] as const
  const authority = makeCertificateAuthority(subject, authorityKey, now, AUTHORITY_DAYS)
  const passTypeIdentifier = `pass.demo.${tenant.id.replaceAll(/[^A-Za-z0-9]/g, '-')}`
  const certificate = makePassCertificate({
    passTypeIdentifier,
    teamIdentifier: TEAM,
    organization: tenant.name,
    key,
    authority: { certificate: authority, key: authorityKey },
    now,
    days: CERTIFICATE_DAYS,
  })
  return {
    id,
    passTypeIdentifier,
    certificate,
    authority,
    privateKeySealed: sealKey(installation, tenant.id, id, key),
    validUntil: new Date(now.getTime() + CERTIFICATE_DAYS * 86_400_000),
  }
}

/** Stores a demo identity unless the workspace has one; returns the authority's certificate (PEM) that holds. */
export async function storeDemoIdentity(scope: Scope, identity: DemoIdentity): Promise<string> {
  const known = await newestCredential(scope, 'apple_demo', 'active')
  if (known?.authority) return known.authority
  await scope.tx
    .insertInto('wallet_credentials')
    .values({
      tenant_id: scope.tenant.id,
      id: identity.id,
      kind: 'apple_demo',
      state: 'active',
      private_key_sealed: identity.privateKeySealed,
      certificate: identity.certificate,
      authority: identity.authority,
      pass_type_id: identity.passTypeIdentifier,
      team_id: TEAM,
      valid_until: identity.validUntil,
      created_at: scope.now,
    })
    .execute()
  return identity.authority
}
