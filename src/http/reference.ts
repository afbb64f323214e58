import { createHash } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import { problem } from '../problems.ts'

/**
 * Serves a browsable reference of the API at /docs. Everything it needs comes from this server: it has no
 * outside fonts, no proxy and no assistant. It is large, and few open it, so it is loaded with the first request.
 */
export function mountReference(app: FastifyInstance): void {
  let made: Promise<FastifyInstance> | undefined
  for (const url of ['/docs', '/docs/*']) {
    app.get(url, async (request, reply) => {
      const reference = await (made ??= createReference())
      const { statusCode, headers, rawPayload } = await reference.inject({ url: request.url })
      if (statusCode === 404) throw problem('not_found', { what: 'Page' })
      const type = String(headers['content-type'])
      if (type.startsWith('text/html'))
        reply.header('content-security-policy', policyFor(rawPayload.toString()))
      if (headers.location !== undefined) reply.header('location', headers.location)
      return reply.code(statusCode).type(type).send(rawPayload)
    })
  }
}

async function createReference(): Promise<FastifyInstance> {
  const { default: scalar } = await import('@scalar/fastify-api-reference')
  const reference = Fastify()
  await reference.register(scalar, {
    routePrefix: '/docs',
    configuration: {
      url: '/api/v1/openapi.json',
      pageTitle: 'Passwright API',
      withDefaultFonts: false,
      telemetry: false,
      agent: { disabled: true },
      mcp: { disabled: true },
      hideClientButton: true,
      showDeveloperTools: 'never',
    },
  })
  return reference
}

/** What the page may do: run its own scripts, style itself and ask this server. */
function policyFor(page: string): string {
  const inline = [...page.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)]
  const hashes = inline.map(([, script = '']) => `'sha256-${sha256(script)}'`)
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64')
