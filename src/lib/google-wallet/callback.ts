import { createPublicKey, type KeyObject, verify } from 'node:crypto'

/** Google says that somebody saved or deleted a pass. */
export interface GoogleCallback {
  classId: string
  objectId: string
  eventType: 'save' | 'del'
  /** The same in a repeated delivery. */
  nonce: string
}

const PROTOCOL = 'ECv2SigningOnly'
const SENDER = 'GooglePayPasses'

/**
 * Checks a callback's signatures (Google, "Use callbacks for saves and deletions"; the protocol ECv2SigningOnly): a
 * root key signs an intermediate key, which signs the message for this issuer.
 * `rootKeys` is the JSON that Google publishes. Returns null for anything that does not verify.
 */
export function readGoogleCallback(
  body: unknown,
  options: { issuerId: string; rootKeys: unknown; now: Date },
): GoogleCallback | null {
  try {
    const { signature, intermediateSigningKey, protocolVersion, signedMessage } = members(body)
    const { signedKey, signatures } = members(intermediateSigningKey)
    if (protocolVersion !== PROTOCOL || typeof signedKey !== 'string' || typeof signedMessage !== 'string')
      return null
    const vouched = lengthPrefixed(SENDER, PROTOCOL, signedKey)
    const isVouchedFor = currentRoots(options.rootKeys, options.now).some((root) =>
      list(signatures).some((value) => isSignedBy(root, vouched, value)),
    )
    const intermediate = members(JSON.parse(signedKey))
    if (!isVouchedFor || Number(intermediate.keyExpiration) < options.now.getTime()) return null
    const signed = lengthPrefixed(SENDER, options.issuerId, PROTOCOL, signedMessage)
    if (!isSignedBy(publicKey(intermediate.keyValue), signed, signature)) return null
    return readMessage(members(JSON.parse(signedMessage)), options.now)
  } catch {
    return null
  }
}

function readMessage(message: Record<string, unknown>, now: Date): GoogleCallback | null {
  const { classId, objectId, eventType, nonce, expTimeMillis } = message
  if (typeof classId !== 'string' || typeof objectId !== 'string' || typeof nonce !== 'string') return null
  if (eventType !== 'save' && eventType !== 'del') return null
  return Number(expTimeMillis) < now.getTime() ? null : { classId, objectId, eventType, nonce }
}

function currentRoots(document: unknown, now: Date): KeyObject[] {
  return list(members(document).keys)
    .map(members)
    .filter((key) => key.protocolVersion === PROTOCOL && !(Number(key.keyExpiration) < now.getTime()))
    .map((key) => publicKey(key.keyValue))
}

function publicKey(base64: unknown): KeyObject {
  return createPublicKey({ key: Buffer.from(String(base64), 'base64'), format: 'der', type: 'spki' })
}

function isSignedBy(key: KeyObject, bytes: Buffer, signature: unknown): boolean {
  return typeof signature === 'string' && verify('sha256', bytes, key, Buffer.from(signature, 'base64'))
}

/** Each part behind its length in four bytes, little-endian. */
function lengthPrefixed(...parts: string[]): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.from(part)
      const length = Buffer.alloc(4)
      length.writeUInt32LE(bytes.length)
      return [length, bytes]
    }),
  )
}

function members(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
