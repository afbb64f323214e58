import { decisionSql, effectiveStatusSql } from '../../../shared/admission.ts'

/** One attempt on its way into the statement; times are ISO 8601. */
export interface AttemptRow {
  n: number
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

/**
 * The one statement that scans: it takes a batch of attempts as JSON ($1) and the present instant ($2),
 * locks the distinct passes in (tenant, code) order, decides each attempt by the admission rule with
 * earlier attempts of the batch in mind, and records passes, scans and events. The caller's transaction
 * must see the tenants of all attempts.
 *
 * It answers a row an attempt, in no order: `n`, and `verdict` as the API shows it; `verdict` is null for a
 * code of no pass, and `problem` names an attempt that was refused as bad input and left no trace.
 */
export const scanStatement = `
with attempt as materialized (
  select given.*, location.name as location_name, location_id is not null and location.id is null as is_lost
  from json_to_recordset($1::json) as given (
    n int, tenant_id text, code text, scan_id text, direction text, location_id text, device_id text,
    principal_id text, actor jsonb, nonce text, at timestamptz, scanned_event text, status_event text)
  left join locations location on location.tenant_id = given.tenant_id and location.id = given.location_id
),
repeated as materialized (
  select attempt.n, scans.verdict
  from attempt join scans using (tenant_id, principal_id, nonce)
  where attempt.nonce is not null
),
fresh as materialized (
  select * from attempt where not is_lost and n not in (select n from repeated)
),
pass as materialized (
  select passes.*
  from passes join (select distinct tenant_id, code from fresh) as wanted using (tenant_id, code)
  where passes.deleted_at is null
  order by passes.tenant_id, passes.code
  for no key update of passes
),
judged as materialized (
  select attempt.n, pass.id as pass_id, ${decisionSql('0')} as alone
  from fresh as attempt join pass using (tenant_id, code)
),
numbered as materialized (
  select n, alone,
    row_number() over (partition by pass_id, alone = 'success' and attempt.direction = 'in' order by n) - 1 as prior
  from judged join attempt using (n)
),
decided as materialized (
  select attempt.*, pass.id as pass_id, pass.name, pass.type, pass.status, pass.usages_count, pass.max_usages,
    pass.valid_from, pass.valid_until, pass.first_scanned_at, pass.client_id, pass.link_version,
    pass.created_at, case numbered.alone when 'success' then ${decisionSql('numbered.prior')} else numbered.alone end as result
  from fresh as attempt join pass using (tenant_id, code) join numbered using (n)
),
counted as materialized (
  select *,
    count(*) filter (where result = 'success' and direction = 'in') over earlier as admitted,
    min(at) filter (where result = 'success' and direction = 'in') over earlier as first_admitted_at
  from decided
  window earlier as (partition by pass_id order by n)
),
shown as materialized (
  select counted.*,
    usages_count + admitted as count_after,
    case when admitted > 0 and type = 'single' then 'used' else ${effectiveStatusSql('$2::timestamptz').replaceAll('pass.', 'counted.')} end as status_after
  from counted
),
answered as materialized (
  select shown.*,
    json_build_object(
      'success', result = 'success',
      'result', result,
      'pass', json_build_object('id', pass_id, 'code', code, 'name', name, 'type', type, 'status', status_after,
        'usagesCount', count_after, 'maxUsages', max_usages),
      'scan', json_build_object('id', scan_id, 'scannedAt', iso_time(at)),
      'firstScannedAt', case when result = 'success' and direction = 'in' and first_scanned_at is null then null
        else iso_time(coalesce(first_scanned_at, first_admitted_at)) end
    ) as verdict
  from shown
),
changed as (
  update passes
  set usages_count = passes.usages_count + admitted.times,
    status = case passes.type when 'single' then 'used' else passes.status end,
    first_scanned_at = coalesce(passes.first_scanned_at, admitted.first_at),
    last_scanned_at = greatest(passes.last_scanned_at, admitted.last_at),
    updated_at = $2::timestamptz
  from (
    select tenant_id, pass_id, count(*) as times, min(at) as first_at, max(at) as last_at
    from answered where result = 'success' and direction = 'in' group by tenant_id, pass_id
  ) as admitted
  where passes.tenant_id = admitted.tenant_id and passes.id = admitted.pass_id
),
recorded as (
  insert into scans (tenant_id, id, pass_id, result, direction, location_id, device_id, principal_id, nonce, verdict,
    scanned_at, recorded_at)
  select fresh.tenant_id, fresh.scan_id, pass_id, coalesce(result, 'not_found'), fresh.direction, fresh.location_id,
    fresh.device_id, fresh.principal_id, fresh.nonce, case when fresh.nonce is not null then verdict end,
    fresh.at, $2::timestamptz
  from fresh left join answered using (n)
),
told as (
  insert into events (tenant_id, id, type, payload, pass_id, client_id, actor, recorded_at)
  select answered.tenant_id, scanned_event, 'pass.scanned',
    jsonb_build_object('id', scan_id, 'result', result, 'direction', direction, 'scannedAt', iso_time(at),
      'passId', pass_id, 'passCode', code, 'passName', answered.name, 'passType', type, 'passStatus', status_after,
      'usagesCount', count_after, 'maxUsages', max_usages, 'clientName', client.name, 'clientEmail', client.email,
      'locationName', location_name,
      'deviceName', case when actor->>'kind' = 'device' then actor->>'name' end),
    pass_id, client_id, actor, $2::timestamptz
  from answered left join clients client on client.tenant_id = answered.tenant_id and client.id = client_id
  where result = 'success'
  union all
  select answered.tenant_id, status_event, 'pass.status_changed',
    jsonb_build_object('id', pass_id, 'code', code, 'name', answered.name, 'type', type, 'status', status_after,
      'usagesCount', count_after, 'maxUsages', max_usages, 'validFrom', iso_time(valid_from),
      'validUntil', iso_time(valid_until), 'createdAt', iso_time(answered.created_at), 'linkVersion', link_version,
      'client', case when client.id is not null
        then jsonb_build_object('name', client.name, 'email', client.email) end,
      'previousStatus', status, 'changedAt', iso_time($2::timestamptz)),
    pass_id, client_id, actor, $2::timestamptz
  from answered left join clients client on client.tenant_id = answered.tenant_id and client.id = client_id
  where result = 'success' and direction = 'in' and type = 'single'
)
select attempt.n, coalesce(repeated.verdict, answered.verdict::jsonb) as verdict,
  case when attempt.is_lost then 'locationId' end as problem
from attempt left join repeated using (n) left join answered using (n)
`
