import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest()

/** Flags of authenticator data (Web Authentication, level 3, section 6.1). */
const flags = { present: 0x01, verified: 0x04, attested: 0x40 }

/** How an answer differs from that of an honest browser and authenticator. */
interface Tampering {
  origin?: string
  rpId?: string
  /** Without it the user was not verified. */
  isVerified?: boolean
  counter?: number
}

/** A security key in software that keeps one passkey. */
export class Authenticator {
  readonly id = randomBytes(32)
  readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  readonly origin: string
  counter = 0

  constructor(origin: string) {
    this.origin = origin
  }

  /** Makes the passkey: what a browser answers to `navigator.credentials.create`. */
  create(challenge: string, tampering: Tampering = {}) {
    const key = coseKey(this.keys.publicKey)
    const length = Buffer.from([0, this.id.length])
    const data = Buffer.concat([this.data(flags.attested, tampering), Buffer.alloc(16), length, this.id, key])
    // { "fmt": "none", "attStmt": {}, "authData": bytes }
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      cborText('fmt'),
      cborText('none'),
      cborText('attStmt'),
      Buffer.from([0xa0]),
      cborText('authData'),
      cborBytes(data),
    ])
    const clientData = this.clientData('webauthn.create', challenge, tampering)
    return this.answer({
      clientDataJSON: base64url(clientData),
      attestationObject: base64url(attestation),
      transports: ['usb'],
    })
  }

  /** Uses the passkey: what a browser answers to `navigator.credentials.get`. */
  get(challenge: string, tampering: Tampering = {}) {
    this.counter += 1
    const data = this.data(0, { counter: this.counter, ...tampering })
    const clientData = this.clientData('webauthn.get', challenge, tampering)
    const signature = sign('sha256', Buffer.concat([data, sha256(clientData)]), this.keys.privateKey)
    return this.answer({
      clientDataJSON: base64url(clientData),
      authenticatorData: base64url(data),
      signature: base64url(signature),
    })
  }

  private answer(response: object) {
    const id = base64url(this.id)
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }

  private clientData(type: string, challenge: string, { origin = this.origin }: Tampering): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  }

  private data(
    extra: number,
    { rpId = new URL(this.origin).hostname, isVerified = true, counter = 0 }: Tampering,
  ) {
    const counted = Buffer.alloc(4)
    counted.writeUInt32BE(counter)
    const bits = flags.present | extra | (isVerified ? flags.verified : 0)
    return Buffer.concat([sha256(rpId), Buffer.from([bits]), counted])
  }
}

const cborText = (text: string) => Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)])

function cborBytes(bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x59, bytes.length >> 8, bytes.length & 0xff]), bytes])
}

/** An ES256 key as COSE writes it: { 1: 2, 3: -7, -1: 1, -2: x, -3: y } (RFC 9053). */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const part = (label: number, value: string) =>
    Buffer.concat([Buffer.from([label, 0x58, 32]), Buffer.from(value, 'base64url')])
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]),
    part(0x21, x),
    part(0x22, y),
  ])
}
