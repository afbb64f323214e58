import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { packageRoot } from '../../lib/package-root.ts'

/** Where `npm run build` puts the browser interface. */
export const webFolder = join(packageRoot, 'dist', 'web')

/** Everything from this server and nothing inline; WebAssembly for reading codes from the camera. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self' blob:",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Any first segment without a dot that does not belong to the API, its reference or a pass page. */
const page = '/:page(^(?!api$|assets$|auth$|docs$|p$|t$|health$|metrics$)[\\w-]+$)'

/**
 * Serves the built browser interface: hashed files for a year, and for every address that is a page of the
 * dashboard the same document, whose script shows the page. Serves nothing where nothing was built.
 */
export async function serveDashboard(app: FastifyInstance, folder = webFolder): Promise<void> {
  const document = join(folder, 'index.html')
  if (!existsSync(document)) return
  const html = await readFile(document, 'utf8')
  const usual = { index: false as const, preCompressed: true, cacheControl: false }
  // Only these have a route a file: one for all would take every address that is nobody's from whoever refuses it.
  await app.register(fastifyStatic, {
    ...usual,
    root: folder,
    wildcard: false,
    globIgnore: ['assets/**'],
    setHeaders: (reply) => void reply.header('cache-control', 'no-cache'),
  })
  await app.register(fastifyStatic, {
    ...usual,
    root: join(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    setHeaders: (reply) => void reply.header('cache-control', 'public, max-age=31536000, immutable'),
  })
  const send = (reply: FastifyReply) =>
    reply
      .header('content-security-policy', contentPolicy)
      .header('permissions-policy', 'camera=(self), microphone=(), geolocation=()')
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(html)
  for (const url of ['/', page, `${page}/*`]) {
    app.get(url, async (_request, reply) => send(reply))
  }
}
