import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import { APPLE_ROOT_CA } from './apple-certificates.ts'
import { OID } from './names.ts'
import type { Certificate } from './read.ts'

/** One point of the check of a pass certificate, in words for the person who uploaded it. */
export interface CertificateFinding {
  point: 'kind' | 'passType' | 'team' | 'key' | 'issuer' | 'dates'
  ok: boolean
  message: string
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

function checkKind(certificate: Certificate): CertificateFinding {
  const missing = [
    ...(certificate.extendedKeyUsage.includes(OID.applePassSigning) ? [] : [OID.applePassSigning]),
    ...(certificate.extensions.includes(OID.applePassType) ? [] : [OID.applePassType]),
  ]
  if (missing.length === 0) return { point: 'kind', ok: true, message: 'It is a pass type certificate.' }
  const name = certificate.subject.commonName ?? 'without a name'
  return {
    point: 'kind',
    ok: false,
    message: `It is not a pass type certificate (it is “${name}”; ${missing.join(' and ')} missing). In Apple's developer portal choose “Pass Type ID Certificate”.`,
  }
}

function checkPassType(certificate: Certificate, before?: string): CertificateFinding {
  const passType = certificate.subject.userId
  if (passType && /^pass\.[A-Za-z0-9.-]+$/.test(passType)) {
    const others =
      before && before !== passType
        ? ` Passes in phones are of type ${before}: they are updated until the certificate before it ends, and not by this one.`
        : ''
    return { point: 'passType', ok: true, message: `It signs passes of type ${passType}.${others}` }
  }
  return {
    point: 'passType',
    ok: false,
    message: passType
      ? `Its identifier “${passType}” is not a pass type; one begins with “pass.”.`
      : 'It names no pass type id.',
  }
}

function checkTeam(certificate: Certificate, before?: string): CertificateFinding {
  const team = certificate.subject.organizationalUnit
  if (team && before && team !== before) {
    return {
      point: 'team',
      ok: false,
      message: `It belongs to team ${team}, the one in use to team ${before}, and passes in phones cannot change their team. Make it in the account of ${before}; or stop using the one of ${before} first.`,
    }
  }
  if (team && /^[A-Z0-9]{10}$/.test(team))
    return { point: 'team', ok: true, message: `It belongs to team ${team}.` }
  return { point: 'team', ok: false, message: 'It names no team id (ten letters and digits).' }
}

function checkKey(certificate: Certificate, privateKey: KeyObject): CertificateFinding {
  const ours = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  const theirs = certificate.publicKey.export({ type: 'spki', format: 'der' })
  if (ours.equals(theirs)) return { point: 'key', ok: true, message: 'It fits the private key kept here.' }
  return {
    point: 'key',
    ok: false,
    message:
      'It was made for another private key. Upload the certificate that Apple made from the newest signing request shown here, or start again with a new request.',
  }
}

function checkIssuer(certificate: Certificate, authority: Certificate, root: string): CertificateFinding {
  const issuer = certificate.issuer.commonName ?? 'an unnamed authority'
  const generation = certificate.issuer.organizationalUnit
  if (!isIssuedBy(certificate, authority)) {
    return {
      point: 'issuer',
      ok: false,
      message: `It was issued by “${generation ? `${issuer}, ${generation}` : issuer}”, not by “${authority.subject.commonName}, ${authority.subject.organizationalUnit ?? ''}”. Upload that intermediate certificate as well, or make the pass certificate anew.`,
    }
  }
  if (!new X509Certificate(authority.der).verify(new X509Certificate(root).publicKey)) {
    return {
      point: 'issuer',
      ok: false,
      message: `“${issuer}” does not come from Apple, so phones will not trust it.`,
    }
  }
  return { point: 'issuer', ok: true, message: `It was issued by ${issuer}.` }
}

/** Whether `authority` signed `certificate` and carries the name that it gives as its issuer. */
export function isIssuedBy(certificate: Certificate, authority: Certificate): boolean {
  return (
    certificate.issuerDer.equals(authority.subjectDer) &&
    new X509Certificate(certificate.der).verify(authority.publicKey)
  )
}

function checkDates(certificate: Certificate, now: Date): CertificateFinding {
  if (now < certificate.validFrom) {
    return { point: 'dates', ok: false, message: `It is not valid before ${day(certificate.validFrom)}.` }
  }
  if (now > certificate.validUntil) {
    return {
      point: 'dates',
      ok: false,
      message: `It ended on ${day(certificate.validUntil)}. Make a new one in Apple's developer portal.`,
    }
  }
  const left = daysUntil(certificate.validUntil, now)
  return {
    point: 'dates',
    ok: true,
    message: `It is valid until ${day(certificate.validUntil)} (${left} ${left === 1 ? 'day' : 'days'}).`,
  }
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10)
}
