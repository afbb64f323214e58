/** A writer for the part of DER (ITU-T X.690) that certificates, requests and CMS signatures use. */

/** One tag–length–value with a definite length. `contents` are joined in order. */
export function tlv(tag: number, ...contents: Uint8Array[]): Buffer {
  const body = Buffer.concat(contents)
  return Buffer.concat([Buffer.from([tag]), lengthOf(body), body])
}

function lengthOf(body: Buffer): Buffer {
  if (body.length < 0x80) return Buffer.from([body.length])
  const bytes = bigEndian(body.length)
  return Buffer.from([0x80 | bytes.length, ...bytes])
}

function bigEndian(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256)
  return bytes
}

/** SEQUENCE of already encoded values. */
export function sequence(...values: Uint8Array[]): Buffer {
  return tlv(0x30, ...values)
}

/** SET OF already encoded values, in the ascending order of their encodings that DER demands (X.690 §11.6). */
export function setOf(...values: Uint8Array[]): Buffer {
  return tlv(0x31, ...inDerOrder(values))
}

/** The values of a SET OF in DER order, for implicit tags that replace the SET's own. */
export function inDerOrder(values: Uint8Array[]): Uint8Array[] {
  return values.toSorted((a, b) => Buffer.compare(a, b))
}

/** [n] constructed, explicit or implicit depending on what is put inside. `n` is 0–30. */
export function contextTag(n: number, ...values: Uint8Array[]): Buffer {
  return tlv(0xa0 | n, ...values)
}

/** OBJECT IDENTIFIER from its dotted form, such as `1.2.840.113549.1.7.2`. */
export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return tlv(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

function base128(value: number): number[] {
  const bytes = [value & 0x7f]
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.unshift(0x80 | (rest & 0x7f))
  }
  return bytes
}

/** INTEGER from a small number, or from unsigned big-endian bytes (a serial number). */
export function integer(value: number | Uint8Array): Buffer {
  const bytes =
    typeof value === 'number' ? Buffer.from(value === 0 ? [0] : bigEndian(value)) : Buffer.from(value)
  const needsSign = (bytes[0] ?? 0) >= 0x80
  return tlv(0x02, needsSign ? Buffer.concat([Buffer.from([0]), bytes]) : bytes)
}

/** BOOLEAN TRUE; DER leaves FALSE out wherever it is the default. */
export const TRUE = tlv(0x01, Buffer.from([0xff]))

/** NULL, the parameters of rsaEncryption and sha256WithRSAEncryption (RFC 4055). */
export const NULL = tlv(0x05)

/** OCTET STRING. */
export function octetString(bytes: Uint8Array): Buffer {
  return tlv(0x04, bytes)
}

/** BIT STRING of whole bytes, or with `unusedBits` 0–7 at the end. */
export function bitString(bytes: Uint8Array, unusedBits = 0): Buffer {
  return tlv(0x03, Buffer.from([unusedBits]), bytes)
}

/** UTF8String. */
export function utf8String(text: string): Buffer {
  return tlv(0x0c, Buffer.from(text))
}

/** UTCTime up to 2049 and GeneralizedTime from 2050, as RFC 5280 §4.1.2.5 and RFC 5652 §11.3 demand. Whole seconds. */
export function time(instant: Date): Buffer {
  const digits = instant.toISOString().replaceAll(/[-:T]|\.\d+/g, '')
  const year = instant.getUTCFullYear()
  return year < 1950 || year >= 2050
    ? tlv(0x18, Buffer.from(digits))
    : tlv(0x17, Buffer.from(digits.slice(2)))
}
