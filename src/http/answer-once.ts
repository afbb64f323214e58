import type { FastifyReply, FastifyRequest } from 'fastify'
import type { TSchema } from 'typebox'
import { Problem } from '../problems.ts'
import type { Scope } from '../scope.ts'
import type { Reply } from './endpoint.ts'
import { errorBody } from './errors.ts'
import { hashRequest, once, type Reach, readIdempotencyKey } from './idempotency.ts'

/** One request and what is answered by. */
interface Exchange {
  request: FastifyRequest
  reply: FastifyReply
  responses: Record<number, TSchema>
}

/** The Idempotency-Key that counts for a request; throws invalid_field for one that cannot be kept. */
export function keyOf({ method, headers }: FastifyRequest): string | undefined {
  return method === 'POST' ? readIdempotencyKey(headers['idempotency-key']) : undefined
}

/** As `once`, for the request at hand: the answer comes serialised, and says so where it is a repeated one. */
export async function answerOnce(
  scope: Scope,
  key: string,
  { request, reply, responses }: Exchange,
  work: () => Promise<Reply>,
  reach: Reach = 'workspace',
): Promise<Reply> {
  const { method, url, body, bodyText = JSON.stringify(body ?? null) } = request
  const serialise = (result: Reply): Buffer => {
    const body = bodyOf(result, request)
    if (Buffer.isBuffer(body)) return body
    const status = responses[result.status] ? String(result.status) : '4xx'
    return Buffer.from(String(reply.serializeInput(body as Record<string, unknown>, status)))
  }
  const hash = hashRequest(method, url, bodyText)
  const { replayed, ...answer } = await once(
    scope,
    key,
    hash,
    async () => {
      const result = await work()
      return { status: result.status, headers: result.headers ?? {}, body: serialise(result) }
    },
    reach,
  )
  const headers = { 'content-type': 'application/json; charset=utf-8', ...answer.headers }
  return { ...answer, headers: replayed ? { ...headers, 'idempotent-replayed': 'true' } : headers }
}

/** A refusal that was returned, since what was done has to last, looks like one that was thrown. */
export function bodyOf({ body }: Reply, { id }: FastifyRequest): unknown {
  return body instanceof Problem ? errorBody(body, id) : body
}
