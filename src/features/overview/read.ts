import { sql } from 'kysely'
import { idLowerBound } from '../../ids.ts'
import { startOfDay } from '../../lib/time.ts'
import type { Scope } from '../../scope.ts'
import type { Overview } from './schema.ts'

/**
 * Counts what the overview shows.
 * @param days how many calendar days of the workspace, today included.
 */
export async function readOverview(scope: Scope, days: number): Promise<Overview> {
  const since = startOfDay(scope.now, scope.tenant.timeZone, days - 1)
  const [passes, perDay, locations, started] = [
    await countPasses(scope),
    await countDays(scope, since, days),
    await countLocations(scope, since),
    await whatIsStarted(scope),
  ]
  const today = perDay.at(-1)
  return {
    passes: { ...passes, issuedToday: today?.issued ?? 0 },
    today: { admitted: today?.admitted ?? 0, refused: today?.refused ?? 0 },
    days: perDay,
    locations,
    started,
  }
}

async function countPasses({ tx, tenant, now }: Scope): Promise<{ total: number; active: number }> {
  const { rows } = await sql<{ total: number; active: number }>`
    select count(*)::int as total,
      count(*) filter (where status = 'active' and (valid_until is null or valid_until >= ${now}))::int as active
    from passes where tenant_id = ${tenant.id} and deleted_at is null`.execute(tx)
  return rows[0] ?? { total: 0, active: 0 }
}

async function countDays({ tx, tenant, now }: Scope, since: Date, days: number): Promise<Overview['days']> {
  const zone = tenant.timeZone
  const { rows } = await sql<Overview['days'][number]>`
    with issued as (
      select (created_at at time zone ${zone})::date as day, count(*)::int as issued
      from passes where tenant_id = ${tenant.id} and deleted_at is null and created_at >= ${since} group by 1
    ), scanned as (
      select (recorded_at at time zone ${zone})::date as day,
        count(*) filter (where result = 'success')::int as admitted,
        count(*) filter (where result <> 'success')::int as refused
      from scans where tenant_id = ${tenant.id} and id >= ${idLowerBound('scan', since)} group by 1
    ), calendar as (
      select (${now} at time zone ${zone})::date - back as day from generate_series(0, ${days}::int - 1) as back
    )
    select day::text, coalesce(issued, 0) as issued, coalesce(admitted, 0) as admitted, coalesce(refused, 0) as refused
    from calendar left join issued using (day) left join scanned using (day) order by day`.execute(tx)
  return rows
}

async function countLocations({ tx, tenant }: Scope, since: Date): Promise<Overview['locations']> {
  const { rows } = await sql<Overview['locations'][number]>`
    select scan.location_id as id, location.name,
      count(*) filter (where result = 'success')::int as admitted,
      count(*) filter (where result <> 'success')::int as refused
    from scans as scan
    left join locations as location on location.tenant_id = scan.tenant_id and location.id = scan.location_id
    where scan.tenant_id = ${tenant.id} and scan.id >= ${idLowerBound('scan', since)}
    group by 1, 2 order by count(*) desc limit 20`.execute(tx)
  return rows
}

async function whatIsStarted({ tx, tenant }: Scope): Promise<Overview['started']> {
  const { rows } = await sql<Overview['started']>`
    select exists (select from templates where tenant_id = ${tenant.id}) as template,
      exists (select from passes where tenant_id = ${tenant.id}) as pass,
      exists (select from scans where tenant_id = ${tenant.id}) as scan,
      (select count(*) > 1 from (select from memberships where tenant_id = ${tenant.id} limit 2) as two) as colleague`.execute(
    tx,
  )
  return rows[0] ?? { template: false, pass: false, scan: false, colleague: false }
}
