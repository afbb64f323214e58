import { createHash, createVerify } from 'node:crypto'
import { inWords } from '../../../shared/reasons/index.ts'
import {
  childAt,
  childrenOf,
  DerError,
  type DerNode,
  readDer,
  readObjectIdentifier,
  readTime,
} from '../der/read.ts'
import { APPLE_ROOT_CA } from '../x509/apple-certificates.ts'
import { OID } from '../x509/names.ts'
import { checkPassCertificate, isIssuedBy } from '../x509/pass-certificate.ts'
import { type Certificate, CertificateError, readCertificate } from '../x509/read.ts'
import { type Finding, Findings } from './findings.ts'
import type { UnzippedFile } from './unzip.ts'

/** Who signed a pass. */
export interface SignatureReport {
  passTypeIdentifier: string | null
  teamIdentifier: string | null
  issuer: string | null
  signedAt: string | null
  certificateEnds: string
}

interface Signature {
  certificates: Certificate[]
  signer: Certificate | null
  digest: string
  signedAttributes: DerNode | null
  value: Buffer
}

const DIGESTS: Record<string, string> = {
  [OID.sha256]: 'sha256',
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

/**
 * Judges the detached CMS signature over the manifest: form, digest, signature, certificates up to `root` (PEM,
 * Apple's by default) at `now`, and that they fit the identifiers in pass.json.
 */
export function checkSignature(
  files: readonly UnzippedFile[],
  pass: Record<string, unknown> | null,
  options: { now: Date; root?: string },
): { findings: Finding[]; report: SignatureReport | null } {
  const findings = new Findings('signature')
  const manifest = files.find((file) => file.name === 'manifest.json')
  const file = files.find((file) => file.name === 'signature')
  if (!manifest || !file) return { findings: [], report: null }
  try {
    const report = judge(readSignedData(file.data), manifest.data, pass, options, findings)
    return { findings: findings.all, report }
  } catch (error) {
    if (!(error instanceof DerError || error instanceof CertificateError)) throw error
    const why = error instanceof DerError ? error.message : 'a certificate in it cannot be read'
    findings.error(`It is not a readable PKCS#7 signature in DER: ${why}.`)
    return { findings: findings.all, report: null }
  }
}

function judge(
  signature: Signature,
  manifest: Buffer,
  pass: Record<string, unknown> | null,
  options: { now: Date; root?: string },
  findings: Findings,
): SignatureReport | null {
  const signedAt = checkAttributes(signature, manifest, findings)
  const { signer } = signature
  if (!signer) {
    findings.error('The certificate that signed the pass is not in the signature.')
    return null
  }
  checkValue(signature, signer, findings)
  checkCertificates(signature, signer, options, findings)
  checkIdentifiers(signer, pass, findings)
  return {
    passTypeIdentifier: signer.subject.userId ?? null,
    teamIdentifier: signer.subject.organizationalUnit ?? null,
    issuer: signer.issuer.commonName ?? null,
    signedAt: signedAt?.toISOString() ?? null,
    certificateEnds: signer.validUntil.toISOString(),
  }
}

/** CMS SignedData, RFC 5652 §5.1, with one signer. */
function readSignedData(data: Buffer): Signature {
  const contentInfo = readDer(data, 0x30)
  if (readObjectIdentifier(childAt(contentInfo, 0, 0x06)) !== OID.signedData)
    throw new DerError('It is not SignedData')
  const signedData = childAt(childAt(contentInfo, 1, 0xa0), 0, 0x30)
  const parts = childrenOf(signedData)
  const certificateSet = parts.find((part) => part.tag === 0xa0)
  const certificates = certificateSet
    ? childrenOf(certificateSet).map((node) => readCertificate(node.raw))
    : []
  const signerInfo = childAt(readDer(parts.at(-1)?.raw ?? Buffer.alloc(0), 0x31), 0, 0x30)
  const [, identifier, digestAlgorithm, ...rest] = childrenOf(signerInfo)
  const value = rest.find((node) => node.tag === 0x04)
  if (!identifier || !digestAlgorithm || !value) throw new DerError('The signer information is incomplete')
  return {
    certificates,
    signer: certificates.find((certificate) => isNamedBy(certificate, identifier)) ?? null,
    digest: DIGESTS[readObjectIdentifier(childAt(digestAlgorithm, 0, 0x06))] ?? 'unknown',
    signedAttributes: rest.find((node) => node.tag === 0xa0) ?? null,
    value: value.content,
  }
}

function isNamedBy(certificate: Certificate, identifier: DerNode): boolean {
  const [issuer, serial] = childrenOf(identifier)
  return (
    certificate.issuerDer.equals(issuer?.raw ?? Buffer.alloc(0)) &&
    certificate.serialDer.equals(serial?.raw ?? Buffer.alloc(0))
  )
}

function checkAttributes(signature: Signature, manifest: Buffer, findings: Findings): Date | null {
  const { signedAttributes, digest } = signature
  if (!signedAttributes) {
    findings.error('It has no signed attributes; wallets demand the signing time.')
    return null
  }
  if (digest === 'unknown') {
    findings.error('It uses a digest that wallets do not know; sign with SHA-256.')
    return null
  }
  const attributes = childrenOf(signedAttributes)
  const sorted = attributes.toSorted((a, b) => Buffer.compare(a.raw, b.raw))
  if (sorted.some((attribute, index) => attribute !== attributes[index])) {
    findings.warn('Its signed attributes are not in DER order; strict wallets on Android refuse the pass.')
  }
  const values = new Map(
    attributes.map((node) => [
      readObjectIdentifier(childAt(node, 0, 0x06)),
      childAt(childAt(node, 1, 0x31), 0),
    ]),
  )
  const expected = values.get(OID.messageDigest)?.content
  if (!expected?.equals(createHash(digest).update(manifest).digest())) {
    findings.error('The manifest was changed after it was signed (its digest differs).')
  }
  const time = values.get(OID.signingTime)
  if (!time) {
    findings.error('It does not say when it was signed.')
    return null
  }
  return readTime(time)
}

function checkValue(signature: Signature, signer: Certificate, findings: Findings): void {
  if (!signature.signedAttributes || signature.digest === 'unknown') return
  if (signer.publicKey.asymmetricKeyType !== 'rsa') {
    findings.error('The certificate has no RSA key; wallets accept no other.')
    return
  }
  const signed = Buffer.from(signature.signedAttributes.raw)
  signed[0] = 0x31
  const verified = createVerify(signature.digest).update(signed).verify(signer.publicKey, signature.value)
  if (!verified)
    findings.error('The signature does not fit the certificate: it was made with another private key.')
}

function checkCertificates(
  signature: Signature,
  signer: Certificate,
  options: { now: Date; root?: string },
  findings: Findings,
): void {
  const root = options.root ?? APPLE_ROOT_CA
  const authority = signature.certificates.find(
    (certificate) => certificate !== signer && isIssuedBy(signer, certificate),
  )
  if (!authority) {
    const issuer = [signer.issuer.commonName, signer.issuer.organizationalUnit].filter(Boolean).join(', ')
    findings.error(
      `The intermediate certificate that issued the signer's (“${issuer}”) is not in the signature.`,
    )
    return
  }
  const report = checkPassCertificate(signer, { authority, root, now: options.now })
  for (const finding of report.findings) {
    if (!finding.ok) findings.error(`The certificate: ${inWords(finding)}`)
  }
  if (options.now > authority.validUntil)
    findings.error('The intermediate certificate has ended. Sign with the newest one.')
}

function checkIdentifiers(
  signer: Certificate,
  pass: Record<string, unknown> | null,
  findings: Findings,
): void {
  if (!pass) return
  const pairs = [
    ['passTypeIdentifier', signer.subject.userId],
    ['teamIdentifier', signer.subject.organizationalUnit],
  ] as const
  for (const [member, certified] of pairs) {
    if (certified && pass[member] !== certified) {
      findings.error(
        `pass.json says ${member} “${String(pass[member])}”, the certificate is for “${certified}”.`,
      )
    }
  }
}
