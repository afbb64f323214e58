import { sql, type RawBuilder } from 'kysely'
import type { Scope } from '../../scope.ts'
import type { Retention, RetentionDue } from './schema.ts'

const dayMs = 86_400_000

/**
 * Which clients `c` a rule no longer keeps: none of their passes is valid, and nothing has happened for that long.
 * @param days for how many days clients are kept.
 */
export function idleClientsSql({ tenant, now }: Scope, days: number): RawBuilder<boolean> {
  const cutoff = new Date(now.getTime() - days * dayMs)
  return sql<boolean>`c.tenant_id = ${tenant.id} and c.updated_at < ${cutoff}
    and not exists (
      select from passes p
      where p.tenant_id = c.tenant_id and p.client_id = c.id
        and (p.updated_at >= ${cutoff} or p.last_scanned_at >= ${cutoff}
          or (p.status = 'active' and p.deleted_at is null
            and (p.valid_until is null or p.valid_until >= ${cutoff}))))`
}

/**
 * How much would go at once if rules were applied now; nothing is removed.
 * @param rules for how many days each kind is kept; what is left out or null is kept for good.
 */
export async function countDue(scope: Scope, rules: Partial<Retention>): Promise<RetentionDue> {
  const { clientsDays, scansDays, eventsDays } = rules
  return {
    clients: clientsDays ? await count(scope, sql`clients c where ${idleClientsSql(scope, clientsDays)}`) : 0,
    scans: scansDays ? await count(scope, olderSql(scope, 'scans', scansDays)) : 0,
    events: eventsDays ? await count(scope, olderSql(scope, 'events', eventsDays)) : 0,
  }
}

/** The rows that `forget_by_rule` would remove. */
function olderSql({ tenant, now }: Scope, table: 'scans' | 'events', days: number) {
  const cutoff = new Date(now.getTime() - days * dayMs)
  return sql`${sql.table(table)} where tenant_id = ${tenant.id} and recorded_at < ${cutoff}`
}

async function count({ tx }: Scope, rows: RawBuilder<unknown>): Promise<number> {
  const answer = await sql<{ count: number }>`select count(*)::int as count from ${rows}`.execute(tx)
  return answer.rows[0]?.count ?? 0
}
