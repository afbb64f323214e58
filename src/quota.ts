import { type RawBuilder, sql } from 'kysely'
import { countedThings, plans, type Counted } from '../shared/plans.ts'
import { monthOf } from './lib/time.ts'
import { problem, type Problem } from './problems.ts'
import type { Scope } from './scope.ts'

type Monthly = 'passesPerMonth'

/**
 * Takes `amount` of what the plan counts by calendar month. The counter's row stays locked until the end of
 * the transaction, so concurrent creations cannot pass the limit; plans without the limit touch no row.
 * @throws limit_reached.
 */
export async function claimMonthly(scope: Scope, counted: Monthly, amount: number): Promise<void> {
  if ((await claimUpTo(scope, counted, amount)) < amount) throw monthlyLimitReached(scope, counted)
}

/** As {@link claimMonthly}, but takes what is left where that is less; returns how much was taken. */
export async function claimUpTo(scope: Scope, counted: Monthly, amount: number): Promise<number> {
  const limit: number | null = plans[scope.tenant.plan][counted]
  if (limit === null || amount === 0) return amount
  const used = await addUse(scope, counted, amount)
  const granted = Math.max(0, amount - Math.max(0, used - limit))
  if (granted < amount) await addUse(scope, counted, granted - amount)
  return granted
}

/** Returns what was taken and then not needed. */
export async function giveBack(scope: Scope, counted: Monthly, amount: number): Promise<void> {
  if (plans[scope.tenant.plan][counted] !== null && amount > 0) await addUse(scope, counted, -amount)
}

/** The refusal of whatever goes beyond the month's limit. */
export function monthlyLimitReached(scope: Scope, counted: Monthly): Problem {
  return limitReached(scope, counted, plans[scope.tenant.plan][counted] ?? 0)
}

/** The counter begins with what there is already: the workspace may have been on a plan without the limit. */
async function addUse(scope: Scope, counted: Monthly, amount: number): Promise<number> {
  const { tx, tenant, now } = scope
  const period = monthOf(now, tenant.timeZone)
  const { rows } = await sql<{ used: number }>`
    update usage_counters set used = used + ${amount}
    where tenant_id = ${tenant.id} and period = ${period} and kind = ${counted}
    returning used`.execute(tx)
  if (rows[0]) return rows[0].used
  const issued = (await sql<{ count: number }>`select ${passesSince(tenant, period)} as count`.execute(tx))
    .rows[0]
  const counter = await tx
    .insertInto('usage_counters')
    .values({ tenant_id: tenant.id, period, kind: counted, used: (issued?.count ?? 0) + amount })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'period', 'kind']).doUpdateSet((set) => ({
        used: set('usage_counters.used', '+', amount),
      })),
    )
    .returning('used')
    .executeTakeFirstOrThrow()
  return counter.used
}

/** SQL that counts the passes made since a month (`YYYY-MM`) began where the workspace is. */
export function passesSince({ id, timeZone }: Scope['tenant'], month: string): RawBuilder<number> {
  return sql<number>`(select count(*)::int from passes
    where tenant_id = ${id}
      and created_at >= (${`${month}-01`}::date)::timestamp at time zone ${timeZone})`
}

/** Forgets what was counted, so that it is counted anew; for a change of plan. */
export async function forgetUse(scope: Scope): Promise<void> {
  await scope.tx.deleteFrom('usage_counters').where('tenant_id', '=', scope.tenant.id).execute()
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
  const { plan } = scope.tenant
  return problem('limit_reached', {
    reason: countedThings[counted],
    params: { plan, name: plans[plan].name, limit },
  })
}
