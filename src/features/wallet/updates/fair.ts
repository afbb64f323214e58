import type { Deps } from '../../../deps.ts'
import { LEASE_SECONDS } from './backoff.ts'

/** What is due, and where: a table of workspaces' rows with an index over `tenant_id` and the instant. */
interface Queue {
  table: 'apple_registrations' | 'wallet_passes'
  /** The column with the instant from which on a row is due. */
  at: string
  /** The columns of the table's key behind `tenant_id`. */
  key: readonly string[]
  /** The most rows taken at once. */
  batch: number
}

/**
 * SQL for `with recursive` that locks the next rows due at `$1`, as `due`. Each workspace that waits has an equal share
 * of the batch, its oldest first: one change need not wait for the ten thousand of another workspace. Where more wait
 * than the batch has places for, they take turns: those behind the workspace `$2` come first.
 */
export function fairlyDue({ table, at, key, batch }: Queue): string {
  const columns = ['tenant_id', ...key].join(', ')
  // The index is asked for one workspace after the other: what each of them has waiting is not counted.
  return `
    tenant (id) as (
      (select tenant_id from ${table} where ${at} is not null order by tenant_id limit 1)
      union all
      select (select q.tenant_id from ${table} q
        where q.${at} is not null and q.tenant_id > tenant.id order by q.tenant_id limit 1)
      from tenant where tenant.id is not null
    ), waiting as materialized (
      select id from tenant where exists (select from ${table} q where q.tenant_id = tenant.id and q.${at} <= $1)
      order by id collate "C" <= $2, id collate "C" limit ${batch}
    ), due as materialized (
      select mine.* from waiting, lateral (
        select ${columns} from ${table} q where q.tenant_id = waiting.id and q.${at} <= $1
        order by q.${at} limit (select ${batch} / count(*) from waiting) for update skip locked
      ) mine
    )`
}

/**
 * Claims a batch each time it is called, and begins behind the workspace that it served last.
 * @param statement begins with `fairlyDue`, leases what is due until `$3` and returns it
 */
export function fairClaims<Row extends { tenant_id: string }>(
  statement: string,
): (deps: Pick<Deps, 'database' | 'now'>) => Promise<Row[]> {
  let turn = ''
  return async ({ database, now }) => {
    const at = now()
    const leasedUntil = new Date(at.getTime() + LEASE_SECONDS * 1000)
    const { rows } = await database.worker.query<Row>(statement, [at, turn, leasedUntil])
    const served = rows.map((row) => row.tenant_id)
    turn = lastServed(served, turn)
    return rows
  }
}

/** Of a batch that began behind the workspace `before`, the last one served. */
function lastServed(served: readonly string[], before: string): string {
  const fromTheStart = served.filter((id) => id <= before)
  const last = (fromTheStart.length > 0 ? fromTheStart : served).toSorted().at(-1)
  return last ?? before
}
