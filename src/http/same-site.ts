import type { FastifyRequest } from 'fastify'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])
const ownSites = new Set(['same-origin', 'none'])

/**
 * Whether a request that carries a cookie comes from the installation's own pages (Fetch Metadata, and
 * RFC 6454). A safe method passes unless the browser says that another site asks; any other must prove its
 * origin, so a client without these headers uses an API key.
 * @param publicUrl where people reach the installation.
 */
export function isOwnRequest(request: FastifyRequest, publicUrl: string): boolean {
  const { 'sec-fetch-site': site, origin, host } = request.headers
  if (typeof site === 'string' && !ownSites.has(site)) return false
  if (origin === undefined) return safeMethods.has(request.method) || site === 'same-origin'
  if (!URL.canParse(origin)) return false
  const asking = new URL(origin)
  return asking.origin === new URL(publicUrl).origin || asking.host === host
}
