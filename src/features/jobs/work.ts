import { sql } from 'kysely'
import { mostAtOnce } from '../../../shared/limits.ts'
import type { Deps } from '../../deps.ts'
import { inScope, type Actor, type Scope } from '../../scope.ts'
import { loadTenant } from '../tenants/load.ts'
import { runJob } from './create.ts'

/** What became of an item: whatever its job's kind answers, and `error` where it was refused. */
export type ItemResult = object & { error?: unknown }

/** What came of a portion of a kind that goes over its items several times. */
export interface Turn {
  results: ItemResult[]
  /** Whether the items are as they were; otherwise what was worked on is not kept. */
  keepsItems: boolean
  /** Whether to go over all items again in place of going on or ending. */
  startsOver: boolean
}

/**
 * Works on some items in one transaction; refusals are results, and what it throws is tried again.
 * @param from position of the first item among all of the job.
 * @returns a result an item, in the same order.
 */
export type Work = (
  scope: Scope,
  items: unknown[],
  from: number,
  options: unknown,
  jobId: string,
) => Promise<ItemResult[] | Turn>

const leaseSeconds = 60
const mostAttempts = 5

interface Claimed {
  tenant_id: string
  id: string
  kind: string
  actor: Actor
  options: unknown
  attempts: number
}

/**
 * Takes the job that waited longest and works on its next portion; other workers take others meanwhile.
 * @returns whether there was one.
 */
export async function workOnJobs(deps: Deps, kinds: Record<string, Work>): Promise<boolean> {
  const claimed = await claim(deps)
  if (!claimed) return false
  try {
    await workOnce(deps, claimed, kinds[claimed.kind])
  } catch (error) {
    deps.log.error({ err: error, job: claimed.id }, 'a portion of a job failed')
    if (claimed.attempts >= mostAttempts) await giveUp(deps, claimed)
  }
  return true
}

async function claim({ database, now }: Deps): Promise<Claimed | undefined> {
  const { rows } = await database.worker.query<Claimed>(
    `update jobs set status = 'running', attempts = attempts + 1, leased_until = $1::timestamptz + $2 * interval '1 second'
     where (tenant_id, id) in (
       select tenant_id, id from jobs where status in ('queued', 'running') and leased_until <= $1
       order by leased_until limit 1 for update skip locked
     )
     returning tenant_id, id, kind, actor, options, attempts`,
    [now(), leaseSeconds],
  )
  return rows[0]
}

async function workOnce(deps: Deps, job: Claimed, work: Work | undefined): Promise<void> {
  const tenant = await loadTenant(deps, job.tenant_id)
  if (!tenant || !work) throw new Error(`nobody can work on ${job.kind} of ${job.tenant_id}`)
  await inScope(deps, { tenant, actor: job.actor }, async (scope) => {
    const { tx, now } = scope
    const mine = { tenant_id: tenant.id, id: job.id }
    const found = await tx
      .selectFrom('jobs')
      .select(['done', 'failed', 'total', 'status'])
      .where('tenant_id', '=', mine.tenant_id)
      .where('id', '=', mine.id)
      .forUpdate()
      .executeTakeFirst()
    // It may have been ended or removed between the claim and now.
    if (found?.status !== 'running') return
    const { done, failed, total } = found
    const items = await tx
      .selectFrom('job_items')
      .select('input')
      .where('tenant_id', '=', mine.tenant_id)
      .where('job_id', '=', mine.id)
      .where('position', '>=', done)
      .orderBy('position')
      .limit(mostAtOnce)
      .execute()
    const inputs = items.map((item) => item.input)
    const made = inputs.length === 0 ? [] : await work(scope, inputs, done, job.options, job.id)
    const { results, startsOver, keepsItems } = Array.isArray(made) ? onlyOnce(made) : made
    await sql`
      update job_items set result = given.result, input = case when ${keepsItems} then input else 'null' end
      from jsonb_array_elements(${JSON.stringify(results)}::jsonb) with ordinality as given (result, place)
      where tenant_id = ${mine.tenant_id} and job_id = ${mine.id} and position = ${done}::int + place - 1`.execute(
      tx,
    )
    if (startsOver) return runJob(scope, job.id)
    const isOver = done + results.length >= total
    await tx
      .updateTable('jobs')
      .set({
        done: done + results.length,
        failed: failed + results.filter((result) => result.error).length,
        attempts: 0,
        leased_until: now,
        ...(isOver && { status: 'done', finished_at: now }),
      })
      .where('tenant_id', '=', mine.tenant_id)
      .where('id', '=', mine.id)
      .execute()
  })
}

const onlyOnce = (results: ItemResult[]): Turn => ({ results, startsOver: false, keepsItems: false })

async function giveUp({ database, now }: Deps, { tenant_id, id }: Claimed): Promise<void> {
  await database.worker.query(
    `update jobs set status = 'failed', finished_at = $3
     where tenant_id = $1 and id = $2 and status = 'running'`,
    [tenant_id, id, now()],
  )
}

/** Removes jobs that ended 30 days ago, with their results, and those that nobody started for a week. */
export async function forgetJobs({ database, now }: Deps): Promise<void> {
  await database.worker.query(
    `delete from jobs where finished_at < $1::timestamptz - interval '30 days'
       or (leased_until = 'infinity' and created_at < $1::timestamptz - interval '7 days')`,
    [now()],
  )
}
