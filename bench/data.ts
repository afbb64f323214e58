import type { Client } from 'pg'
import type { Deps } from '../src/deps.ts'
import { createKey } from '../src/features/keys/create.ts'
import { createTenant, operator } from '../src/features/tenants/create.ts'
import { inScope } from '../src/scope.ts'

export interface Workspace {
  id: string
  key: string
}

/** A workspace on the Pro plan and an API key of it. */
export async function makeWorkspace(deps: Deps, name: string): Promise<Workspace> {
  const tenant = await createTenant(deps, { name, plan: 'pro', email: `${name}@example.com` })
  const { key } = await inScope(deps, { tenant, actor: operator }, (scope) => createKey(scope, { name }))
  return { id: tenant.id, key }
}

/** Many workspaces without keys, in one statement; returns their ids. */
export async function makeNeighbours(database: Client, count: number): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>(
    `insert into tenants (id, name, plan, created_at, updated_at)
     select 'ten_' || lpad(n::text, 26, '0'), 'Neighbour ' || n, 'pro', now(), now() from generate_series(1, $1::int) n
     returning id`,
    [count],
  )
  return rows.map((row) => row.id)
}

/**
 * Single passes to scan, spread evenly over workspaces; to be made within `withoutSearchIndexes`. Their ids are in order
 * of issue, as the product's are: at random, each scan would rewrite pages of its indexes that no gate does.
 * @returns code and workspace of each.
 */
export async function makeTickets(
  database: Client,
  tenantIds: string[],
  count: number,
): Promise<{ code: string; tenant_id: string }[]> {
  return (await database.query(tickets, [tenantIds, count])).rows
}

/** How many tickets a load takes at most; beyond them it ends early. */
export const ticketsFor = (seconds: number) => Math.ceil(seconds * 6_000)

const tickets = `
  with ticket as (
    select ($1::text[])[1 + n % cardinality($1::text[])] as tenant_id, n,
      translate(substr(md5(random()::text || n), 1, 12), '01', 'xy') as code
    from generate_series(1, $2::int) n
  ),
  coded as (
    insert into pass_codes (code, tenant_id, pass_id)
    select code, tenant_id, 'pass_' || lpad((extract(epoch from now()) * 1000)::bigint::text, 14, '0') || lpad(n::text, 12, '0')
    from ticket order by n on conflict do nothing returning *
  ),
  made as (
    insert into passes (tenant_id, id, code, name, type, status, created_at, updated_at)
    select tenant_id, pass_id, code, 'Ticket', 'single', 'active', now(), now() from coded order by pass_id
  ),
  detailed as (insert into pass_details (tenant_id, pass_id) select tenant_id, pass_id from coded)
  select code, tenant_id from coded`

/** Makes tickets admit once more, so that the next measurement scans the same ones. */
export async function renewTickets(database: Client): Promise<void> {
  await database.query(
    `update passes set status = 'active', usages_count = 0, first_scanned_at = null where name = 'Ticket' and status = 'used'`,
  )
  await database.query('vacuum (index_cleanup off) passes')
}

/**
 * Makes much data while the search indexes are away, and builds them after it: to keep them meanwhile would take
 * a million passes most of half an hour, and to analyse them half a minute. Nor are they analysed later, as a migration
 * has it, which a definition does not tell.
 */
