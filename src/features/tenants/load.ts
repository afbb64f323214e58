import type { Deps } from '../../deps.ts'
import { isPlan } from '../../plans.ts'
import type { Tenant } from '../../scope.ts'

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
