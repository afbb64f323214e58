import { randomFillSync } from 'node:crypto'

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
  signingKey: 'sgk',
} as const

export type IdKind = keyof typeof idPrefixes

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** Two digits at once, by the ten bits they stand for. */
const pairs = Array.from({ length: 1024 }, (_, bits) => base32(bits, 2))

/** Random bytes are fetched many at a time: asking for eight costs as much as asking for thousands. */
const random = Buffer.alloc(8192)
let used = random.length
let sequence = 0
let lastTime = { ms: 0, text: base32(0, 10) }

/** Crockford base 32 of a whole number below 2^50, `length` digits, most significant first. */
function base32(value: number, length: number): string {
  let text = ''
  for (let digit = 0, rest = value; digit < length; digit += 1) {
    text = alphabet.charAt(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return text
}

const pair = (bits: number) => pairs[bits & 1023] as string
const twenty = (bits: number) => pair(bits >>> 10) + pair(bits)
const thirty = (bits: number) => pair(bits >>> 20) + twenty(bits)

function randomWord(): number {
  if (used === random.length) {
    randomFillSync(random)
    used = 0
  }
  used += 4
  return random.readUInt32BE(used - 4)
}

/** The first characters of every id of `kind` made at `at` or later sort at or after this text. */
export function idLowerBound(kind: IdKind, at: Date): string {
  const ms = Math.max(0, at.getTime())
  if (ms !== lastTime.ms) lastTime = { ms, text: base32(ms, 10) }
  return `${idPrefixes[kind]}_${lastTime.text}`
}

/**
 * A new identifier: prefix, 48 bits of `at` in milliseconds, a counter of this process and 64 random bits.
 * Ids sort by time, and within one process and millisecond by the order in which they were made.
 */
export function newId(kind: IdKind, at: Date): string {
  sequence = (sequence + 1) % 0x10000
  const [high, low] = [randomWord(), randomWord()]
  const first = sequence * 16 + (high >>> 28)
  const middle = (high & 0xfffffff) * 4 + (low >>> 30)
  return idLowerBound(kind, at) + twenty(first) + thirty(middle) + thirty(low & 0x3fffffff)
}

/** A JSON-schema pattern that every id of `kind` matches. */
export function idPattern(kind: IdKind): string {
  return `^${idPrefixes[kind]}_[${alphabet}]{26}$`
}
