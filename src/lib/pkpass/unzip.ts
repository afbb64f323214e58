import { crc32, inflateRawSync } from 'node:zlib'
import { sizeText } from '../size-text.ts'

/** The bytes are no readable ZIP archive; the message says why. */
export class ZipError extends Error {}

/** A file read out of an archive. `intact` is false when its CRC-32 does not match. */
export interface UnzippedFile {
  name: string
  data: Buffer
  intact: boolean
}

const MAX_UNPACKED_BYTES = 64 * 1024 * 1024

/**
 * Reads a ZIP archive (stored and deflated entries, no encryption, no ZIP64) into memory, up to a size that no pass has.
 * Throws `ZipError` for anything else. Folders are left out.
 */
export function unzip(archive: Buffer): UnzippedFile[] {
  let unpacked = 0
  const files: UnzippedFile[] = []
  for (const entry of directoryOf(archive)) {
    unpacked += entry.size
    if (unpacked > MAX_UNPACKED_BYTES)
      throw new ZipError(`The archive is larger than ${sizeText(MAX_UNPACKED_BYTES)} when unpacked.`)
    const data = readData(archive, entry)
    files.push({ name: entry.name, data, intact: crc32(data) === entry.crc })
  }
  return files
}

/** A file of an archive as it lies there; `method` is 0 for stored and 8 for deflated. */
export interface PackedFile {
  name: string
  method: number
  packed: Buffer
}

/** The files of a ZIP archive without unpacking them. Throws `ZipError`. */
export function packedFiles(archive: Buffer): PackedFile[] {
  return directoryOf(archive).map((entry) => ({
    name: entry.name,
    method: entry.method,
    packed: packedData(archive, entry),
  }))
}

interface DirectoryEntry {
  name: string
  method: number
  crc: number
  packedSize: number
  size: number
  fileOffset: number
  next: number
}

/** The list of files at the end of an archive, without folders. */
function directoryOf(archive: Buffer): DirectoryEntry[] {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > archive.length) {
    throw new ZipError(inPlaceOfArchive(archive.subarray(0, 100).toString('latin1').trimStart()))
  }
  const count = archive.readUInt16LE(end + 10)
  let offset = archive.readUInt32LE(end + 16)
  const entries: DirectoryEntry[] = []
  for (let index = 0; index < count; index++) {
    const entry = readDirectoryEntry(archive, offset)
    offset = entry.next
    if (!entry.name.endsWith('/')) entries.push(entry)
  }
  return entries
}

function readDirectoryEntry(archive: Buffer, offset: number): DirectoryEntry {
  if (offset + 46 > archive.length || archive.readUInt32LE(offset) !== 0x02014b50) {
    throw new ZipError('The archive’s list of files is damaged.')
  }
  const nameLength = archive.readUInt16LE(offset + 28)
  const name = archive.toString('utf8', offset + 46, offset + 46 + nameLength)
  if (archive.readUInt16LE(offset + 8) & 1) throw new ZipError(`“${name}” is encrypted.`)
  return {
    name,
    method: archive.readUInt16LE(offset + 10),
    crc: archive.readUInt32LE(offset + 16),
    packedSize: archive.readUInt32LE(offset + 20),
    size: archive.readUInt32LE(offset + 24),
    fileOffset: archive.readUInt32LE(offset + 42),
    next: offset + 46 + nameLength + archive.readUInt16LE(offset + 30) + archive.readUInt16LE(offset + 32),
  }
}

function readData(archive: Buffer, entry: DirectoryEntry): Buffer {
  const { name, method, size } = entry
  const packed = packedData(archive, entry)
  if (method === 0) return packed
  if (method !== 8) throw new ZipError(`“${name}” is compressed in a way wallets do not read.`)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
  } catch (cause) {
    throw new ZipError(`“${name}” is damaged.`, { cause })
  }
}

function packedData(archive: Buffer, { fileOffset, packedSize, name }: DirectoryEntry): Buffer {
  if (fileOffset + 30 > archive.length) throw new ZipError(`“${name}” lies outside the archive.`)
  const start =
    fileOffset + 30 + archive.readUInt16LE(fileOffset + 26) + archive.readUInt16LE(fileOffset + 28)
  const packed = archive.subarray(start, start + packedSize)
  if (packed.length !== packedSize) throw new ZipError(`“${name}” is cut off.`)
  return packed
}

/** What a file without the end of an archive is, by how it begins. */
function inPlaceOfArchive(beginning: string): string {
  if (beginning === '') return 'The file is empty. Download or copy it again.'
  if (beginning.startsWith('PK\x03\x04'))
    return 'The file is cut off: its end is missing. Download or copy it again.'
  if (/^[<{]/.test(beginning))
    return 'The file is not a ZIP archive but the answer of a server: open it as text, it says why there is no pass.'
  return 'The file is not a ZIP archive.'
}
