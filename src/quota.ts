import { sql } from 'kysely'
import { monthOf } from './lib/time.ts'
import { countedThings, plans, type Counted } from './plans.ts'
import { problem, type Problem } from './problems.ts'
import type { Scope } from './scope.ts'

/**
 * Takes `amount` of what the plan counts by calendar month. The counter's row stays locked until the end of
 * the transaction, so concurrent creations cannot pass the limit; plans without the limit touch no row.
 * @throws limit_reached.
 */
export async function claimMonthly(scope: Scope, counted: 'passesPerMonth', amount: number): Promise<void> {
  const limit = plans[scope.tenant.plan][counted]
  if (limit === null) return
  const row = {
    tenant_id: scope.tenant.id,
    period: monthOf(scope.now, scope.tenant.timeZone),
    kind: counted,
    used: amount,
  }
  const claimed = await scope.tx
    .insertInto('usage_counters')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'period', 'kind']).doUpdateSet((set) => ({
        used: set('usage_counters.used', '+', amount),
      })),
    )
    .returning('used')
    .executeTakeFirstOrThrow()
  if (claimed.used > limit) throw limitReached(scope, counted, limit)
}

/**
 * Makes sure that one more of a counted thing fits the plan. Others who add to the same count wait until
 * the end of this transaction.
 * @param count how many there are now, read after the wait.
 * @throws limit_reached.
 */
export async function claimOne(
  scope: Scope,
  counted: Exclude<Counted, 'passesPerMonth'>,
  count: () => Promise<number>,
): Promise<void> {
  const limit: number | null = plans[scope.tenant.plan][counted]
  if (limit === null) return
  const lock = `${scope.tenant.id}:${counted}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(scope.tx)
  if ((await count()) >= limit) throw limitReached(scope, counted, limit)
}

function limitReached(scope: Scope, counted: Counted, limit: number): Problem {
  return problem('limit_reached', { plan: scope.tenant.plan, limit, thing: countedThings[counted] })
}
