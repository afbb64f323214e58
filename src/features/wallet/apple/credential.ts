import { createPrivateKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Installation } from '../../../deps.ts'
import { remember } from '../../../lib/bounded-cache.ts'
import { type PassSigner, passSigner } from '../../../lib/pkpass/signature.ts'
import { APPLE_WWDR_G4 } from '../../../lib/x509/apple-certificates.ts'
import { privateKeyPem } from '../../../lib/x509/make.ts'
import { readCertificate, readCertificates } from '../../../lib/x509/read.ts'
import type { Scope } from '../../../scope.ts'
import { type CredentialRow, newestCredential, openKey } from '../credentials.ts'
import { readSettings } from '../settings.ts'

/** A pass certificate ready to sign and to push. */
export interface AppleCredential {
  mode: 'demo' | 'live'
  passTypeIdentifier: string
  teamIdentifier: string
  validUntil: Date
  certificate: string
  privateKey: KeyObject
  signer: PassSigner
}

/**
 * What signs new passes of this workspace: its demo or live certificate, or the installation's; null where wallets are
 * off, nothing is set up, or the certificate has ended: a phone would refuse the pass.
 */
export async function signingCredential(scope: Scope): Promise<AppleCredential | null> {
  const { mode } = await readSettings(scope)
  if (mode === 'off') return null
  const row = await newestCredential(scope, mode === 'demo' ? 'apple_demo' : 'apple_live', 'active')
  const shared = mode === 'live' ? operatorCredential(scope.installation) : null
  const credential = row ? readyCredential(scope.installation, row) : shared
  return credential && !hasEnded(credential, scope.now) ? credential : null
}

/** Whether a certificate is of no use for passes any more. */
export function hasEnded({ validUntil }: { validUntil: Date }, now: Date): boolean {
  return now > validUntil
}

/** What a pass in a phone was signed with, or its successor of the same type; null where none is left. */
export async function credentialOfType(scope: Scope, passType: string): Promise<AppleCredential | null> {
  const row = await scope.tx
    .selectFrom('wallet_credentials')
    .selectAll()
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_type_id', '=', passType)
    .where('state', 'in', ['active', 'retired'])
    .orderBy((order) => order.case().when('state', '=', 'active').then(0).else(1).end())
    .orderBy('id', 'desc')
    .executeTakeFirst()
  if (row) return readyCredential(scope.installation, row)
  const fromOperator = operatorCredential(scope.installation)
  return fromOperator?.passTypeIdentifier === passType ? fromOperator : null
}

const KEPT = 500
const ready = new Map<string, AppleCredential>()

/** Makes a stored credential ready for use. Opening a key takes longer than signing with it, so it is kept. */
export function readyCredential(installation: Installation, row: CredentialRow): AppleCredential {
  const known = ready.get(row.id)
  if (known && known.certificate === row.certificate) return known
  const credential = assemble(row.kind === 'apple_demo' ? 'demo' : 'live', {
    certificate: row.certificate ?? '',
    authority: row.authority ?? '',
    privateKey: openKey(installation, row),
  })
  if (ready.size >= KEPT) ready.clear()
  ready.set(row.id, credential)
  return credential
}

function assemble(
  mode: 'demo' | 'live',
  { certificate, authority, privateKey }: { certificate: string; authority: string; privateKey: KeyObject },
): AppleCredential {
  const read = readCertificate(certificate)
  return {
    mode,
    passTypeIdentifier: read.subject.userId ?? '',
    teamIdentifier: read.subject.organizationalUnit ?? '',
    validUntil: read.validUntil,
    certificate,
    privateKey,
    signer: passSigner(read, readCertificate(authority), privateKey),
  }
}

const operatorCredentials = remember(10, (paths) => {
  const [file = '', key = ''] = paths.split('\n')
  try {
    const [certificate, authority] = readCertificates(readFileSync(file))
    return assemble('live', {
      certificate: certificate?.pem ?? '',
      authority: authority?.pem ?? APPLE_WWDR_G4,
      privateKey: createPrivateKey(readFileSync(key)),
    })
  } catch {
    // `operatorFaults` says why, in the log and to `passwright doctor`.
    return null
  }
})

/** The installation's own certificate, for workspaces without one; null where there is none that can be used. */
export function operatorCredential({ config }: Installation): AppleCredential | null {
  const { WALLET_APPLE_CERTIFICATE_FILE: certificate, WALLET_APPLE_KEY_FILE: key } = config
  return certificate && key ? operatorCredentials(`${certificate}\n${key}`) : null
}

/** The private key of a credential as PEM, for the connection to APNs. */
export function pushKey(credential: AppleCredential): string {
  return privateKeyPem(credential.privateKey)
}
