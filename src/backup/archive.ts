import { createHash, type Hash } from 'node:crypto'
import { createReadStream, rmSync } from 'node:fs'
import { type FileHandle, open, realpath, rename, stat } from 'node:fs/promises'
import { once } from 'node:events'
import { createGunzip, createGzip, type Gzip } from 'node:zlib'
import { OperatorError } from '../lib/operator-error.ts'

/**
 * A backup file: this line, then a gzip stream of records, then the SHA-256 of everything before it. A record
 * is one letter, the length of its content as four bytes (big-endian), and the content.
 */
const signature = Buffer.from('Passwright backup 1\n')
const hashBytes = 32
const recordHead = 5

/** What stands first in a backup. */
export interface Header {
  createdAt: string
  /** The migrations that its tables went through. */
  migrations: { name: string; checksum: string }[]
  /** Which installation key its sealed secrets need. */
  keyFingerprint: string | null
}

/** A table; its rows follow as COPY's text. */
export interface TableRecord {
  /** Schema and name, quoted where needed. */
  table: string
  columns: string[]
}

export type Entry =
  | { kind: 'header'; header: Header }
  | { kind: 'table'; table: TableRecord }
  | { kind: 'rows'; rows: Buffer }
  | { kind: 'end'; rows: number }

const letters = { header: 'H', table: 'T', rows: 'R', end: 'E' } as const

/** Writes a backup beside its place and puts it there when it is whole. */
export class ArchiveWriter {
  readonly #file: FileHandle
  readonly #path: string
  readonly #hash: Hash = createHash('sha256')
  readonly #gzip: Gzip = createGzip({ level: 6 })
  readonly #written: Promise<void>
  readonly #discard = () => rmSync(unfinished(this.#path), { force: true })

  private constructor(file: FileHandle, path: string) {
    this.#file = file
    this.#path = path
    process.once('exit', this.#discard)
    this.#written = this.#drain()
    this.#written.catch(() => undefined)
  }

  /**
   * @param path where the finished backup will be; only its owner may read it.
   * @throws an error whose code says why no file can be there. Devices and the like are not replaced; where a link
   *   leads, it leads to the new file.
   */
  static async create(path: string): Promise<ArchiveWriter> {
    const there = await stat(path).catch(() => undefined)
    if (there && !there.isFile()) throw Object.assign(new Error('it is no file'), { code: 'not a file' })
    const place = there ? await realpath(path) : path
    return new ArchiveWriter(await open(unfinished(place), 'w', 0o600), place)
  }

  /**
   * Adds a record; resolves when the disk keeps up.
   * @param content bytes as they are, or what is kept as JSON.
   */
  async write(kind: keyof typeof letters, content: unknown): Promise<void> {
    const body = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content))
    const head = Buffer.alloc(recordHead)
    head.write(letters[kind])
    head.writeUInt32BE(body.length, 1)
    this.#gzip.write(head)
    if (!this.#gzip.write(body)) await Promise.race([once(this.#gzip, 'drain'), this.#written])
  }

  /** Completes the file and makes sure it is on the disk. */
  async finish(): Promise<void> {
    this.#gzip.end()
    await this.#written
    await this.#file.write(this.#hash.digest())
    await this.#file.sync()
    await this.#file.close()
    await rename(unfinished(this.#path), this.#path)
    process.off('exit', this.#discard)
  }

  /** Leaves nothing behind. */
  async abandon(): Promise<void> {
    this.#gzip.destroy()
    await this.#written.catch(() => undefined)
    await this.#file.close()
    this.#discard()
    process.off('exit', this.#discard)
  }

  async #drain(): Promise<void> {
    await this.#append(signature)
    for await (const piece of this.#gzip) await this.#append(piece as Buffer)
  }

  async #append(piece: Buffer): Promise<void> {
    this.#hash.update(piece)
    await this.#file.writeFile(piece)
  }
}

/** Of this process alone: two backups into one file must not mix. */
const unfinished = (path: string) => `${path}.${process.pid}.part`

/**
 * Makes sure that a file is a whole, unchanged backup.
 * @throws OperatorError where it is not.
 */
export async function verifyArchive(path: string): Promise<void> {
  try {
    await verify(path)
  } catch (error) {
    if (error instanceof OperatorError) throw error
    throw new OperatorError(`The backup ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}

async function verify(path: string): Promise<void> {
  const file = await open(path)
  try {
    const stats = await file.stat()
    const begin = Buffer.alloc(signature.length)
    if (stats.isFile()) await file.read(begin, 0, begin.length, 0)
    if (!begin.equals(signature)) throw new OperatorError(`${path} is not a backup of Passwright.`)
    const body = stats.size - hashBytes
    const hash = createHash('sha256')
    if (body > signature.length) {
      for await (const piece of createReadStream(path, { end: body - 1 })) hash.update(piece as Buffer)
    }
    const expected = Buffer.alloc(hashBytes)
    await file.read(expected, 0, hashBytes, Math.max(body, 0))
    if (!hash.digest().equals(expected)) {
      throw new OperatorError(
        `The backup ${path} is damaged: it was cut short or changed. Nothing was restored. Use another copy.`,
      )
    }
  } finally {
    await file.close()
  }
}

/**
 * Reads the records of a backup that was verified.
 * @param size of the file, in bytes
 */
export async function* readArchive(path: string, size: number): AsyncGenerator<Entry> {
  const source = createReadStream(path, { start: signature.length, end: size - hashBytes - 1 })
  const gunzip = source.pipe(createGunzip())
  source.on('error', (error) => gunzip.destroy(error))
  let waiting = Buffer.alloc(0)
  for await (const piece of gunzip) {
    waiting = Buffer.concat([waiting, piece as Buffer])
    let at = 0
    while (waiting.length - at >= recordHead) {
      const end = at + recordHead + waiting.readUInt32BE(at + 1)
      if (waiting.length < end) break
      yield toEntry(waiting.toString('latin1', at, at + 1), waiting.subarray(at + recordHead, end))
      at = end
    }
    waiting = waiting.subarray(at)
  }
}

function toEntry(letter: string, content: Buffer): Entry {
  if (letter === letters.rows) return { kind: 'rows', rows: content }
  const value = JSON.parse(content.toString())
  if (letter === letters.header) return { kind: 'header', header: value }
  if (letter === letters.table) return { kind: 'table', table: value }
  return { kind: 'end', rows: value.rows }
}
