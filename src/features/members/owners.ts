import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'

/**
 * Makes sure that the workspace keeps an owner when this one, who is locked, goes.
 * @throws last_owner
 */
export async function requireOtherOwner({ tx, tenant }: Scope, memberId: string): Promise<void> {
  const owners = await tx
    .selectFrom('memberships')
    .select('id')
    .where('tenant_id', '=', tenant.id)
    .where('role', '=', 'owner')
    .execute()
  if (owners.every(({ id }) => id === memberId)) throw problem('last_owner', {})
}
