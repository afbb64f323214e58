import type { Scope } from '../scope.ts'

/**
 * Stops the mails of a job that have not left; one that is with a worker at this moment is sent.
 * @returns how many were stopped.
 */
export async function cancelMails({ tx, tenant, now }: Scope, jobId: string): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('mails')
    .set({ state: 'cancelled', settled_at: now, text_body: null, html_body: null, pictures: '[]' })
    .where('tenant_id', '=', tenant.id)
    .where('job_id', '=', jobId)
    .where('state', '=', 'waiting')
    .where((where) => where.or([where('leased_until', 'is', null), where('leased_until', '<', now)]))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
