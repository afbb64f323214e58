import { sql } from 'kysely'
import { Problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { refusalOf } from '../jobs/refusal.ts'
import type { ItemError } from '../jobs/schema.ts'
import type { Work } from '../jobs/work.ts'
import { activatePass } from './activate.ts'
import { removePass } from './remove.ts'
import { restorePass } from './restore.ts'
import { revokePass } from './revoke.ts'
import type { ManyChange } from './schema-many.ts'
import { updatePass } from './update.ts'

/** What became of one pass of many that were changed. */
export interface ChangeResult {
  id: string
  error: ItemError | null
}

type Change = Omit<ManyChange, 'ids' | 'filter'>

/**
 * Changes passes in one transaction, each by the rules of a single change: what is refused is refused by itself.
 * @returns a result an id, in the same order.
 */
export async function changeMany(scope: Scope, ids: string[], change: Change): Promise<ChangeResult[]> {
  await lockAll(scope, ids)
  const results: ChangeResult[] = []
  for (const id of ids) results.push({ id, error: await orRefusal(() => changeOne(scope, id, change)) })
  return results
}

/** {@link changeMany} as the work of a job. */
export const changeWork: Work = async (scope, items, _from, options) =>
  changeMany(scope, items as string[], options as Change)

/** Locks in the order in which scans do, so that neither waits for the other in turn. */
async function lockAll({ tx, tenant }: Scope, ids: string[]): Promise<void> {
  await sql`
    select from passes where tenant_id = ${tenant.id} and id = any (${ids}::text[])
    order by code for no key update`.execute(tx)
}

async function changeOne(scope: Scope, id: string, { action, ...values }: Change): Promise<unknown> {
  switch (action) {
    case 'activate':
      return activatePass(scope, id)
    case 'revoke':
      return revokePass(scope, id)
    case 'delete':
      return removePass(scope, id)
    case 'restore':
      return restorePass(scope, id)
    case 'update':
      return updatePass(scope, id, values)
  }
}

async function orRefusal(work: () => Promise<unknown>): Promise<ItemError | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return refusalOf(error)
  }
}
