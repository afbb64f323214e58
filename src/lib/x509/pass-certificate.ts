import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import { because, type Grounds } from '../../../shared/reasons/index.ts'
import { APPLE_ROOT_CA } from './apple-certificates.ts'
import { OID } from './names.ts'
import type { Certificate } from './read.ts'

/** One point of the check of a pass certificate, for the person who uploaded it. */
export interface CertificateFinding extends Grounds {
  point: 'kind' | 'passType' | 'team' | 'key' | 'issuer' | 'dates'
  ok: boolean
}

/** What a certificate says about the passes it may sign, and everything that is wrong with it. */
export interface PassCertificateReport {
  passTypeIdentifier: string | null
  teamIdentifier: string | null
  validUntil: Date
  /** Whole days until it ends; negative once it has. */
  daysLeft: number
  findings: CertificateFinding[]
}

/**
 * Checks a certificate point by point as a wallet would (Apple, "Building a Pass"): both Apple identifiers, pass type
 * in UID, team in OU, the key made for it, the authority that issued it, and its dates.
 * `authority` is the intermediate that goes into the pass; it must have issued the certificate and come from `root`.
 * `before` is the one that it is to take the place of, which must be of the same team.
 */
export function checkPassCertificate(
  certificate: Certificate,
  options: {
    privateKey?: KeyObject
    authority: Certificate
    root?: string
    before?: { passTypeIdentifier: string; teamIdentifier: string }
    now: Date
  },
): PassCertificateReport {
  const findings = [
    checkKind(certificate),
    checkPassType(certificate, options.before?.passTypeIdentifier),
    checkTeam(certificate, options.before?.teamIdentifier),
    ...(options.privateKey ? [checkKey(certificate, options.privateKey)] : []),
    checkIssuer(certificate, options.authority, options.root ?? APPLE_ROOT_CA),
    checkDates(certificate, options.now),
  ]
  return {
    passTypeIdentifier: certificate.subject.userId ?? null,
    teamIdentifier: certificate.subject.organizationalUnit ?? null,
    validUntil: certificate.validUntil,
    daysLeft: daysUntil(certificate.validUntil, options.now),
    findings,
  }
}

/** Whole days from `now` until `end`, rounded down; negative when it has passed. */
export function daysUntil(end: Date, now: Date): number {
  return Math.floor((end.getTime() - now.getTime()) / 86_400_000)
}

const right = (point: CertificateFinding['point'], grounds: Grounds) => ({ point, ok: true, ...grounds })
const wrong = (point: CertificateFinding['point'], grounds: Grounds) => ({ point, ok: false, ...grounds })

function checkKind({ extendedKeyUsage, extensions, subject }: Certificate): CertificateFinding {
  const missing = [
    ...(extendedKeyUsage.includes(OID.applePassSigning) ? [] : [OID.applePassSigning]),
    ...(extensions.includes(OID.applePassType) ? [] : [OID.applePassType]),
  ].join(' + ')
  if (!missing) return right('kind', because('certificate_right_kind'))
  return wrong('kind', because('certificate_other_kind', { name: subject.commonName ?? '…', missing }))
}

function checkPassType({ subject }: Certificate, before?: string): CertificateFinding {
  const passType = subject.userId
  if (!passType) return wrong('passType', because('certificate_no_type'))
  if (!/^pass\.[A-Za-z0-9.-]+$/.test(passType))
    return wrong('passType', because('certificate_odd_type', { identifier: passType }))
  return before && before !== passType
    ? right('passType', because('certificate_changed_type', { passType, before }))
    : right('passType', because('certificate_right_type', { passType }))
}

function checkTeam({ subject }: Certificate, before?: string): CertificateFinding {
  const team = subject.organizationalUnit
  if (team && before && team !== before)
    return wrong('team', because('certificate_other_team', { team, before }))
  return team && /^[A-Z0-9]{10}$/.test(team)
    ? right('team', because('certificate_right_team', { team }))
    : wrong('team', because('certificate_no_team'))
}

function checkKey(certificate: Certificate, privateKey: KeyObject): CertificateFinding {
  const ours = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  const theirs = certificate.publicKey.export({ type: 'spki', format: 'der' })
  return ours.equals(theirs)
    ? right('key', because('certificate_right_key'))
    : wrong('key', because('certificate_other_key'))
}

function checkIssuer(certificate: Certificate, authority: Certificate, root: string): CertificateFinding {
  if (!isIssuedBy(certificate, authority)) {
    const names = { issuer: fullName(certificate.issuer), expected: fullName(authority.subject) }
    return wrong('issuer', because('certificate_other_issuer', names))
  }
  const issuer = certificate.issuer.commonName ?? '…'
  return new X509Certificate(authority.der).verify(new X509Certificate(root).publicKey)
    ? right('issuer', because('certificate_right_issuer', { issuer }))
    : wrong('issuer', because('certificate_not_from_apple', { issuer }))
}

/** The generations of Apple's intermediates differ in their unit alone. */
function fullName({ commonName, organizationalUnit }: Certificate['issuer']): string {
  return [commonName, organizationalUnit].filter(Boolean).join(', ') || '…'
}

/** Whether `authority` signed `certificate` and carries the name that it gives as its issuer. */
export function isIssuedBy(certificate: Certificate, authority: Certificate): boolean {
  return (
    certificate.issuerDer.equals(authority.subjectDer) &&
    new X509Certificate(certificate.der).verify(authority.publicKey)
  )
}

function checkDates({ validFrom, validUntil }: Certificate, now: Date): CertificateFinding {
  if (now < validFrom) return wrong('dates', because('certificate_too_early', { from: day(validFrom) }))
  const until = day(validUntil)
  return now > validUntil
    ? wrong('dates', because('certificate_ended', { until }))
    : right('dates', because('certificate_in_time', { until, days: daysUntil(validUntil, now) }))
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10)
}
