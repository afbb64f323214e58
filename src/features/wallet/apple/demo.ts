import { makeCertificateAuthority, makePassCertificate, makeRsaKey } from '../../../lib/x509/make.ts'
import type { Scope } from '../../../scope.ts'
import { newestCredential, sealKey } from '../credentials.ts'
import { chooseMode } from '../settings.ts'

const AUTHORITY_DAYS = 3650
const CERTIFICATE_DAYS = 3640
const TEAM = 'DEMO000000'

/**
 * Makes what demo mode signs with, unless the workspace has it: an authority of our own and a certificate with Apple's
 * identifiers. iPhones refuse its passes, openssl accepts them. The authority's key is forgotten at once.
 * @returns the authority's certificate, PEM
 */
async function ensureDemoIdentity(scope: Scope): Promise<string> {
  const known = await newestCredential(scope, 'apple_demo', 'active')
  if (known?.authority) return known.authority
  const { tenant, now } = scope
  const [authorityKey, key] = await Promise.all([makeRsaKey(), makeRsaKey()])
  const authority = makeCertificateAuthority(
    [
      ['commonName', 'Passwright demo authority'],
      ['organizationalUnit', 'Not trusted by phones'],
      ['organization', tenant.name.slice(0, 64)],
    ],
    authorityKey,
    now,
    AUTHORITY_DAYS,
  )
  const passTypeIdentifier = `pass.demo.${tenant.id.replaceAll(/[^A-Za-z0-9]/g, '-')}`
  const certificate = makePassCertificate({
    passTypeIdentifier,
    teamIdentifier: TEAM,
    organization: tenant.name.slice(0, 64),
    key,
    authority: { certificate: authority, key: authorityKey },
    now,
    days: CERTIFICATE_DAYS,
  })
  const id = scope.newId('walletCredential')
  await scope.tx
    .insertInto('wallet_credentials')
    .values({
      tenant_id: tenant.id,
      id,
      kind: 'apple_demo',
      state: 'active',
      private_key_sealed: sealKey(scope.installation, tenant.id, id, key),
      certificate,
      authority,
      pass_type_id: passTypeIdentifier,
      team_id: TEAM,
      valid_until: new Date(now.getTime() + CERTIFICATE_DAYS * 86_400_000),
      created_at: now,
    })
    .execute()
  return authority
}

/** Switches demo mode on; returns the demo authority's certificate, PEM. */
export async function switchDemoOn(scope: Scope): Promise<string> {
  const authority = await ensureDemoIdentity(scope)
  await chooseMode(scope, 'demo')
  return authority
}
