import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import { problem } from '../problems.ts'
import { usualBodyLimit } from './errors.ts'

/** What a form may carry beside its file. */
export const formLimits = { files: 1, fields: 10, fieldSize: 1024, parts: 11, headerPairs: 50 }

/**
 * A part of the server whose routes take a file in place of JSON: raw, or as the one file of a form (RFC 7578).
 * Their handlers find it as a Buffer in the request's body.
 * @param mediaTypes what may be sent raw; what the file really is, the handler finds out
 * @param mountRoutes mounts the routes on that part
 */
export function takeFiles(
  mediaTypes: string[],
  mountRoutes: (app: FastifyInstance) => void,
): FastifyPluginAsync {
  return async (app) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser(
      [...mediaTypes, 'application/octet-stream'],
      { parseAs: 'buffer' },
      (_request, body, done) => done(null, body),
    )
    refuseOthers(app, mediaTypes)
    await app.register(multipart, { limits: formLimits, throwFileSizeLimit: false })
    app.addHook('preValidation', async (request) => {
      if (!request.isMultipart()) return
      const { bodyLimit = usualBodyLimit } = request.routeOptions
      const part = await request.file({ limits: { fileSize: bodyLimit } }).catch(() => {
        throw problem('bad_request', { why: 'The form cannot be read' })
      })
      if (!part) throw problem('bad_request', { why: 'The form holds no file' })
      const file = await part.toBuffer()
      if (part.file.truncated) throw problem('body_too_large', { limit: bodyLimit })
      request.body = file
    })
    mountRoutes(app)
  }
}

/** Says what may be sent to whoever sends a file of another type. */
export function refuseOthers(app: FastifyInstance, mediaTypes: readonly string[]): void {
  const why = `Send the file as ${mediaTypes.join(', ')} or application/octet-stream, or in a form`
  app.addContentTypeParser('*', (_request, _body, done) => done(problem('unsupported_media_type', { why })))
}

/** How OpenAPI 3.1 describes such a body. */
export function describeFile(mediaTypes: string[]): object {
  const raw = mediaTypes.map((type) => [type, { schema: { contentMediaType: type } }] as const)
  const form = { type: 'object', properties: { file: { contentMediaType: 'application/octet-stream' } } }
  return { content: { ...Object.fromEntries(raw), 'multipart/form-data': { schema: form } } }
}
