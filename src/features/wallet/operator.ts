import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { certificateWarnDays } from '../../../shared/limits.ts'
import { inWords } from '../../../shared/reasons/index.ts'
import type { Config } from '../../config.ts'
import { GroundedError } from '../../lib/grounded-error.ts'
import { readServiceAccount } from '../../lib/google-wallet/service-account.ts'
import { APPLE_ROOT_CA, APPLE_WWDR_G4 } from '../../lib/x509/apple-certificates.ts'
import { checkPassCertificate } from '../../lib/x509/pass-certificate.ts'
import { readCertificate, readCertificates } from '../../lib/x509/read.ts'
import { extraTokenUris } from './ports.ts'

/**
 * What is wrong with the wallet credentials that the operator configured for everybody, in sentences; empty where
 * nothing is, or nothing is configured. Credentials that cannot be used are left aside, as if there were none.
 */
export function operatorFaults(config: Config, now: Date): string[] {
  return [...appleFaults(config, now), ...googleFaults(config)]
}

function appleFaults(config: Config, now: Date): string[] {
  const {
    WALLET_APPLE_CERTIFICATE_FILE: file,
    WALLET_APPLE_KEY_FILE: keyFile,
    WALLET_APPLE_ROOT_FILE: root,
  } = config
  const rootFaults = root ? said('WALLET_APPLE_ROOT_FILE', () => authorityFaults(root)) : []
  if (rootFaults.length > 0 || (!file && !keyFile)) return rootFaults
  if (!file || !keyFile)
    return ['WALLET_APPLE_CERTIFICATE_FILE and WALLET_APPLE_KEY_FILE belong together: set both.']
  return said('WALLET_APPLE_CERTIFICATE_FILE', () => {
    const [certificate, authority = readCertificate(APPLE_WWDR_G4)] = readCertificates(readFileSync(file))
    if (!certificate) return []
    const { findings, daysLeft } = checkPassCertificate(certificate, {
      privateKey: createPrivateKey(readFileSync(keyFile)),
      authority,
      root: root ? readFileSync(root, 'utf8') : APPLE_ROOT_CA,
      now,
    })
    const faults = findings.filter(({ ok }) => !ok).map((finding) => inWords(finding))
    const endsSoon = daysLeft >= 0 && daysLeft <= certificateWarnDays
    return endsSoon ? [...faults, `It ends in ${daysLeft} days. Renew it for the same pass type.`] : faults
  })
}

/** Certificates that workspaces bring are judged by it too, so it must be one even where the operator has none. */
function authorityFaults(file: string): string[] {
  readCertificate(readFileSync(file))
  return []
}

function googleFaults(config: Config): string[] {
  const { WALLET_GOOGLE_ACCOUNT_FILE: file, WALLET_GOOGLE_ISSUER_ID: issuerId } = config
  if (!file && !issuerId) return []
  if (!file || !issuerId)
    return ['WALLET_GOOGLE_ACCOUNT_FILE and WALLET_GOOGLE_ISSUER_ID belong together: set both.']
  return said('WALLET_GOOGLE_ACCOUNT_FILE', () => {
    readServiceAccount(readFileSync(file, 'utf8'), extraTokenUris(config))
    return []
  })
}

/** The faults found, or the one for which the look was broken off, each behind the setting it is of. */
function said(setting: string, look: () => string[]): string[] {
  try {
    return look().map((fault) => `${setting}: ${fault}`)
  } catch (error) {
    if (error instanceof GroundedError) return [`${setting} ${error.message}`]
    return [`${setting} cannot be used: ${(error as Error).message}`]
  }
}
