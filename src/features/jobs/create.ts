import { sql } from 'kysely'
import type { Reply } from '../../http/endpoint.ts'
import type { Scope } from '../../scope.ts'
import { readJob } from './read.ts'
import type { Job } from './schema.ts'

interface NewJob {
  /** A name in `src/worker/job-kinds.ts`. */
  kind: string
  /** One value an item, kept as JSON. */
  items: unknown[]
  /** What holds for all items. */
  options?: object
  /** Kept until {@link runJob}; otherwise it begins once this transaction is committed. */
  isWaiting?: boolean
}

/** Hands work to the workers. */
export async function createJob(scope: Scope, given: NewJob): Promise<Job> {
  const { kind, items, options = {}, isWaiting = false } = given
  const { tx, tenant, now } = scope
  const id = scope.newId('job')
  await tx
    .insertInto('jobs')
    .values({
      tenant_id: tenant.id,
      id,
      kind,
      options: JSON.stringify(options),
      actor: JSON.stringify(scope.actor),
      total: 0,
      leased_until: isWaiting ? sql`'infinity'` : now,
      created_at: now,
    })
    .execute()
  await addItems(scope, id, items)
  return readJob(scope, id)
}

/** Adds items after those a job has. */
export async function addItems({ tx, tenant }: Scope, id: string, items: unknown[]): Promise<void> {
  const { total } = await tx
    .updateTable('jobs')
    .set((job) => ({ total: job('total', '+', items.length) }))
    .where('tenant_id', '=', tenant.id)
    .where('id', '=', id)
    .returning('total')
    .executeTakeFirstOrThrow()
  await sql`
    insert into job_items (tenant_id, job_id, position, input)
    select ${tenant.id}, ${id}, ${total - items.length}::int + place - 1, input
    from jsonb_array_elements(${JSON.stringify(items)}::jsonb) with ordinality as item (input, place)`.execute(
    tx,
  )
}

/** Lets the workers begin a job, or begin it again, with its first item. */
export async function runJob({ tx, tenant, now }: Scope, id: string): Promise<void> {
  await tx
    .updateTable('jobs')
    .set({ status: 'queued', done: 0, failed: 0, attempts: 0, leased_until: now, finished_at: null })
    .where('tenant_id', '=', tenant.id)
    .where('id', '=', id)
    .execute()
}

/** Keeps a job from the workers until {@link runJob}. */
export async function parkJob({ tx, tenant }: Scope, id: string): Promise<void> {
  await tx
    .updateTable('jobs')
    .set({ status: 'queued', done: 0, failed: 0, leased_until: sql`'infinity'`, finished_at: null })
    .where('tenant_id', '=', tenant.id)
    .where('id', '=', id)
    .execute()
}

/** {@link createJob} as an answer: 202 with the job and its address. */
export async function startJob(scope: Scope, asked: NewJob): Promise<Reply> {
  const job = await createJob(scope, asked)
  return { status: 202, body: job, headers: { location: `/api/v1/jobs/${job.id}` } }
}
