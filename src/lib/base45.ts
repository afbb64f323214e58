const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const base = alphabet.length

/** Writes bytes in the characters that a QR code holds most tightly (RFC 9285). */
export function encodeBase45(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 2) {
    const [high = 0, low] = bytes.subarray(at, at + 2)
    text += low === undefined ? digits(high, 2) : digits(high * 256 + low, 3)
  }
  return text
}

/** Reads what `encodeBase45` wrote; null where the text is nothing that it writes. */
export function decodeBase45(text: string): Buffer | null {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 3) {
    const group = text.slice(at, at + 3)
    const value = [...group].reduceRight((sum, character) => sum * base + valueOf(character), 0)
    if (Number.isNaN(value) || group.length === 1) return null
    if (value > (group.length === 3 ? 0xffff : 0xff)) return null
    bytes.push(...(group.length === 3 ? [value >> 8, value & 0xff] : [value]))
  }
  return Buffer.from(bytes)
}

/** The least significant digit comes first. */
function digits(value: number, count: number): string {
  let text = ''
  for (let digit = 0, rest = value; digit < count; digit += 1, rest = Math.floor(rest / base)) {
    text += alphabet.charAt(rest % base)
  }
  return text
}

function valueOf(character: string): number {
  const value = alphabet.indexOf(character)
  return value < 0 ? Number.NaN : value
}
