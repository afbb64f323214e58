import { type KeyObject, X509Certificate } from 'node:crypto'
import { because } from '../../../shared/reasons/index.ts'
import {
  childAt,
  childrenOf,
  DerError,
  type DerNode,
  readDer,
  readObjectIdentifier,
  readTime,
} from '../der/read.ts'
import { GroundedError } from '../grounded-error.ts'
import { OID } from './names.ts'

/** What this project needs to know of an X.509 certificate (RFC 5280). */
export interface Certificate {
  /** The certificate itself, DER and PEM. */
  der: Buffer
  pem: string
  /** Issuer name and serial number as they stand in the certificate, for a CMS signer identifier. */
  issuerDer: Buffer
  serialDer: Buffer
  subjectDer: Buffer
  subject: Partial<Record<keyof typeof OID, string>>
  issuer: Partial<Record<keyof typeof OID, string>>
  validFrom: Date
  validUntil: Date
  isAuthority: boolean
  publicKey: KeyObject
  /** Dotted identifiers of the extended key usages and of all extensions. */
  extendedKeyUsage: string[]
  extensions: string[]
  /** SHA-256 over the DER, in upper-case hex pairs with colons. */
  fingerprint: string
}

/** The file is no certificate; its grounds are for the person who uploaded it. */
export class CertificateError extends GroundedError {}

/**
 * Reads a certificate from a `.cer` (DER) or `.pem` file; of a PEM with several, the first.
 * Throws `CertificateError` saying what the file is instead, when that can be told.
 */
export function readCertificate(file: Buffer | string): Certificate {
  const text = typeof file === 'string' ? file : file.toString('latin1')
  refuseOtherFiles(text)
  try {
    return describe(new X509Certificate(file))
  } catch (cause) {
    throw new CertificateError(because('certificate_unreadable'), { cause })
  }
}

/** All certificates of a PEM file, in order, or the one of a `.cer`; throws `CertificateError` as `readCertificate` does. */
export function readCertificates(file: Buffer): Certificate[] {
  const blocks = file
    .toString('latin1')
    .match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g)
  return blocks ? blocks.map((block) => readCertificate(block)) : [readCertificate(file)]
}

function refuseOtherFiles(text: string): void {
  if (text.includes('PRIVATE KEY-----') && !text.includes('BEGIN CERTIFICATE-----')) {
    throw new CertificateError(because('certificate_is_key'))
  }
  if (text.includes('BEGIN CERTIFICATE REQUEST')) {
    throw new CertificateError(because('certificate_is_request'))
  }
}

function describe(x509: X509Certificate): Certificate {
  const body = childAt(readDer(x509.raw, 0x30), 0, 0x30)
  const [, serial, , issuer, validity, subject] = childrenOf(body)
  if (!serial || !issuer || !validity || !subject) throw new DerError('The certificate is incomplete')
  const extensions = extensionsOf(body)
  return {
    der: x509.raw,
    pem: x509.toString(),
    serialDer: serial.raw,
    issuerDer: issuer.raw,
    subjectDer: subject.raw,
    subject: readName(subject),
    issuer: readName(issuer),
    validFrom: readTime(childAt(validity, 0)),
    validUntil: readTime(childAt(validity, 1)),
    isAuthority: x509.ca,
    publicKey: x509.publicKey,
    extendedKeyUsage: usagesOf(extensions.get(OID.extendedKeyUsage)),
    extensions: [...extensions.keys()],
    fingerprint: x509.fingerprint256,
  }
}

function extensionsOf(body: DerNode): Map<string, DerNode> {
  const wrapper = childrenOf(body).find((node) => node.tag === 0xa3)
  const found = new Map<string, DerNode>()
  for (const extension of wrapper ? childrenOf(childAt(wrapper, 0, 0x30)) : []) {
    const parts = childrenOf(extension)
    const value = parts.at(-1)
    if (parts[0] && value) found.set(readObjectIdentifier(parts[0]), value)
  }
  return found
}

function usagesOf(value: DerNode | undefined): string[] {
  return value ? childrenOf(readDer(value.content, 0x30)).map(readObjectIdentifier) : []
}

function readName(name: DerNode): Partial<Record<keyof typeof OID, string>> {
  const entries: [string, string][] = []
  for (const set of childrenOf(name)) {
    for (const attribute of childrenOf(set)) {
      const known = nameOf(readObjectIdentifier(childAt(attribute, 0, 0x06)))
      if (known) entries.push([known, childAt(attribute, 1).content.toString('utf8')])
    }
  }
  return Object.fromEntries(entries)
}

function nameOf(oid: string): string | undefined {
  return Object.entries(OID).find(([, dotted]) => dotted === oid)?.[0]
}
