import { crc32 } from 'node:zlib'

/** A file of an archive with the sums that are the same each time it is packed. */
export interface ZipEntry {
  name: string
  data: Buffer
  /** CRC-32 of `data`; computed when left out. */
  crc?: number
}

const UTF8_NAMES = 0x0800
const VERSION = 20

/**
 * A ZIP archive whose entries are stored, not compressed (APPNOTE 6.3): the images of a pass are compressed already,
 * and copying is all that is left to do. `now` becomes the time of every entry, in UTC.
 */
export function storedZip(entries: readonly ZipEntry[], now: Date): Buffer {
  const { date, time } = dosTime(now)
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data, crc = crc32(data) } of entries) {
    const nameBytes = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(VERSION, 0)
    common.writeUInt16LE(UTF8_NAMES, 2)
    common.writeUInt16LE(time, 6)
    common.writeUInt16LE(date, 8)
    common.writeUInt32LE(crc, 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(nameBytes.length, 22)
    files.push(LOCAL_SIGNATURE, common, nameBytes, data)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(CENTRAL_SIGNATURE, common, tail, nameBytes)
    offset += 30 + nameBytes.length + data.length
  }
  const directorySize = directory.reduce((size, part) => size + part.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directorySize, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...directory, end])
}

const LOCAL_SIGNATURE = Buffer.from('PK\x03\x04', 'latin1')
const CENTRAL_SIGNATURE = Buffer.from([...Buffer.from('PK\x01\x02', 'latin1'), VERSION, 0])

/** A moment as ZIP and FAT keep it: in UTC, to two seconds, from 1980 to 2107. */
export function dosTime(now: Date): { date: number; time: number } {
  const year = Math.min(Math.max(now.getUTCFullYear(), 1980), 2107)
  return {
    date: ((year - 1980) << 9) | ((now.getUTCMonth() + 1) << 5) | now.getUTCDate(),
    time: (now.getUTCHours() << 11) | (now.getUTCMinutes() << 5) | (now.getUTCSeconds() >> 1),
  }
}
