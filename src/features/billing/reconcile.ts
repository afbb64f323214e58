import type { Deps } from '../../deps.ts'
import { loadTenant } from '../tenants/load.ts'
import { synchronise } from './synchronise.ts'

const checkedEveryMs = 24 * 3_600_000
const atOnce = 20

/**
 * Asks after every subscription of which nothing was heard for a day, since a notice can be lost.
 * @returns whether more are due.
 */
export async function reconcileBilling(deps: Deps): Promise<boolean> {
  const { billing } = deps
  if (!billing) return false
  const { rows } = await deps.database.worker.query<{ id: string }>(
    `select tenant_id as id from billing_accounts
     where customer_id is not null and subscription_id is not null
       and (checked_at is null or checked_at < $1)
     order by checked_at nulls first limit ${atOnce}`,
    [new Date(deps.now().getTime() - checkedEveryMs)],
  )
  for (const { id } of rows) {
    const tenant = await loadTenant(deps, id)
    if (tenant) await synchronise(deps, billing, tenant)
  }
  return rows.length === atOnce
}
