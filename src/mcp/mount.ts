import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { FastifyInstance } from 'fastify'
import type { Limits } from '../http/limits.ts'
import { authenticate } from '../http/mount.ts'
import type { Authenticator } from '../http/principal.ts'
import type { createHandler } from './handler.ts'

/**
 * Serves the Model Context Protocol at /mcp (streamable HTTP). Every request carries an API key; what its tools
 * do goes through the API with that key, so permissions, limits and refusals are the same. What speaks it is loaded with the first request.
 * @param recognise knows API keys
 */
export function mountMcp(app: FastifyInstance, recognise: Authenticator, limits: Limits): void {
  let made: Promise<ReturnType<typeof createHandler>> | undefined
  const load = async () => (await import('./handler.ts')).createHandler(app)
  app.addHook('onClose', async () => (await made)?.close())
  app.route({
    method: ['GET', 'POST', 'DELETE'],
    url: '/mcp',
    onRequest: async (request, reply) => {
      const principal = await authenticate([recognise], limits, request)
      const tooMany = await limits.count(principal, 'mcp', reply)
      if (tooMany) throw tooMany
    },
    handler: async (request, reply) => {
      const handler = await (made ??= load())
      const answer = await handler.answer(
        new Request(`http://passwright.internal${request.url}`, {
          method: request.method,
          headers: new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
          ...(request.bodyText !== undefined && { body: request.bodyText }),
        }),
        request.ip,
      )
      reply.code(answer.status).headers(Object.fromEntries(answer.headers))
      return reply.send(answer.body ? Readable.fromWeb(answer.body as ReadableStream) : null)
    },
  })
}
