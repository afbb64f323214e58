import { createHash, randomInt, timingSafeEqual } from 'node:crypto'
import { crc32 } from 'node:zlib'

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const start = '2pk_'
const lookupLength = 12
const secretLength = 32
const checksumLength = 6
const shape = new RegExp(
  `^${start}([A-Za-z0-9]{${lookupLength}})[A-Za-z0-9]{${secretLength + checksumLength}}$`,
)

const randomLetters = (length: number) =>
  Array.from({ length }, () => letters[randomInt(letters.length)]).join('')

function checksum(text: string): string {
  let rest = crc32(text)
  let digits = ''
  for (let position = 0; position < checksumLength; position += 1) {
    digits = letters[rest % letters.length] + digits
    rest = Math.floor(rest / letters.length)
  }
  return digits
}

/**
 * A new API key: `2pk_`, a public part by which it is found, 190 random bits and a checksum, so that a
 * mistyped key is refused without a look into the database and secret scanners recognise a leaked one.
 * @returns the key, shown once, and what is kept of it.
 */
export function makeApiKey() {
  const lookup = randomLetters(lookupLength)
  const body = start + lookup + randomLetters(secretLength)
  const key = body + checksum(body)
  return { key, lookup, prefix: start + lookup.slice(0, 6), hash: hashKey(key) }
}

/** SHA-256 of a key: it has enough entropy of its own to need no slower hash. */
export function hashKey(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}

/** The public part by which a key is found, or undefined where `key` is not one this system made. */
export function keyLookup(key: string): string | undefined {
  const lookup = shape.exec(key)?.[1]
  return lookup && checksum(key.slice(0, -checksumLength)) === key.slice(-checksumLength) ? lookup : undefined
}

/** Whether `key` is the one whose hash is kept, compared in constant time. */
export function matchesHash(key: string, hash: Buffer): boolean {
  return timingSafeEqual(hashKey(key), hash)
}
