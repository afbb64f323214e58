/** Object identifiers of X.509 (RFC 5280), CMS (RFC 5652) and Apple's pass certificates, by what they mean. */
export const OID = {
  commonName: '2.5.4.3',
  country: '2.5.4.6',
  organization: '2.5.4.10',
  organizationalUnit: '2.5.4.11',
  userId: '0.9.2342.19200300.100.1.1',
  emailAddress: '1.2.840.113549.1.9.1',

  rsaEncryption: '1.2.840.113549.1.1.1',
  sha256WithRsa: '1.2.840.113549.1.1.11',
  sha256: '2.16.840.1.101.3.4.2.1',

  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  extendedKeyUsage: '2.5.29.37',
  subjectKeyIdentifier: '2.5.29.14',
  authorityKeyIdentifier: '2.5.29.35',
  clientAuthentication: '1.3.6.1.5.5.7.3.2',

  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',

  /** Apple: extended key usage of a certificate that may sign passes. */
  applePassSigning: '1.2.840.113635.100.4.14',
  /** Apple: the extension that names the pass type id. */
  applePassType: '1.2.840.113635.100.6.1.16',
} as const

/** A distinguished name in the order it is written, such as `[['userId', 'pass.com.example'], …]`. */
export type DistinguishedName = readonly (readonly [NameAttribute, string])[]

/** The attributes a name of ours may carry. */
export type NameAttribute =
  | 'commonName'
  | 'country'
  | 'organization'
  | 'organizationalUnit'
  | 'userId'
  | 'emailAddress'
