import { roles, type Role } from '../../permissions.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'

/**
 * Refuses to give a role, or to touch somebody who has it, to whoever may do less than that role; owners are
 * made and unmade by an owner in person alone.
 * @throws permission_denied
 */
export function requireRank({ permissions, actor }: Scope, role: Role): void {
  const lacking = roles[role].find((permission) => !permissions.has(permission))
  if (lacking) throw problem('permission_denied', { permission: lacking })
  if (role === 'owner' && actor.kind === 'api_key') {
    throw problem('permission_denied', { permission: 'workspace:own' })
  }
}
