import { sql } from 'kysely'
import { Problem, refusalOf } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import type { ItemError } from '../jobs/schema.ts'
import type { Work } from '../jobs/work.ts'
import { activatePass } from './activate.ts'
import { removePass } from './remove.ts'
import { restorePass } from './restore.ts'
import { revokePass } from './revoke.ts'
import type { PassRow } from './row.ts'
import type { ManyChange } from './schema-many.ts'
import { updatePass } from './update.ts'

/** What became of one pass of many that were changed. */
export interface ChangeResult {
  id: string
  error: ItemError | null
  /** What an update replaced, so that it can be taken back. */
  before?: Values
}

type Values = Pick<ManyChange, 'validUntil' | 'templateId' | 'locationId' | 'clientId'>

type Change = Omit<ManyChange, 'ids' | 'filter'>

/**
 * Changes passes in one transaction, each by the rules of a single change: what is refused is refused by itself.
 * @returns a result an id, in the same order.
 */
export async function changeMany(scope: Scope, ids: string[], change: Change): Promise<ChangeResult[]> {
  const before = await lockAll(scope, ids, change)
  const results: ChangeResult[] = []
  for (const id of ids) {
    const error = await orRefusal(() => changeOne(scope, id, change))
    const values = before.get(id)
    results.push({ id, error, ...(change.action === 'update' && !error && values && { before: values }) })
  }
  return results
}

/** {@link changeMany} as the work of a job. */
export const changeWork: Work = async (scope, items, _from, options) =>
  changeMany(scope, items as string[], options as Change)

/**
 * Locks in the order in which scans do, so that neither waits for the other in turn. Each pass is looked up by itself:
 * for a portion of a job at once, all of a large workspace may seem cheaper to read.
 * @returns by the ids of the passes what they have now of all that is to be changed.
 */
async function lockAll({ tx, tenant }: Scope, ids: string[], change: Change): Promise<Map<string, Values>> {
  const { rows } = await sql<PassRow>`
    select pass.* from (
      select distinct found.code from unnest(${ids}::text[]) as wanted (id) cross join lateral (
        select code from passes where tenant_id = ${tenant.id} and passes.id = wanted.id limit 1
      ) as found
      order by found.code
    ) as wanted cross join lateral (
      select id, valid_until, template_id, location_id, client_id from passes
      where tenant_id = ${tenant.id} and passes.code = wanted.code
      limit 1 for no key update
    ) as pass`.execute(tx)
  const had = (row: PassRow) => ({
    ...(change.validUntil !== undefined && { validUntil: row.valid_until?.toISOString() ?? null }),
    ...(change.templateId !== undefined && { templateId: row.template_id }),
    ...(change.locationId !== undefined && { locationId: row.location_id }),
    ...(change.clientId !== undefined && { clientId: row.client_id }),
  })
  return new Map(rows.map((row) => [row.id, had(row)]))
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
