import type { Plan } from '../../../shared/plans.ts'
import type { Deps } from '../../deps.ts'
import { problem } from '../../problems.ts'
import { forgetUse } from '../../quota.ts'
import { inScope, type Scope } from '../../scope.ts'
import { findWorkspace } from '../workspace/show.ts'
import { operator } from './create.ts'
import { loadTenant } from './load.ts'

/** Puts a workspace on a plan; what it already has above the new limits stays. Throws not_found. */
export async function setPlan(deps: Deps, tenantId: string, plan: Plan): Promise<void> {
  const tenant = await loadTenant(deps, tenantId)
  if (!tenant) throw problem('not_found', { what: 'Workspace' })
  await inScope(deps, { tenant, actor: operator }, (scope) => changePlan(scope, plan))
}

/** Puts the workspace in hand on a plan; returns the one it was on. */
export async function changePlan(scope: Scope, plan: Plan): Promise<string> {
  const { plan: before } = await findWorkspace(scope, true)
  if (plan === before) return before
  await scope.tx
    .updateTable('tenants')
    .set({ plan, updated_at: scope.now })
    .where('id', '=', scope.tenant.id)
    .execute()
  await forgetUse(scope)
  scope.emit('workspace.updated', { changes: { plan }, before: { plan: before } }, {})
  return before
}
