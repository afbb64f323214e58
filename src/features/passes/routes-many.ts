import { endpoint, ok } from '../../http/endpoint.ts'
import { invalidField } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { createJob, portion } from '../jobs/create.ts'
import { Job } from '../jobs/schema.ts'
import { changeMany } from './change-many.ts'
import { selectKeys } from './filter.ts'
import { issueMany } from './issue-many.ts'
import { ManyChange, ManyChanged, ManyIssued, manyBodyLimit, mostPasses, NewPasses } from './schema-many.ts'

const tag = 'Passes'

export const manyPassRoutes = [
  endpoint({
    method: 'POST',
    path: '/passes/bulk',
    needs: 'passes:write',
    tag,
    summary: 'Create many passes',
    description:
      'Each pass is issued or refused by itself, with the errors of a single creation. Up to 500 are answered at once; more become a job.',
    body: NewPasses,
    bodyLimit: manyBodyLimit,
    responses: { 200: ManyIssued, 202: Job },
    handler: async (scope, { body }) => {
      if (body.passes.length > portion) return startJob(scope, 'passes.issue', body.passes)
      const results = await issueMany(scope, body.passes, 0)
      const created = results.filter(({ pass }) => pass !== null).length
      return ok({ created, failed: results.length - created, results })
    },
  }),
  endpoint({
    method: 'POST',
    path: '/passes/bulk-change',
    needs: 'passes:write',
    tag,
    summary: 'Change many passes',
    description:
      'The passes named by `ids` or found by `filter`, each changed or refused by itself. Up to 500 are answered at once; more become a job.',
    body: ManyChange,
    responses: { 200: ManyChanged, 202: Job },
    handler: async (scope, { body: { ids, filter, ...change } }) => {
      if ((ids === undefined) === (filter === undefined))
        throw invalidField('ids', 'or filter must be given, and not both')
      const wanted = ids ? [...new Set(ids)] : await idsOf(scope, filter ?? {})
      if (wanted.length > portion) return startJob(scope, 'passes.change', wanted, change)
      const results = await changeMany(scope, wanted, change)
      const failed = results.filter(({ error }) => error !== null).length
      return ok({ changed: results.length - failed, failed, results })
    },
  }),
]

async function startJob(scope: Scope, kind: string, items: unknown[], options?: object) {
  const job = await createJob(scope, { kind, items, ...(options && { options }) })
  return { status: 202, body: job, headers: { location: `/api/v1/jobs/${job.id}` } }
}

async function idsOf(scope: Scope, filter: NonNullable<ManyChange['filter']>): Promise<string[]> {
  const keys = await selectKeys(scope, filter)
  const rows = await keys.limit(mostPasses + 1).execute()
  if (rows.length > mostPasses) {
    throw invalidField('filter', `must match at most ${mostPasses} passes; narrow it`)
  }
  return rows.map((row) => row.id)
}
