import { createHash, createPublicKey, generateKeyPair, type KeyObject, randomBytes, sign } from 'node:crypto'
import { promisify } from 'node:util'
import {
  bitString,
  contextTag,
  integer,
  NULL,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  TRUE,
  time,
  tlv,
  utf8String,
} from '../der/write.ts'
import { type DistinguishedName, type NameAttribute, OID } from './names.ts'
import { readCertificate } from './read.ts'

const makeKeyPair = promisify(generateKeyPair)

/** A new RSA-2048 private key with exponent 65537, the only kind Apple accepts for pass certificates. */
export async function makeRsaKey(): Promise<KeyObject> {
  const { privateKey } = await makeKeyPair('rsa', { modulusLength: 2048, publicExponent: 65_537 })
  return privateKey
}

/** A PKCS#8 PEM of a private key. */
export function privateKeyPem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** A certificate signing request (PKCS#10, RFC 2986) for `key`, signed with SHA-256, as PEM. */
export function makeSigningRequest(subject: DistinguishedName, key: KeyObject): string {
  const info = sequence(integer(0), encodeName(subject), publicKeyInfo(key), contextTag(0))
  return pem('CERTIFICATE REQUEST', signed(info, key))
}

/** A self-signed certificate authority of `days` days that may only sign certificates, as PEM. */
export function makeCertificateAuthority(
  subject: DistinguishedName,
  key: KeyObject,
  now: Date,
  days: number,
): string {
  return makeCertificate({
    subject: encodeName(subject),
    issuer: encodeName(subject),
    subjectKey: key,
    issuerKey: key,
    now,
    days,
    extensions: [
      extension(OID.basicConstraints, sequence(TRUE), true),
      extension(OID.keyUsage, bitString(Buffer.from([0b0000_0110]), 1), true),
    ],
  })
}

/**
 * A pass signing certificate as Apple issues it (extended key usage 100.4.14, extension 100.6.1.16 with the pass
 * type id, UID and OU in the subject), signed by another authority, as PEM. iPhones do not trust it.
 */
export function makePassCertificate(options: {
  passTypeIdentifier: string
  teamIdentifier: string
  organization: string
  key: KeyObject
  authority: { certificate: string; key: KeyObject }
  now: Date
  days: number
}): string {
  const { passTypeIdentifier } = options
  return makeCertificate({
    subject: encodeName([
      ['userId', passTypeIdentifier],
      ['commonName', `Pass Type ID: ${passTypeIdentifier}`],
      ['organizationalUnit', options.teamIdentifier],
      ['organization', options.organization],
    ]),
    issuer: readCertificate(options.authority.certificate).subjectDer,
    subjectKey: options.key,
    issuerKey: options.authority.key,
    now: options.now,
    days: options.days,
    extensions: [
      extension(OID.basicConstraints, sequence(), true),
      extension(OID.keyUsage, bitString(Buffer.from([0b1000_0000]), 7), true),
      extension(
        OID.extendedKeyUsage,
        sequence(objectIdentifier(OID.clientAuthentication), objectIdentifier(OID.applePassSigning)),
      ),
      extension(OID.applePassType, utf8String(passTypeIdentifier)),
    ],
  })
}

interface CertificateParts {
  subject: Buffer
  issuer: Buffer
  subjectKey: KeyObject
  issuerKey: KeyObject
  now: Date
  days: number
  extensions: Buffer[]
}

function makeCertificate(parts: CertificateParts): string {
  const serial = randomBytes(16)
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40
  const ends = new Date(parts.now.getTime() + parts.days * 86_400_000)
  const keyIdentifiers = [
    extension(OID.subjectKeyIdentifier, octetString(keyIdentifier(parts.subjectKey))),
    extension(OID.authorityKeyIdentifier, sequence(tlv(0x80, keyIdentifier(parts.issuerKey)))),
  ]
  const body = sequence(
    contextTag(0, integer(2)),
    integer(serial),
    sequence(objectIdentifier(OID.sha256WithRsa), NULL),
    parts.issuer,
    sequence(time(parts.now), time(ends)),
    parts.subject,
    publicKeyInfo(parts.subjectKey),
    contextTag(3, sequence(...parts.extensions, ...keyIdentifiers)),
  )
  return pem('CERTIFICATE', signed(body, parts.issuerKey))
}

function signed(body: Buffer, key: KeyObject): Buffer {
  return sequence(
    body,
    sequence(objectIdentifier(OID.sha256WithRsa), NULL),
    bitString(sign('sha256', body, key)),
  )
}

function extension(oid: string, value: Buffer, critical = false): Buffer {
  return sequence(objectIdentifier(oid), ...(critical ? [TRUE] : []), octetString(value))
}

function encodeName(name: DistinguishedName): Buffer {
  return sequence(
    ...name.map(([attribute, value]) =>
      setOf(
        sequence(
          objectIdentifier(OID[attribute]),
          tlv(STRING_TAGS[attribute] ?? UTF8_STRING, Buffer.from(value)),
        ),
      ),
    ),
  )
}

/** RFC 5280 wants PrintableString for a country and IA5String for an email address. */
const STRING_TAGS: Partial<Record<NameAttribute, number>> = { country: 0x13, emailAddress: 0x16 }
const UTF8_STRING = 0x0c

function publicKeyInfo(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' })
}

function keyIdentifier(key: KeyObject): Buffer {
  return createHash('sha1')
    .update(createPublicKey(key).export({ type: 'pkcs1', format: 'der' }))
    .digest()
}

function pem(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}
