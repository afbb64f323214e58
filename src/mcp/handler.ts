import { createMcpHandler } from '@modelcontextprotocol/server'
import type { FastifyInstance } from 'fastify'
import { Passwright } from '../../sdk/src/index.ts'
import { createMcpServer } from './tools.ts'

/** Answers requests of the protocol; what its tools do goes through the API with the key of the request. */
export function createHandler(app: FastifyInstance) {
  return createMcpHandler(({ requestInfo }) =>
    createMcpServer(
      new Passwright({
        baseUrl: 'http://passwright.internal',
        apiKey: bearer(requestInfo?.headers.get('authorization')),
        fetch: (url, request) => inject(app, String(url), request ?? {}),
        maxRetries: 0,
      }),
    ),
  )
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