export async function withoutSearchIndexes<Result>(
  database: Client,
  work: () => Promise<Result>,
): Promise<Result> {
  const { rows } = await database.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes where indexname in ('passes_search', 'clients_search')`,
  )
  for (const { name } of rows) await database.query(`drop index ${name}`)
  const result = await work()
  await database.query('vacuum analyze')
  await database.query(`set maintenance_work_mem = '512MB'`)
  for (const { name, definition } of rows) {
    await database.query(definition)
    await database.query(`alter index ${name} alter column 1 set statistics 0`)
  }
  return result
}

/** What `makeHistory` gives half of the passes, and three of seven. */
export const madeTemplate = `tpl_${'1'.padStart(26, '0')}`
export const madeLocation = `loc_${'1'.padStart(26, '0')}`

/**
 * A workspace's history: passes made over a year, oldest first. What makes searches and filters hard is in
 * it: the older half is of one season and used, few passes are revoked, the oldest five have a name of their own,
 * `word` is in every name, half have a template, and three of seven, none of them for Ana, a location.
 */
export async function makeHistory(
  database: Client,
  tenantId: string,
  count: number,
  word: string,
): Promise<void> {
  await database.query(
    `with template as (
       insert into templates (tenant_id, id, name, kind, created_at, updated_at)
       values ($1, '${madeTemplate}', 'Ticket', 'ticket', now(), now())
     )
     insert into locations (tenant_id, id, name, created_at, updated_at) values ($1, '${madeLocation}', 'Hall', now(), now())`,
    [tenantId],
  )
  // References are checked by the plan of a statement's first check, which must not be made without statistics.
  for (let from = 1, batch = 1_000; from <= count; from += batch, batch = 100_000) {
    await database.query(
      `with pass as (
         select n, 'pass_' || lpad(n::text, 26, '0') as id,
           translate(substr(md5($1 || n), 1, 12), '01', 'xy') as code,
           now() - interval '365 days' + n * interval '300 days' / $3::int as created_at
         from generate_series($2::int, least($2::int + $5::int - 1, $3::int)) n
       ),
       coded as (insert into pass_codes (code, tenant_id, pass_id) select code, $1, id from pass),
       made as (
         insert into passes (tenant_id, id, code, name, type, status, usages_count, valid_until, expires_at, client_id, template_id, location_id, created_at, updated_at)
         select $1, id, code,
           case when n <= 5 then 'Zeppelin ' else '' end || $4 || case when n <= $3::int / 2 then ' Season 2025 ' else ' Season 2026 ' end
             || (array['Ana', 'Berta', 'Chloe', 'Dora', 'Emil', 'Frida', 'Gus'])[1 + n % 7]
             || case when n % ($3::int / 20) = 0 then ' 100%_\\' else '' end || ' ' || n,
           case when n % 1000 = 7 then 'multi' else 'single' end,
           case when n % 40000 = 3 then 'revoked' when n <= $3::int / 2 then 'used' when n % 50 = 0 then 'expired' else 'active' end,
           case when n <= $3::int / 2 then 1 else 0 end,
           case when n % 50 = 0 then created_at + interval '1 day' else now() + interval '1 year' end,
           case when n > $3::int / 2 and n % 50 <> 0 and n % 40000 <> 3 then now() + interval '1 year' end,
           case when n % 4 = 0 then 'cli_' || lpad((1 + n % least($3::int / 4, 100000))::text, 26, '0') end,
           case when n % 2 = 0 then '${madeTemplate}' end,
           case when n % 7 in (1, 2, 3) then '${madeLocation}' end,
           created_at, created_at
         from pass order by n
       )
       insert into pass_details (tenant_id, pass_id, external_id) select $1, id, 'ext-' || n from pass`,
      [tenantId, from, count, word, batch],
    )
    if (from === 1) await database.query('analyze passes')
  }
}

/** Clients of a workspace, with names, addresses and numbers. */
export async function makeClients(database: Client, tenantId: string, count: number): Promise<void> {
  await database.query(
    `insert into clients (tenant_id, id, name, email, phone, created_at, updated_at)
     select $1, 'cli_' || lpad(n::text, 26, '0'),
       (array['Ana', 'Berta', 'Chloe', 'Dora', 'Emil', 'Frida', 'Gus'])[1 + n % 7] || ' ' || substr(md5(n::text), 1, 8),
       'person' || n || '@example.com', '+34 600 ' || lpad(n::text, 6, '0'),
       now() - interval '365 days' + n * interval '1 second', now()
     from generate_series(1, $2::int) n`,
    [tenantId, count],
  )
  await database.query('analyze clients')
}
