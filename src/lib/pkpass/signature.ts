import { createHash, type KeyObject, sign } from 'node:crypto'
import {
  contextTag,
  inDerOrder,
  integer,
  NULL,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  time,
} from '../der/write.ts'
import { OID } from '../x509/names.ts'
import type { Certificate } from '../x509/read.ts'

/** Signs manifests with one pass certificate; made once per certificate, used for each pass. */
export interface PassSigner {
  /** The detached signature over `content`, DER. Takes about as long as one RSA-2048 signature. */
  sign(content: Buffer, signedAt: Date): Buffer
}

const SHA256 = sequence(objectIdentifier(OID.sha256))
const RSA = sequence(objectIdentifier(OID.rsaEncryption), NULL)
const CONTENT_TYPE = sequence(objectIdentifier(OID.contentType), setOf(objectIdentifier(OID.data)))

/**
 * A signer of detached CMS SignedData (RFC 5652, SHA-256 with RSA per RFC 5754): signing certificate and intermediate
 * in the bundle, content type, signing time and message digest as signed attributes, everything in DER order, since
 * strict wallets refuse attributes in any other.
 */
export function passSigner(
  certificate: Certificate,
  authority: Certificate,
  privateKey: KeyObject,
): PassSigner {
  const certificates = contextTag(0, ...inDerOrder([certificate.der, authority.der]))
  const signerIdentifier = sequence(certificate.issuerDer, certificate.serialDer)
  return {
    sign(content, signedAt) {
      const digest = createHash('sha256').update(content).digest()
      const attributes = inDerOrder([
        CONTENT_TYPE,
        sequence(objectIdentifier(OID.signingTime), setOf(time(signedAt))),
        sequence(objectIdentifier(OID.messageDigest), setOf(octetString(digest))),
      ])
      const signature = sign('sha256', setOf(...attributes), privateKey)
      const signerInfo = sequence(
        integer(1),
        signerIdentifier,
        SHA256,
        contextTag(0, ...attributes),
        RSA,
        octetString(signature),
      )
      const signedData = sequence(
        integer(1),
        setOf(SHA256),
        sequence(objectIdentifier(OID.data)),
        certificates,
        setOf(signerInfo),
      )
      return sequence(objectIdentifier(OID.signedData), contextTag(0, signedData))
    },
  }
}
