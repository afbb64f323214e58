import { sql } from 'kysely'
import type { Scope } from '../../scope.ts'
import { readJob } from './read.ts'
import type { Job } from './schema.ts'

/** What is worked on in one transaction. */
export const portion = 500

interface NewJob {
  /** A name in `src/worker/job-kinds.ts`. */
  kind: string
  /** One value an item, kept as JSON. */
  items: unknown[]
  /** What holds for all items. */
  options?: object
}

/** Hands work to the workers; it begins once this transaction is committed. */
export async function createJob(scope: Scope, { kind, items, options = {} }: NewJob): Promise<Job> {
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
      total: items.length,
      leased_until: now,
      created_at: now,
    })
    .execute()
  await sql`
    insert into job_items (tenant_id, job_id, position, input)
    select ${tenant.id}, ${id}, place - 1, input
    from jsonb_array_elements(${JSON.stringify(items)}::jsonb) with ordinality as item (input, place)`.execute(
    tx,
  )
  return readJob(scope, id)
}
