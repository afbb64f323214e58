import type { FastifyRequest } from 'fastify'
import type { Deps } from '../../deps.ts'
import type { Membership, Person } from '../../http/personal.ts'
import { isOwnRequest } from '../../http/same-site.ts'
import { isRole } from '../../permissions.ts'
import { problem } from '../../problems.ts'
import { tenantOf } from '../tenants/load.ts'
import { libraryHeaders } from './identity.ts'

/**
 * Who a request's session cookie belongs to and which workspaces they are in, as the database has it now: a
 * role that was changed or removed acts on the next request of every node.
 * @param prolonged receives the cookies of a session that was prolonged; without it none is.
 * @returns null where the request carries no session that holds.
 * @throws foreign_origin where another site sent the request.
 */
export async function recognisePerson(
  deps: Deps,
  request: FastifyRequest,
  prolonged?: (cookies: string[]) => void,
): Promise<Person | null> {
  if (!request.headers.cookie?.includes('passwright.')) return null
  if (!isOwnRequest(request, deps.installation.publicUrl)) throw problem('foreign_origin', {})
  const headers = libraryHeaders(request.headers, request.ip)
  const signedIn = await deps.identity.session(headers, prolonged !== undefined)
  if (!signedIn) return null
  const { personId, cookies, ...facts } = signedIn
  prolonged?.(cookies)
  return { id: personId, ...facts, memberships: await membershipsOf(deps, personId) }
}

/** Every workspace somebody is in, oldest membership first. */
export async function membershipsOf(
  { database }: Pick<Deps, 'database'>,
  personId: string,
): Promise<Membership[]> {
  const { rows } = await database.identity.query('select * from find_memberships($1)', [personId])
  return rows.flatMap((row) => {
    const tenant = tenantOf(row)
    if (!tenant || !isRole(row.role)) return []
    return [{ id: row.membership_id, tenant, role: row.role }]
  })
}
