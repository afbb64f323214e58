import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { createMcpHandler } from '@modelcontextprotocol/server'
import type { FastifyInstance } from 'fastify'
import { Passwright } from '../../sdk/src/index.ts'
import type { Authenticator } from '../http/principal.ts'
import { problem } from '../problems.ts'
import { createMcpServer } from './tools.ts'

/**
 * Serves the Model Context Protocol at /mcp (streamable HTTP). Every request carries an API key; what its tools
 * do goes through the API with that key, so permissions, limits and refusals are the same.
 */
export function mountMcp(app: FastifyInstance, authenticate: Authenticator): void {
  const handler = createMcpHandler(({ requestInfo }) =>
    createMcpServer(
      new Passwright({
        baseUrl: 'http://passwright.internal',
        apiKey: bearer(requestInfo?.headers.get('authorization')),
        fetch: (url, request) => inject(app, String(url), request ?? {}),
        maxRetries: 0,
      }),
    ),
  )
  app.addHook('onClose', () => handler.close())
  app.route({
    method: ['GET', 'POST', 'DELETE'],
    url: '/mcp',
    onRequest: async (request) => {
      if (await authenticate(request)) return
      const why = 'Send an API key in the Authorization header: "Authorization: Bearer 2pk_…"'
      throw problem('unauthorized', { why }, { 'www-authenticate': 'Bearer' })
    },
    handler: async (request, reply) => {
      const answer = await handler.fetch(
        new Request(`http://passwright.internal${request.url}`, {
          method: request.method,
          headers: new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
          ...(request.bodyText !== undefined && { body: request.bodyText }),
        }),
      )
      reply.code(answer.status).headers(Object.fromEntries(answer.headers))
      return reply.send(answer.body ? Readable.fromWeb(answer.body as ReadableStream) : null)
    },
  })
}

const bearer = (header: string | null | undefined) => header?.replace(/^Bearer +/i, '') ?? ''

/** A request of the SDK, answered in this process. */
async function inject(
  app: FastifyInstance,
  url: string,
  { method, headers, body }: RequestInit,
): Promise<Response> {
  const { pathname, search } = new URL(url)
  const answer = await app.inject({
    method: (method ?? 'GET') as 'GET',
    url: pathname + search,
    headers: Object.fromEntries(new Headers(headers)),
    ...(typeof body === 'string' && { payload: body }),
  })
  const given = Object.entries(answer.headers).map(
    ([name, value]) => [name, String(value)] as [string, string],
  )
  return new Response(answer.body, { status: answer.statusCode, headers: given })
}
