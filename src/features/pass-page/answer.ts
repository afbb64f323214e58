import type { FastifyReply, FastifyRequest } from 'fastify'
import { toProblem } from '../../http/errors.ts'
import { negotiateReader, type Reader, readerOf } from '../../i18n/reader.ts'
import { renderNotFoundPage, renderUnavailablePage } from './page.ts'

/** Answers with a page that nothing keeps and nobody finds by searching. */
export function sendPage(
  reply: FastifyReply,
  { html, contentSecurityPolicy }: { html: string | Buffer; contentSecurityPolicy: string },
): FastifyReply {
  // Sent as text, it would be encoded twice: once to count its bytes, once to write them.
  return reply
    .headers({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow, noarchive',
      'content-security-policy': contentSecurityPolicy,
    })
    .type('text/html; charset=utf-8')
    .send(typeof html === 'string' ? Buffer.from(html) : html)
}

/** The page for an address that leads to no pass. */
export async function notFound(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendPage(reply.code(404), renderNotFoundPage(readerFor(request)))
}

/** Answers a failure with a page for the person in front of it. */
export async function sendFailure(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { status, headers } = toProblem(error, request.log)
  reply.headers(headers)
  if (status === 400 || status === 404) return notFound(request, reply)
  return sendPage(reply.code(status), renderUnavailablePage(readerFor(request)))
}

/** The language somebody chose on the page, else what their browser asks for. */
export function readerFor(request: FastifyRequest, fallback = 'en'): Reader {
  return readerOf(queryText(request, 'lang')) ?? negotiateReader(request.headers['accept-language'], fallback)
}

/** A parameter of the query; a repeated one is none. */
export function queryText(request: FastifyRequest, name: string): string {
  const value = (request.query as Record<string, unknown>)[name]
  return typeof value === 'string' ? value : ''
}
