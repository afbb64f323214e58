import { randomBytes } from 'node:crypto'

/** What each kind of identifier starts with; the one place where prefixes are named. */
export const idPrefixes = {
  tenant: 'ten',
  member: 'mem',
  key: 'key',
  pass: 'pass',
  client: 'cli',
  scan: 'scan',
  webhook: 'wh',
  delivery: 'dlv',
  template: 'tpl',
  location: 'loc',
  event: 'evt',
  view: 'view',
  job: 'job',
  walletCredential: 'wcr',
  push: 'push',
  request: 'req',
  mail: 'mail',
  person: 'usr',
  session: 'ses',
  invitation: 'inv',
  identity: 'idn',
} as const

export type IdKind = keyof typeof idPrefixes

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const randomPartBytes = 8
let sequence = 0

/** Crockford base 32 of the lowest `length * 5` bits of `value`, most significant digit first. */
function base32(value: bigint, length: number): string {
  let text = ''
  for (let shift = (length - 1) * 5; shift >= 0; shift -= 5) {
    text += alphabet[Number((value >> BigInt(shift)) & 31n)]
  }
  return text
}

/** The first characters of every id of `kind` made at `at` or later sort at or after this text. */
export function idLowerBound(kind: IdKind, at: Date): string {
  return `${idPrefixes[kind]}_${base32(BigInt(Math.max(0, at.getTime())), 10)}`
}

/**
 * A new identifier: prefix, 48 bits of `at` in milliseconds, a counter of this process and 64 random bits.
 * Ids sort by time, and within one process and millisecond by the order in which they were made.
 */
export function newId(kind: IdKind, at: Date): string {
  sequence = (sequence + 1) % 0x10000
  const random = randomBytes(randomPartBytes).readBigUInt64BE()
  return idLowerBound(kind, at) + base32((BigInt(sequence) << 64n) | random, 16)
}

/** A JSON-schema pattern that every id of `kind` matches. */
export function idPattern(kind: IdKind): string {
  return `^${idPrefixes[kind]}_[${alphabet}]{26}$`
}
