import { sql } from 'kysely'
import { type Counted, countedThings, plans } from '../../../shared/plans.ts'
import { monthOf } from '../../lib/time.ts'
import { passesSince } from '../../quota.ts'
import type { Scope } from '../../scope.ts'
import { countSeats } from '../members/invite.ts'

/** The plan, and for everything it counts how much is used and how much is allowed. */
export async function readUsage(scope: Scope) {
  const { plan: id } = scope.tenant
  const plan = plans[id]
  const used = await countAll(scope)
  const counted = (Object.keys(countedThings) as Counted[]).map((thing) => ({
    thing,
    used: used[thing],
    limit: plan[thing],
  }))
  return { plan: { id, name: plan.name, api: plan.api }, counted }
}

/**
 * An open invitation holds a seat, as it does where the next one is refused. Passes of the month come from the counter
 * where the plan limits them, which deletions do not lower.
 */
async function countAll(scope: Scope): Promise<Record<Counted, number>> {
  const { tx, tenant, now } = scope
  const month = monthOf(now, tenant.timeZone)
  const { rows } = await sql<Omit<Record<Counted, number>, 'members'>>`
    select
      coalesce(
        (select used from usage_counters
          where tenant_id = ${tenant.id} and kind = 'passesPerMonth' and period = ${month}),
        ${passesSince(tenant, month)}
      ) as "passesPerMonth",
      (select count(*)::int from templates where tenant_id = ${tenant.id} and archived_at is null) as templates,
      (select count(*)::int from locations where tenant_id = ${tenant.id}) as locations,
      (select count(*)::int from credentials
        where tenant_id = ${tenant.id} and kind = 'device' and revoked_at is null) as devices,
      (select count(*)::int from webhooks where tenant_id = ${tenant.id} and active) as webhooks`.execute(tx)
  if (!rows[0]) throw new Error('counting answered nothing')
  return { ...rows[0], members: await countSeats(scope, true) }
}
