import { decisionSql, effectiveStatusSql } from '../../../shared/admission.ts'
import type { Prepared } from '../../db/prepared.ts'

/** One attempt on its way into the statement; times are ISO 8601. */
export interface AttemptRow {
  tenant_id: string
  code: string
  scan_id: string
  direction: 'in' | 'out'
  location_id: string | null
  device_id: string | null
  principal_id: string
  actor: object
  nonce: string | null
  at: string
  scanned_event: string
  status_event: string
}

const attemptColumns: Record<keyof AttemptRow, string> = {
  tenant_id: 'text',
  code: 'text',
  scan_id: 'text',
  direction: 'text',
  location_id: 'text',
  device_id: 'text',
  principal_id: 'text',
  actor: 'jsonb',
  nonce: 'text',
  at: 'timestamptz',
  scanned_event: 'text',
  status_event: 'text',
}
const columnNames = Object.keys(attemptColumns) as (keyof AttemptRow)[]
const columnArrays = columnNames.map((name, place) => `$${place + 2}::${attemptColumns[name]}[]`)

/** What `scanQuery` is given: the present instant, and an array a column, which costs the database less than JSON. */
export function scanValues(now: Date, rows: AttemptRow[]): unknown[] {
  return [now, ...columnNames.map((name) => rows.map((row) => row[name]))]
}

/**
 * Settings the statement is planned under: one plan, whatever the size of the batch, is kept, so it must not read a table
 * that was small once.
 */
export const scanPlanning = { enable_seqscan: 'off', plan_cache_mode: 'force_generic_plan' }

const isAdmitted = `result = 'success' and direction = 'in'`

/**
 * The one statement that scans: it takes a batch of attempts and the present instant (`scanValues`),
 * locks the distinct passes in (tenant, code) order, decides each attempt by the admission rule with
 * earlier attempts of the batch in mind, and records passes, scans and events. The caller's transaction
 * must see the tenants of all attempts, and run under `scanPlanning`.
 *
 * It answers a row an attempt, in no order: `n`, its place among them, and `verdict` as the API shows it;
 * `verdict` is null for a code of no pass, and `problem` names an attempt that was refused as bad input and
 * left no trace.
 *
 * What is looked up in tables is looked up row by row (`lateral … limit 1`): a join could read a whole
 * workspace, and its plan is kept while tables grow. JSON is made of whole rows, because PostgreSQL looks
 * up the types of all arguments of `json_build_object` for each row, names included.
 */
