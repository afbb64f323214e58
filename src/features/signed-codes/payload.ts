import { type KeyObject, sign, verify } from 'node:crypto'
import type { PassType } from '../../../shared/admission.ts'
import { codeLength, isCode } from '../../../shared/code.ts'
import { decodeBase45, encodeBase45 } from '../../lib/base45.ts'

const mark = 'P1:'
const flags = { isMulti: 1, hasStart: 2, hasEnd: 4 }
const keyIdBytes = 4
const headBytes = 1 + keyIdBytes + codeLength
const timeBytes = 8
const signatureBytes = 64

/** What a signed code says of a pass. */
export interface SignedFacts {
  code: string
  type: PassType
  validFrom: Date | null
  validUntil: Date | null
}

/** A signed code that was read and not yet believed. */
export interface SignedCode extends SignedFacts {
  keyId: string
  signed: Buffer
  signature: Buffer
}

/** Whether what a scanner read claims to be a signed code. */
export function isSigned(scanned: string): boolean {
  return scanned.trimStart().startsWith(mark)
}

/**
 * Writes and signs a code: `P1:` and, in base 45, one byte of flags (1 multi, 2 validFrom, 4 validUntil), the 4
 * bytes of the key id, the 12 characters of the code, then the times there are as milliseconds since 1970 (signed, 8
 * bytes, big-endian), and the Ed25519 signature of all bytes before it.
 * @param keyId 8 hexadecimal digits
 */
export function writeSigned(
  { code, type, validFrom, validUntil }: SignedFacts,
  keyId: string,
  key: KeyObject,
) {
  const flag =
    (type === 'multi' ? flags.isMulti : 0) +
    (validFrom ? flags.hasStart : 0) +
    (validUntil ? flags.hasEnd : 0)
  const times = [validFrom, validUntil].flatMap((time) => (time ? writeTime(time) : []))
  const said = Buffer.concat([Buffer.from([flag]), Buffer.from(keyId, 'hex'), Buffer.from(code), ...times])
  return mark + encodeBase45(Buffer.concat([said, sign(null, said, key)]))
}

/** Reads a signed code, white space around it ignored; null where it is none. Its signature is not looked at. */
export function readSigned(scanned: string): SignedCode | null {
  const bytes = decodeBase45(scanned.trim().slice(mark.length))
  if (!bytes || bytes.length < headBytes + signatureBytes) return null
  const flag = bytes.readUInt8(0)
  const code = bytes.toString('latin1', 1 + keyIdBytes, headBytes)
  const signed = bytes.subarray(0, -signatureBytes)
  const times = [flags.hasStart, flags.hasEnd].filter((bit) => flag & bit)
  if (flag > 7 || signed.length !== headBytes + times.length * timeBytes || !isCode(code)) return null
  const timeOf = (bit: number) =>
    flag & bit ? new Date(Number(bytes.readBigInt64BE(headBytes + times.indexOf(bit) * timeBytes))) : null
  return {
    code,
    type: flag & flags.isMulti ? 'multi' : 'single',
    validFrom: timeOf(flags.hasStart),
    validUntil: timeOf(flags.hasEnd),
    keyId: bytes.toString('hex', 1, 1 + keyIdBytes),
    signed,
    signature: bytes.subarray(-signatureBytes),
  }
}

/** Whether this key signed a code. */
export function isSignedBy({ signed, signature }: SignedCode, key: KeyObject): boolean {
  return verify(null, signed, key, signature)
}

function writeTime(time: Date): Buffer {
  const bytes = Buffer.alloc(timeBytes)
  bytes.writeBigInt64BE(BigInt(time.getTime()))
  return bytes
}
