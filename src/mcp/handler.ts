import { createMcpHandler } from '@modelcontextprotocol/server'
import type { FastifyInstance } from 'fastify'
import { Passwright } from '../../sdk/src/index.ts'
import { createMcpServer } from './tools.ts'

/** Tells tools the address of whoever asks. */
const addressHeader = 'passwright-address'

/**
 * Answers requests of the protocol; what its tools do goes through the API with the key of the request, and is recorded
 * as done from its address and by its program.
 */
export function createHandler(app: FastifyInstance) {
  const { fetch, close } = createMcpHandler(({ requestInfo }) => {
    const headers = requestInfo?.headers ?? new Headers()
    return createMcpServer(
      new Passwright({
        baseUrl: 'http://passwright.internal',
        apiKey: bearer(headers.get('authorization')),
        fetch: (url, request) => inject(app, String(url), request ?? {}, headers),
        maxRetries: 0,
      }),
    )
  })
  return {
    answer: (request: Request, address: string) => {
      // What a client sends by this name counts for nothing.
      request.headers.set(addressHeader, address)
      return fetch(request)
    },
    close,
  }
}

const bearer = (header: string | null | undefined) => header?.replace(/^Bearer +/i, '') ?? ''

/** A request of the SDK, answered in this process; `asked` are the headers of the one it is made for. */
async function inject(
  app: FastifyInstance,
  url: string,
  { method, headers, body }: RequestInit,
  asked: Headers,
): Promise<Response> {
  const { pathname, search } = new URL(url)
  const answer = await app.inject({
    method: (method ?? 'GET') as 'GET',
    url: pathname + search,
    remoteAddress: asked.get(addressHeader) ?? '',
    headers: {
      ...Object.fromEntries(new Headers(headers)),
      'user-agent': asked.get('user-agent') ?? undefined,
    },
    ...(typeof body === 'string' && { payload: body }),
  })
  const given = Object.entries(answer.headers).map(
    ([name, value]) => [name, String(value)] as [string, string],
  )
  return new Response(answer.body, { status: answer.statusCode, headers: given })
}
