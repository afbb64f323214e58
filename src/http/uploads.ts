import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify'
import { isAlive } from '../lib/is-alive.ts'
import { problem, type Problem } from '../problems.ts'
import { usualBodyLimit } from './errors.ts'
import { formLimits, refuseOthers } from './files.ts'

/** A file that somebody sent, as long as its request is answered. */
export interface UploadedFile {
  /** Where it lies; it is removed with the end of the answer. */
  path: string
  /** As the sender calls it, without a folder; empty where they do not say. */
  name: string
  bytes: number
  /** What the same upload has in common with its repetition, for Idempotency-Key. */
  toJSON(): unknown
}

/** What a form adds to the file it carries. */
const formBytes = 16 * 1024
const longestName = 200

/**
 * A part of the server whose routes take a large file, raw or as the one file of a form (RFC 7578). It goes to disk
 * as it arrives, and their handlers find an {@link UploadedFile} in the request's body. One that says to be too large
 * is refused before any of it is read.
 * @param mediaTypes what may be sent raw; what the file really is, the handler finds out
 * @param mountRoutes mounts the routes on that part
 */
export function takeUploads(
  mediaTypes: string[],
  mountRoutes: (app: FastifyInstance) => void,
): FastifyPluginAsync {
  return async (app) => {
    await removeAbandoned()
    app.removeAllContentTypeParsers()
    app.addContentTypeParser([...mediaTypes, 'application/octet-stream'], (_request, body, done) =>
      done(null, body),
    )
    refuseOthers(app, mediaTypes)
    await app.register(multipart, { limits: formLimits, throwFileSizeLimit: false })
    app.addHook('preParsing', async (request) => {
      const limit = limitOf(request)
      if (Number(request.headers['content-length'] ?? 0) > limit + formBytes) throw tooLarge(limit)
    })
    app.addHook('preValidation', async (request, reply) => {
      // Not by the id of the request, which may be the caller's own: two could have the same, and a stranger guess it.
      const path = join(tmpdir(), `passwright-${process.pid}-${randomUUID()}`)
      reply.raw.once('close', () => void rm(path, { force: true }))
      request.body = await receive(request, path)
    })
    mountRoutes(app)
  }
}

/** A server that was killed leaves what it had received, under a name that tells its process. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    const pid = Number(/^passwright-(\d+)-[\da-f-]{36}$/.exec(name)?.[1] ?? 0)
    if (pid === 0) continue
    const path = join(tmpdir(), name)
    const isInUse = pid === process.pid ? await isOfThisProcess(path) : isAlive(pid)
    // It may be another account's, which removes it at its own start.
    if (!isInUse) await rm(path, { force: true }).catch(() => undefined)
  }
}

/** In a container, the next process often has the number of the one before. */
async function isOfThisProcess(path: string): Promise<boolean> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: 0 }))
  return mtimeMs > Date.now() - process.uptime() * 1000
}

const limitOf = ({ routeOptions }: FastifyRequest) => routeOptions.bodyLimit ?? usualBodyLimit

const tooLarge = (limit: number): Problem => problem('body_too_large', { limit })

async function receive(request: FastifyRequest, path: string): Promise<UploadedFile> {
  const limit = limitOf(request)
  if (!request.isMultipart()) {
    if (!request.body) throw problem('bad_request', { why: 'Send a file as the body, or in a form' })
    return store(request.body as Readable, '', path, limit)
  }
  const part = await request.file({ limits: { fileSize: limit + 1 } }).catch(() => {
    throw problem('bad_request', { why: 'The form cannot be read' })
  })
  if (!part) throw problem('bad_request', { why: 'The form holds no file' })
  return store(part.file, basename(part.filename ?? '').slice(0, longestName), path, limit)
}

/** Writes what arrives to `path`; throws body_too_large, and bad_request for a body that breaks off. */
async function store(source: Readable, name: string, path: string, limit: number): Promise<UploadedFile> {
  const hash = createHash('sha256')
  let bytes = 0
  const counted = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length
      hash.update(chunk)
      done(bytes > limit ? tooLarge(limit) : null, chunk)
    },
  })
  await pipeline(source, counted, createWriteStream(path, { mode: 0o600, flags: 'wx' })).catch(
    (error: unknown) => {
      const code = (error as { code?: string }).code
      if (code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET') {
        throw problem('bad_request', { why: 'The file broke off' })
      }
      throw error
    },
  )
  const sum = hash.digest('hex')
  return { path, name, bytes, toJSON: () => [name, sum] }
}
