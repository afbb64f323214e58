import { Readable, Transform } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'
import { dosTime } from './pkpass/zip.ts'

/** One file of an archive; its content is read when its turn comes. */
export interface ZipFile {
  name: string
  data: AsyncIterable<Buffer> | Iterable<Buffer>
  /** Whether it may be larger than 4 GiB; some readers of small archives do not know how to say so. */
  isLarge?: boolean
  /** Default: the first moment that ZIP can tell, 1980. */
  at?: Date
}

const localSignature = 0x04034b50
const descriptorSignature = 0x08074b50
const directorySignature = 0x02014b50
const endSignature = 0x06054b50
const largeEndSignature = 0x06064b50
const largeLocatorSignature = 0x07064b50
const sizesFollow = 0x0008
const utf8Names = 0x0800
const deflated = 8
const version = 20
const largeVersion = 45
const unknown32 = 0xffffffff
const unknown16 = 0xffff

interface Written {
  name: Buffer
  crc: number
  packed: number
  size: number
  offset: number
  time: { date: number; time: number }
  isLarge: boolean
}

/**
 * A ZIP archive (APPNOTE 6.3, ZIP64 where it is needed) made while it is sent: files are deflated one after the
 * other, and their sizes follow them.
 * @returns the bytes; they end early, with an error, where reading a file fails.
 */
export function writeZip(files: AsyncIterable<ZipFile>): Readable {
  return Readable.from(archive(files), { objectMode: false, highWaterMark: 64 * 1024 })
}

async function* archive(files: AsyncIterable<ZipFile>): AsyncGenerator<Buffer> {
  const written: Written[] = []
  let offset = 0
  for await (const { name, data, isLarge = false, at } of files) {
    const entry: Written = {
      name: Buffer.from(name),
      crc: 0,
      packed: 0,
      size: 0,
      offset,
      time: dosTime(at ?? new Date(0)),
      isLarge,
    }
    const head = localHeader(entry)
    yield head
    for await (const piece of deflate(entry, data)) yield piece
    const tail = descriptor(entry)
    yield tail
    offset += head.length + entry.packed + tail.length
    written.push(entry)
  }
  const directory = Buffer.concat(written.map(directoryEntry))
  yield directory
  yield end(written, directory.length, offset)
}

/** Counts and sums into `entry` what goes through. */
async function* deflate(entry: Written, data: ZipFile['data']): AsyncGenerator<Buffer> {
  const counted = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      entry.crc = crc32(chunk, entry.crc)
      entry.size += chunk.length
      done(null, chunk)
    },
  })
  const packed = createDeflateRaw()
  const source = Readable.from(data, { objectMode: false })
  source.on('error', (error) => packed.destroy(error))
  source.pipe(counted).pipe(packed)
  try {
    for await (const piece of packed as AsyncIterable<Buffer>) {
      entry.packed += piece.length
      yield piece
    }
  } finally {
    source.destroy()
  }
}

function localHeader({ name, time, isLarge }: Written): Buffer {
  const extra = isLarge ? largeSizes([0, 0]) : Buffer.alloc(0)
  const head = Buffer.alloc(30)
  head.writeUInt32LE(localSignature, 0)
  head.writeUInt16LE(isLarge ? largeVersion : version, 4)
  head.writeUInt16LE(sizesFollow | utf8Names, 6)
  head.writeUInt16LE(deflated, 8)
  head.writeUInt16LE(time.time, 10)
  head.writeUInt16LE(time.date, 12)
  if (isLarge) {
    head.writeUInt32LE(unknown32, 18)
    head.writeUInt32LE(unknown32, 22)
  }
  head.writeUInt16LE(name.length, 26)
  head.writeUInt16LE(extra.length, 28)
  return Buffer.concat([head, name, extra])
}

function descriptor({ crc, packed, size, isLarge }: Written): Buffer {
  const tail = Buffer.alloc(isLarge ? 24 : 16)
  tail.writeUInt32LE(descriptorSignature, 0)
  tail.writeUInt32LE(crc, 4)
  if (isLarge) {
    tail.writeBigUInt64LE(BigInt(packed), 8)
    tail.writeBigUInt64LE(BigInt(size), 16)
  } else {
    tail.writeUInt32LE(packed, 8)
    tail.writeUInt32LE(size, 12)
  }
  return tail
}

/** By now the sizes are known; those that 32 bits hold are written so, which every reader understands. */
function directoryEntry(entry: Written): Buffer {
  const { name, crc, packed, size, offset, time, isLarge } = entry
  const isFar = isBeyond(entry)
  const extra = isFar ? largeSizes([size, packed, offset]) : Buffer.alloc(0)
  const head = Buffer.alloc(46)
  head.writeUInt32LE(directorySignature, 0)
  head.writeUInt16LE(isLarge || isFar ? largeVersion : version, 4)
  head.writeUInt16LE(isLarge || isFar ? largeVersion : version, 6)
  head.writeUInt16LE(sizesFollow | utf8Names, 8)
  head.writeUInt16LE(deflated, 10)
  head.writeUInt16LE(time.time, 12)
  head.writeUInt16LE(time.date, 14)
  head.writeUInt32LE(crc, 16)
  head.writeUInt32LE(isFar ? unknown32 : packed, 20)
  head.writeUInt32LE(isFar ? unknown32 : size, 24)
  head.writeUInt16LE(name.length, 28)
  head.writeUInt16LE(extra.length, 30)
  head.writeUInt32LE(isFar ? unknown32 : offset, 42)
  return Buffer.concat([head, name, extra])
}

/** The ZIP64 field with sizes, and in the directory the offset, that 32 bits may not hold. */
function largeSizes(numbers: number[]): Buffer {
  const extra = Buffer.alloc(4 + numbers.length * 8)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(numbers.length * 8, 2)
  for (const [index, number] of numbers.entries()) extra.writeBigUInt64LE(BigInt(number), 4 + index * 8)
  return extra
}

const isBeyond = ({ packed, size, offset }: Written) =>
  packed >= unknown32 || size >= unknown32 || offset >= unknown32

function end(written: Written[], size: number, offset: number): Buffer {
  const count = written.length
  const isLarge = count >= unknown16 || offset + size >= unknown32 || written.some(isBeyond)
  const tail = Buffer.alloc(22)
  tail.writeUInt32LE(endSignature, 0)
  tail.writeUInt16LE(isLarge ? unknown16 : count, 8)
  tail.writeUInt16LE(isLarge ? unknown16 : count, 10)
  tail.writeUInt32LE(isLarge ? unknown32 : size, 12)
  tail.writeUInt32LE(isLarge ? unknown32 : offset, 16)
  return isLarge ? Buffer.concat([largeEnd(count, size, offset), tail]) : tail
}

function largeEnd(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(56)
  record.writeUInt32LE(largeEndSignature, 0)
  record.writeBigUInt64LE(44n, 4)
  record.writeUInt16LE(largeVersion, 12)
  record.writeUInt16LE(largeVersion, 14)
  record.writeBigUInt64LE(BigInt(count), 24)
  record.writeBigUInt64LE(BigInt(count), 32)
  record.writeBigUInt64LE(BigInt(size), 40)
  record.writeBigUInt64LE(BigInt(offset), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(largeLocatorSignature, 0)
  locator.writeBigUInt64LE(BigInt(offset + size), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator])
}
