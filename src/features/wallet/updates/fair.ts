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

/** Whose turn it was last, for the `$2` of the next batch: of a batch that began behind `before`, the last one served. */
export function lastServed(served: readonly string[], before: string): string {
  const fromTheStart = served.filter((id) => id <= before)
  return (
    (fromTheStart.length > 0 ? fromTheStart : served).reduce((last, id) => (id > last ? id : last), '') ||
    before
  )
}
