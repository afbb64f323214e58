import { because } from '../../../shared/reasons/index.ts'
import type { Role } from '../../permissions.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { lockMember, namedMember, showMember } from './list.ts'
import { requireOtherOwner } from './owners.ts'
import { requireRank } from './rank.ts'

/**
 * Gives a member another role; it acts on their next request, on every node.
 * @throws not_found, permission_denied, last_owner
 */
export async function changeRole(scope: Scope, id: string, role: Role) {
  const member = await lockMember(scope, id)
  requireRank(scope, member.role)
  requireRank(scope, role)
  if (member.role === role) return showMember(scope, member)
  if (member.role === 'owner') await requireOtherOwner(scope, id)
  await setRole(scope, id, role)
  const after = { ...member, role }
  scope.emit('member.role_changed', { ...namedMember(after), previousRole: member.role }, {})
  return showMember(scope, after)
}

/**
 * Makes somebody else the owner and the present one an admin.
 * @throws not_found, permission_denied where it is not an owner in person who asks, conflict for an address
 * that nobody has signed in with yet.
 */
export async function transferWorkspace(scope: Scope, id: string) {
  requireRank(scope, 'owner')
  const from = await lockMember(scope, scope.actor.id)
  if (from.role !== 'owner') throw problem('permission_denied', { permission: 'workspace:own' })
  const to = await lockMember(scope, id)
  if (from.id === to.id) throw problem('conflict', because('you_are_owner'))
  if (to.user_id === null) {
    throw problem('conflict', because('never_signed_in'))
  }
  await setRole(scope, to.id, 'owner')
  await setRole(scope, from.id, 'admin')
  const payload = { from: namedMember({ ...from, role: 'admin' }), to: namedMember({ ...to, role: 'owner' }) }
  scope.emit('workspace.transferred', payload, {})
  return showMember(scope, { ...to, role: 'owner' })
}

async function setRole({ tx, tenant }: Scope, id: string, role: Role): Promise<void> {
  await tx
    .updateTable('memberships')
    .set({ role })
    .where('tenant_id', '=', tenant.id)
    .where('id', '=', id)
    .execute()
}
