import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { Deps } from '../../deps.ts'
import type { Authenticator, Principal } from '../../http/principal.ts'
import { allPermissions, isPermission } from '../../permissions.ts'
import { problem } from '../../problems.ts'
import { tenantOf } from '../tenants/load.ts'
import { keyLookup, matchesHash } from './api-key.ts'

interface Found {
  principal: Principal
  secretHash: Buffer
  /** The key whose hash this is, once it was shown: to compare it again costs less than to hash it. */
  proven?: Buffer
  expiresAt: Date | null
  revokedAt: Date | null
}

/** How long a node may believe what it read: a revocation reaches every node within a second. */
const believedMs = 900
const mostRemembered = 10_000

/** Recognises `Authorization: Bearer 2pk_…`. */
export function apiKeyAuthenticator(deps: Deps): Authenticator {
  const remembered = new Map<string, { at: number; found: Promise<Found | undefined> }>()

  const find = (lookup: string) => {
    const now = performance.now()
    const known = remembered.get(lookup)
    if (known && now - known.at < believedMs) return known.found
    if (remembered.size >= mostRemembered) remembered.clear()
    const found = load(deps, lookup)
    remembered.set(lookup, { at: now, found })
    found.catch(() => remembered.delete(lookup))
    return found
  }

  return async (request) => {
    const key = bearer(request)
    if (key === undefined) return undefined
    const lookup = keyLookup(key)
    const found = lookup === undefined ? undefined : await find(lookup)
    if (!found || !proves(found, key)) throw refuse('The API key is not valid')
    if (found.revokedAt) throw refuse('The API key was revoked')
    if (found.expiresAt && found.expiresAt <= deps.now()) throw refuse('The API key has expired')
    deps.keyUse.note(found.principal.tenant.id, found.principal.actor.id)
    return found.principal
  }
}

function proves(found: Found, key: string): boolean {
  const given = Buffer.from(key, 'latin1')
  const { proven } = found
  if (proven && proven.length === given.length && timingSafeEqual(given, proven)) return true
  const isRight = matchesHash(key, found.secretHash)
  if (isRight) found.proven = given
  return isRight
}

function bearer(request: FastifyRequest): string | undefined {
  return /^Bearer +(2pk_\S*) *$/i.exec(request.headers.authorization ?? '')?.[1]
}

const refuse = (why: string) => problem('unauthorized', { why }, { 'www-authenticate': 'Bearer' })

async function load(deps: Deps, lookup: string): Promise<Found | undefined> {
  const { rows } = await deps.database.app.query({
    name: 'find_credential',
    text: 'select * from find_credential($1)',
    values: [lookup],
  })
  const row = rows[0]
  if (row?.kind !== 'api_key') return undefined
  const tenant = tenantOf(row)
  if (!tenant) return undefined
  const permissions = row.permissions === null ? allPermissions : row.permissions.filter(isPermission)
  const actor = { kind: 'api_key' as const, id: row.id, name: row.name }
  return {
    principal: { tenant, actor, permissions: new Set(permissions), kind: 'api_key' },
    secretHash: row.secret_hash,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  }
}
