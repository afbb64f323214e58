import { readFileSync } from 'node:fs'
import type { Installation } from '../../../deps.ts'
import { APPLE_ROOT_CA, APPLE_WWDR_G4 } from '../../../lib/x509/apple-certificates.ts'
import { checkPassCertificate, type PassCertificateReport } from '../../../lib/x509/pass-certificate.ts'
import { type Certificate, CertificateError, readCertificate } from '../../../lib/x509/read.ts'
import { problem } from '../../../problems.ts'
import type { Scope } from '../../../scope.ts'
import { announceToApple } from '../updates/mark.ts'
import { type CredentialRow, newestCredential, openKey, replaceAccount } from '../credentials.ts'

/** The verdict on an uploaded certificate. */
export interface UploadedCertificate extends PassCertificateReport {
  /** Whether it signs passes from now on; otherwise nothing was changed. */
  accepted: boolean
}

/**
 * Takes the certificate that Apple made from the signing request. It is checked point by point, and only one without
 * a fault is taken; the one before is retired, and where the type is the same, phones hear what it could not push any more.
 * @param file the `.cer` in base64, or PEM
 * @param authorityFile the intermediate in the same forms where it is not Apple's G4
 * @throws not_found where no request was made, invalid_field where a file is no certificate
 */
export async function uploadCertificate(
  scope: Scope,
  file: string,
  authorityFile: string | undefined,
): Promise<UploadedCertificate> {
  const request = await newestCredential(scope, 'apple_live', 'requested')
  if (!request) throw problem('not_found', { what: 'Signing request' })
  const certificate = readUpload('certificate', file)
  const authority = authorityFile ? readUpload('authority', authorityFile) : readCertificate(APPLE_WWDR_G4)
  const active = await newestCredential(scope, 'apple_live', 'active')
  const report = checkPassCertificate(certificate, {
    privateKey: openKey(scope.installation, request),
    authority,
    root: trustedRoot(scope.installation),
    ...(active && {
      before: { passTypeIdentifier: active.pass_type_id ?? '', teamIdentifier: active.team_id ?? '' },
    }),
    now: scope.now,
  })
  const accepted = report.findings.every((finding) => finding.ok)
  if (accepted) await activate(scope, request, certificate, authority)
  return { accepted, ...report }
}

/** Apple's root, or what the operator put in its place. */
function trustedRoot({ config }: Installation): string {
  const file = config.WALLET_APPLE_ROOT_FILE
  return file ? readFileSync(file, 'utf8') : APPLE_ROOT_CA
}

/** A certificate as it was uploaded: PEM, or DER in base64; throws invalid_field. */
function readUpload(field: string, file: string): Certificate {
  try {
    return readCertificate(file.includes('-----BEGIN') ? file : Buffer.from(file, 'base64'))
  } catch (error) {
    if (error instanceof CertificateError) throw problem('invalid_field', { field, ...error.grounds })
    throw error
  }
}

async function activate(
  scope: Scope,
  request: CredentialRow,
  certificate: Certificate,
  authority: Certificate,
): Promise<void> {
  await replaceAccount(scope, 'apple_live', certificate.subject.userId ?? null)
  await scope.tx
    .updateTable('wallet_credentials')
    .set({
      state: 'active',
      certificate: certificate.pem,
      authority: authority.pem,
      pass_type_id: certificate.subject.userId,
      team_id: certificate.subject.organizationalUnit,
      valid_until: certificate.validUntil,
      last_error: null,
    })
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', request.id)
    .execute()
  await announceToApple(scope, certificate.subject.userId ?? '')
}
