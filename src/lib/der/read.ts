/** A reader for DER (ITU-T X.690): enough for certificates and CMS signatures, safe on any bytes. */

/** One decoded value. `raw` is the whole encoding, `content` the part after tag and length. */
export interface DerNode {
  tag: number
  raw: Buffer
  content: Buffer
}

/** The bytes are not the DER that was expected; the message says what was found. */
export class DerError extends Error {}

/**
 * The value at the start of `bytes`; what follows it is left alone.
 * Indefinite lengths, multi-byte tags and truncated values throw `DerError`.
 */
export function readDer(bytes: Buffer, expectedTag?: number): DerNode {
  const tag = bytes[0]
  const first = bytes[1]
  if (tag === undefined || first === undefined) throw new DerError('The data ends where a value should begin')
  if ((tag & 0x1f) === 0x1f) throw new DerError('A multi-byte tag is not used in certificates or signatures')
  let header = 2
  let length = first
  if (first >= 0x80) {
    const size = first & 0x7f
    if (size === 0 || size > 4 || bytes.length < 2 + size)
      throw new DerError('A length is not definite or too long')
    length = bytes.readUIntBE(2, size)
    header += size
  }
  if (bytes.length < header + length) throw new DerError('The data is cut off')
  if (expectedTag !== undefined && tag !== expectedTag) {
    throw new DerError(`Expected tag 0x${expectedTag.toString(16)}, found 0x${tag.toString(16)}`)
  }
  return { tag, raw: bytes.subarray(0, header + length), content: bytes.subarray(header, header + length) }
}

/** The values inside a constructed one, in order; throws `DerError` where one is malformed. */
export function childrenOf(node: DerNode): DerNode[] {
  const children: DerNode[] = []
  for (let offset = 0; offset < node.content.length; ) {
    const child = readDer(node.content.subarray(offset))
    children.push(child)
    offset += child.raw.length
  }
  return children
}

/** The child at `index`, optionally of a given tag; throws `DerError` when it is missing or another one. */
export function childAt(node: DerNode, index: number, expectedTag?: number): DerNode {
  const child = childrenOf(node)[index]
  if (!child) throw new DerError(`Value ${index + 1} is missing`)
  return expectedTag === undefined ? child : readDer(child.raw, expectedTag)
}

/** The dotted form of an OBJECT IDENTIFIER; throws `DerError` for any other value. */
export function readObjectIdentifier(node: DerNode): string {
  const [head = 0, ...tail] = readDer(node.raw, 0x06).content
  const arcs = [Math.min(2, Math.floor(head / 40))]
  arcs.push(head - (arcs[0] ?? 0) * 40)
  let arc = 0
  for (const byte of tail) {
    arc = arc * 128 + (byte & 0x7f)
    if (byte < 0x80) {
      arcs.push(arc)
      arc = 0
    }
  }
  return arcs.join('.')
}

/** The instant of a UTCTime or GeneralizedTime in UTC; throws `DerError` on any other value. */
export function readTime(node: DerNode): Date {
  const text = node.content.toString('latin1')
  const century = node.tag === 0x17 ? (Number(text.slice(0, 2)) >= 50 ? '19' : '20') : ''
  const parts = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/.exec(century + text)
  if (!parts || (node.tag !== 0x17 && node.tag !== 0x18)) throw new DerError('A time is not in UTC')
  const [, year, month, day, hour, minute, second] = parts
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(instant.getTime())) throw new DerError('A time does not exist')
  return instant
}
