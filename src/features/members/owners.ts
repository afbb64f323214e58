import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'

/**
 * Makes sure that the workspace keeps an owner when this one goes. Owners stay locked until the end of the
 * transaction, so two who leave at once wait for each other.
 * @throws last_owner
 */
export async function requireOtherOwner({ tx, tenant }: Scope, memberId: string): Promise<void> {
  const owners = await tx
    .selectFrom('memberships')
    .select('id')
    .where('tenant_id', '=', tenant.id)
    .where('role', '=', 'owner')
    .orderBy('id')
    .forUpdate()
    .execute()
  if (owners.every(({ id }) => id === memberId)) throw problem('last_owner', {})
}
