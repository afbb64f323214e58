import type { Plan } from '../../../shared/plans.ts'
import type { Deps } from '../../deps.ts'

/** A workspace as the operator sees it. */
interface ListedTenant {
  id: string
  name: string
  plan: Plan
  createdAt: Date
}

/** All workspaces of the installation, oldest first. */
export async function listTenants({ database }: Pick<Deps, 'database'>): Promise<ListedTenant[]> {
  const { rows } = await database.worker.query<ListedTenant>(
    `select id, name, plan, created_at as "createdAt" from tenants order by created_at, id`,
  )
  return rows
}

/** Whether the installation has any workspace. */
export async function hasTenants({ database }: Pick<Deps, 'database'>): Promise<boolean> {
  const { rowCount } = await database.worker.query('select from tenants limit 1')
  return rowCount === 1
}
