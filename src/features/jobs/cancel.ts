import { because } from '../../../shared/reasons/index.ts'
import { cancelMails } from '../../mail/cancel.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { readJob } from './read.ts'
import type { Job } from './schema.ts'

/** Imports are cancelled as such, since they may take back what is done. */
export const importKind = 'import'

/**
 * Stops a job: the portion in hand is finished first, what is done stays done, and no further item is worked on. Mails
 * of the job that have not left are not sent.
 * @returns the job as it stands from then on.
 * @throws not_found; conflict where it has ended already, and for an import.
 */
export async function cancelJob(scope: Scope, id: string): Promise<Job> {
  const { kind } = await readJob(scope, id)
  if (kind === importKind) throw problem('conflict', because('job_is_import', { id }))
  const isStopped = await cancelRun(scope, id)
  const mails = await cancelMails(scope, id)
  const job = await readJob(scope, id)
  if (!isStopped && mails === 0) throw problem('conflict', because('job_over', { status: job.status }))
  return job
}

/** Ends a job that waits or runs; returns whether it did. */
export async function cancelRun({ tx, tenant, now }: Scope, id: string): Promise<boolean> {
  const stopped = await tx
    .updateTable('jobs')
    .set({ status: 'cancelled', finished_at: now })
    .where('tenant_id', '=', tenant.id)
    .where('id', '=', id)
    .where('status', 'in', ['queued', 'running'])
    .returning('id')
    .executeTakeFirst()
  return stopped !== undefined
}
