import { numberedLinks, readPage, type NumberedQuery } from '../../http/paging.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import type { Job } from './schema.ts'

/** A job and how far it is; throws not_found. */
export async function readJob({ tx, tenant }: Scope, id: string): Promise<Job> {
  const row = await tx
    .selectFrom('jobs')
    .selectAll()
    .where('tenant_id', '=', tenant.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw problem('not_found', { what: 'Job' })
  const { kind, total, done, failed } = row
  return {
    id,
    kind,
    status: row.status as Job['status'],
    total,
    done,
    failed,
    createdAt: row.created_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
  }
}

/** What became of the items so far, in the order in which they were given; throws not_found. */
export async function listResults(scope: Scope, id: string, query: NumberedQuery, url: string) {
  const job = await readJob(scope, id)
  const page = readPage(query)
  const from = (page.page - 1) * page.limit
  const rows = await scope.tx
    .selectFrom('job_items')
    .select('result')
    .where('tenant_id', '=', scope.tenant.id)
    .where('job_id', '=', id)
    .where('position', '>=', Math.min(from, job.total))
    .where('position', '<', Math.min(from + page.limit, job.done))
    .orderBy('position')
    .execute()
  const link = numberedLinks(url, page.page, from + page.limit < job.done)
  const headers = { link, 'x-total-count': String(job.done) }
  return { results: rows.map((row) => row.result), headers }
}
