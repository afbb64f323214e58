import type { FastifyRequest } from 'fastify'
import type { Deps } from '../../deps.ts'
import type { Membership, Person } from '../../http/personal.ts'
import type { Authenticator } from '../../http/principal.ts'
import { roles } from '../../permissions.ts'
import { problem } from '../../problems.ts'
import { recognisePerson } from './person.ts'

/** Recognises a session cookie and the workspace it acts in: see `chosenMembership`. */
export function sessionAuthenticator(deps: Deps): Authenticator {
  return async (request) => {
    if (request.headers.authorization !== undefined) return undefined
    const person = await recognisePerson(deps, request)
    if (!person) return undefined
    const membership = chosenMembership(person, request)
    if (!membership) throw problem('no_workspace', {})
    const { id, tenant, role } = membership
    const actor = { kind: 'member' as const, id, name: person.name }
    return { tenant, actor, permissions: new Set(roles[role]), kind: 'member' }
  }
}

/**
 * The workspace a request acts in: the one its X-Workspace header names, else the one last entered in this
 * session, else the one the person has been in longest.
 * @returns undefined where the person is not, or no longer, in the named one, or in none.
 */
export function chosenMembership(person: Person, request: FastifyRequest): Membership | undefined {
  const named = request.headers['x-workspace']
  const find = (id: unknown) => person.memberships.find(({ tenant }) => tenant.id === id)
  if (named !== undefined) return find(named)
  return find(person.workspaceId) ?? person.memberships[0]
}
