import type { FastifyBaseLogger, FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { diskFull, isUnreachable } from '../db/faults.ts'
import { Problem, problem, refusalOf } from '../problems.ts'

/** The one shape of every refusal and failure. */
export function errorBody(refusal: Problem, requestId: string) {
  return { ...refusalOf(refusal), requestId }
}

/** Answers with a refusal; used by handlers and by everything that fails before one is reached. */
export async function sendProblem(
  refusal: Problem,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  // Fastify would close the line below a client that still sends its body, and the answer would be lost with it.
  await reply
    .removeHeader('connection')
    .code(refusal.status)
    .headers(refusal.headers)
    .type('application/json; charset=utf-8')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(errorBody(refusal, request.id))
}

/** Turns whatever was thrown into the refusal a client may see; what is our fault is logged whole. */
export function toProblem(error: unknown, log: FastifyBaseLogger): Problem {
  if (error instanceof Problem) return error
  const { code = '', statusCode } = error as Partial<FastifyError>
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return problem('body_too_large', { limit: (error as { limit?: number }).limit ?? usualBodyLimit })
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_CTP_INVALID_TYPE':
      return problem('unsupported_media_type', { why: 'Send the body as application/json' })
    case 'FST_ERR_BAD_URL':
      return problem('bad_request', { why: 'The path is not a valid percent-encoded path' })
    // No id is as long as that, so it is the address of nothing.
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return problem('not_found', { what: 'Page' })
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return problem('bad_request', { why: 'The body is not as long as its Content-Length says' })
  }
  // Before the faults of the database: a client that goes away resets a connection too.
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return problem('bad_request', { why: 'The request could not be read' })
  }
  if (code === unstorableText) {
    return problem('bad_request', { why: 'Text must not contain NUL characters or unpaired surrogates' })
  }
  if (code === diskFull) {
    log.error({ err: error }, 'the disk of the database is full: free some space')
    return problem('unavailable', {}, { 'retry-after': '30' })
  }
  if (isUnreachable(error)) {
    log.error({ err: error }, 'database unreachable')
    return problem('unavailable', {}, { 'retry-after': '5' })
  }
  log.error({ err: error }, 'request failed')
  return problem('internal', {})
}

/** The largest body in bytes where a route does not say otherwise. */
export const usualBodyLimit = 256 * 1024

/** PostgreSQL's character_not_in_repertoire: a NUL in text. */
const unstorableText = '22021'
