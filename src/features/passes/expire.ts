import type { Deps } from '../../deps.ts'
import { systemActor } from '../../system-actors.ts'

const batch = 500

/**
 * Settles passes whose end has passed: each becomes expired and tells of it once, over any number of nodes
 * that sweep at the same time. Passes that ended otherwise are only taken off the list.
 * @returns how many were settled; fewer than 500 means that none is left.
 */
export async function settleExpired(deps: Deps): Promise<number> {
  const now = deps.now()
  const due = await deps.database.worker.query(anyDue, [now])
  if (due.rowCount === 0) return 0
  const ids = Array.from({ length: batch }, () => deps.newId('event', now))
  const actor = systemActor('expiry')
  const { rows } = await deps.database.worker.query(settleStatement, [now, batch, ids, actor])
  return rows[0]?.settled ?? 0
}

/** Asked first: the statement brings ids for a whole batch, and mostly nothing is due. */
const anyDue = 'select from passes where expires_at < $1 limit 1'

const settleStatement = `
with due as materialized (
  select passes.*, row_number() over () as n
  from (
    select * from passes where expires_at < $1
    order by expires_at limit $2 for no key update skip locked
  ) as passes
),
settled as (
  update passes
  set expires_at = null,
    status = case passes.status when 'active' then 'expired' else passes.status end,
    updated_at = case passes.status when 'active' then $1::timestamptz else passes.updated_at end
  from due where passes.tenant_id = due.tenant_id and passes.id = due.id
),
told as (
  insert into events (tenant_id, id, type, payload, pass_id, client_id, actor, recorded_at)
  select due.tenant_id, ($3::text[])[n], 'pass.status_changed',
    jsonb_build_object('id', due.id, 'code', code, 'name', due.name, 'type', type, 'status', 'expired',
      'usagesCount', usages_count, 'maxUsages', max_usages, 'validFrom', iso_time(valid_from),
      'validUntil', iso_time(valid_until), 'createdAt', iso_time(due.created_at), 'linkVersion', link_version,
      'client', case when client.id is not null
        then jsonb_build_object('name', client.name, 'email', client.email) end,
      'previousStatus', 'active', 'changedAt', iso_time($1::timestamptz)),
    due.id, client_id, $4::jsonb, $1::timestamptz
  from due left join clients client on client.tenant_id = due.tenant_id and client.id = client_id
  where due.status = 'active' and due.deleted_at is null
)
select count(*)::int as settled from due
`
