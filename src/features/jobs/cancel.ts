import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { readJob } from './read.ts'
import type { Job } from './schema.ts'

/**
 * Stops a job: the portion in hand is finished first, what is done stays done, and no further item is worked on.
 * @returns the job as it stands from then on.
 * @throws not_found; conflict where it has ended already.
 */
export async function cancelJob(scope: Scope, id: string): Promise<Job> {
  const { tx, tenant, now } = scope
  const stopped = await tx
    .updateTable('jobs')
    .set({ status: 'cancelled', finished_at: now })
    .where('tenant_id', '=', tenant.id)
    .where('id', '=', id)
    .where('status', 'in', ['queued', 'running'])
    .returning('id')
    .executeTakeFirst()
  const job = await readJob(scope, id)
  if (!stopped) throw problem('conflict', { why: `This job has ended already: it is ${job.status}` })
  return job
}