export const scanQuery = {
  name: 'scan',
  text: `
with attempt as materialized (
  select (place - 1)::int as n, given.*, location.name as location_name,
    location_id is not null and location.id is null as is_lost
  from unnest(${columnArrays.join(', ')}) with ordinality as given (${columnNames.join(', ')}, place)
  left join lateral (
    select id, name from locations where tenant_id = given.tenant_id and id = given.location_id limit 1
  ) as location on given.location_id is not null
),
repeated as materialized (
  select attempt.n, first.verdict
  from attempt cross join lateral (
    select verdict from scans
    where scans.tenant_id = attempt.tenant_id and scans.principal_id = attempt.principal_id and scans.nonce = attempt.nonce
    limit 1
  ) as first
  where attempt.nonce is not null
),
fresh as materialized (
  select * from attempt where not is_lost and n not in (select n from repeated)
),
pass as materialized (
  select pass.*
  from (select distinct tenant_id, code from fresh order by tenant_id, code) as wanted cross join lateral (
    select tenant_id, id, code, name, type, status, usages_count, max_usages, valid_from, valid_until,
      first_scanned_at, client_id, template_id, link_version, created_at
    from passes
    where passes.tenant_id = wanted.tenant_id and passes.code = wanted.code and passes.deleted_at is null
    limit 1
    for no key update
  ) as pass
),
judged as (
  select attempt.n, attempt.scan_id, attempt.direction, attempt.at, attempt.actor, attempt.location_name,
    attempt.scanned_event, attempt.status_event,
    pass.tenant_id, pass.id as pass_id, pass.code, pass.name, pass.type, pass.status, pass.usages_count,
    pass.max_usages, pass.valid_from, pass.valid_until, pass.first_scanned_at, pass.client_id, pass.template_id,
    pass.link_version, pass.created_at, ${decisionSql('0')} as alone
  from fresh as attempt join pass on pass.code = attempt.code and pass.tenant_id = attempt.tenant_id
),
numbered as (
  select *, count(*) filter (where alone = 'success' and direction = 'in') over (
    partition by pass_id order by n rows between unbounded preceding and 1 preceding) as prior
  from judged
),
decided as (
  select pass.*, case alone when 'success' then ${decisionSql('pass.prior')} else alone end as result
  from numbered as pass cross join lateral (select pass.direction, pass.at) as attempt
),
counted as (
  select *, count(*) filter (where ${isAdmitted}) over earlier as admitted,
    min(at) filter (where ${isAdmitted}) over earlier as first_admitted_at
  from decided
  window earlier as (partition by pass_id order by n rows unbounded preceding)
),
answered as materialized (
  select pass.*, ${isAdmitted} as is_admitted, iso_time(at) as scanned_at, usages_count + admitted as count_after,
    case when admitted > 0 and type = 'single' then 'used' else ${effectiveStatusSql('$1::timestamptz')} end as status_after,
    client.name as client_name, client.email as client_email
  from counted as pass left join lateral (
    select name, email from clients where tenant_id = pass.tenant_id and id = pass.client_id limit 1
  ) as client on pass.client_id is not null
),
told_of as materialized (
  select n, row_to_json(verdict) as verdict
  from answered cross join lateral (
    select result = 'success' as success, result,
      (select shown from (select pass_id as id, code, name, type, status_after as status, count_after as "usagesCount",
        max_usages as "maxUsages") as shown) as pass,
      (select shown from (select scan_id as id, scanned_at as "scannedAt") as shown) as scan,
      case when is_admitted and first_scanned_at is null then null
        else iso_time(coalesce(first_scanned_at, first_admitted_at)) end as "firstScannedAt",
      case when template_id is not null then (
        select design->>'attentionNote' from templates
        where templates.tenant_id = answered.tenant_id and templates.id = answered.template_id limit 1) end as "attentionNote"
  ) as verdict
),
changed as (
  update passes
  set usages_count = passes.usages_count + admitted.times,
    status = case passes.type when 'single' then 'used' else passes.status end,
    first_scanned_at = coalesce(passes.first_scanned_at, admitted.first_at),
    last_scanned_at = greatest(passes.last_scanned_at, admitted.last_at),
    updated_at = $1::timestamptz
  from (
    select tenant_id, pass_id, count(*) as times, min(at) as first_at, max(at) as last_at
    from answered where is_admitted group by tenant_id, pass_id
  ) as admitted
  where passes.tenant_id = admitted.tenant_id and passes.id = admitted.pass_id
),
recorded as (
  insert into scans (tenant_id, id, pass_id, result, direction, location_id, device_id, principal_id, nonce, verdict,
    scanned_at, recorded_at)
  select fresh.tenant_id, fresh.scan_id, pass_id, coalesce(result, 'not_found'), fresh.direction, fresh.location_id,
    fresh.device_id, fresh.principal_id, fresh.nonce, case when fresh.nonce is not null then verdict end,
    fresh.at, $1::timestamptz
  from fresh left join answered using (n) left join told_of using (n)
),
told as (
  insert into events (tenant_id, id, type, payload, pass_id, client_id, actor, recorded_at)
  select tenant_id, scanned_event, 'pass.scanned', to_jsonb(payload), pass_id, client_id, actor, $1::timestamptz
  from answered cross join lateral (
    select scan_id as id, result, direction, scanned_at as "scannedAt", pass_id as "passId", code as "passCode",
      name as "passName", type as "passType", status_after as "passStatus", count_after as "usagesCount",
      max_usages as "maxUsages", client_name as "clientName", client_email as "clientEmail",
      location_name as "locationName",
      case when actor->>'kind' = 'device' then actor->>'name' end as "deviceName"
  ) as payload
  where answered.result = 'success'
  union all
  select tenant_id, status_event, 'pass.status_changed', to_jsonb(payload), pass_id, client_id, actor, $1::timestamptz
  from answered cross join lateral (
    select pass_id as id, code, name, type, status_after as status, count_after as "usagesCount",
      max_usages as "maxUsages", iso_time(valid_from) as "validFrom", iso_time(valid_until) as "validUntil",
      iso_time(created_at) as "createdAt", link_version as "linkVersion",
      case when client_name is not null then (
        select client from (select client_name as name, client_email as email) as client) end as client,
      status as "previousStatus", (select iso_time($1::timestamptz)) as "changedAt"
  ) as payload
  where is_admitted and answered.type = 'single'
)
select attempt.n, coalesce(told_of.verdict, repeated.verdict::json) as verdict,
  case when attempt.is_lost then 'locationId' end as problem
from attempt left join repeated using (n) left join told_of using (n)
`,
} satisfies Prepared
