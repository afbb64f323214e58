import type { Deps } from '../../deps.ts'
import type { Plan } from '../../plans.ts'
import { problem } from '../../problems.ts'
import { inScope } from '../../scope.ts'
import { operator } from './create.ts'
import { loadTenant } from './load.ts'

/** Puts a workspace on a plan; what it already has above the new limits stays. Throws not_found. */
export async function setPlan(deps: Deps, tenantId: string, plan: Plan): Promise<void> {
  const tenant = await loadTenant(deps, tenantId)
  if (!tenant) throw problem('not_found', { what: 'Workspace' })
  await inScope(deps, { tenant, actor: operator }, async (scope) => {
    await scope.tx
      .updateTable('tenants')
      .set({ plan, updated_at: scope.now })
      .where('id', '=', tenantId)
      .execute()
    if (plan !== tenant.plan)
      scope.emit('workspace.updated', { changes: { plan }, before: { plan: tenant.plan } }, {})
  })
}
