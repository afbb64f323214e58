import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { lockMember, namedMember } from './list.ts'
import { requireOtherOwner } from './owners.ts'
import { requireRank } from './rank.ts'

/** Takes somebody out of the workspace, at once. Throws not_found, permission_denied, last_owner. */
export async function removeMember(scope: Scope, id: string): Promise<void> {
  const member = await lockMember(scope, id)
  requireRank(scope, member.role)
  if (member.role === 'owner') await requireOtherOwner(scope, id)
  await deleteMembership(scope, id)
  scope.emit('member.removed', namedMember(member), {})
}

/** Leaves the workspace. Throws permission_denied for a caller who is no member, last_owner. */
export async function leaveWorkspace(scope: Scope): Promise<void> {
  if (scope.actor.kind !== 'member') throw problem('permission_denied', { permission: 'workspace:own' })
  const member = await lockMember(scope, scope.actor.id)
  if (member.role === 'owner') await requireOtherOwner(scope, member.id)
  await deleteMembership(scope, member.id)
  scope.emit('member.left', namedMember(member), {})
}

async function deleteMembership({ tx, tenant }: Scope, id: string): Promise<void> {
  await tx.deleteFrom('memberships').where('tenant_id', '=', tenant.id).where('id', '=', id).execute()
}
