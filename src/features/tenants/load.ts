import { isPlan } from '../../../shared/plans.ts'
import type { Deps } from '../../deps.ts'
import type { Tenant } from '../../scope.ts'

interface TenantRow {
  tenant_id: string
  tenant_name: string
  plan: string
  time_zone: string
  locale: string
}

/** The workspace that a credential or a membership leads to; undefined where its plan is none of ours. */
export function tenantOf({ tenant_id, tenant_name, plan, time_zone, locale }: TenantRow): Tenant | undefined {
  if (!isPlan(plan)) return undefined
  return { id: tenant_id, name: tenant_name, plan, timeZone: time_zone, locale }
}

/** The workspace of that id, if there is one; for the operator and for jobs, who act without a credential. */
export async function loadTenant(deps: Deps, id: string): Promise<Tenant | undefined> {
  const { rows } = await deps.database.worker.query(
    'select id, name, plan, time_zone, locale from tenants where id = $1',
    [id],
  )
  const [row] = rows
  if (!row || !isPlan(row.plan)) return undefined
  return { id: row.id, name: row.name, plan: row.plan, timeZone: row.time_zone, locale: row.locale }
}
