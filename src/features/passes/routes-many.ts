import { mostAtOnce } from '../../../shared/limits.ts'
import { endpoint, ok } from '../../http/endpoint.ts'
import { startJob } from '../jobs/create.ts'
import { Job } from '../jobs/schema.ts'
import { changeMany } from './change-many.ts'
import { chosenIds } from './chosen.ts'
import { issueMany, readItems } from './issue-many.ts'
import { ManyChange, ManyChanged, ManyIssued, manyBodyLimit, NewPasses } from './schema-many.ts'

const tag = 'Passes'

export const manyPassRoutes = [
  endpoint({
    method: 'POST',
    path: '/passes/bulk',
    needs: 'passes:write',
    tag,
    summary: 'Create many passes',
    description: `Each pass is issued or refused by itself, with the errors of a single creation. Up to ${mostAtOnce} are answered at once; more become a job.`,
    body: NewPasses,
    bodyLimit: manyBodyLimit,
    responses: { 200: ManyIssued, 202: Job },
    carries: { 202: ['Location'] },
    handler: async (scope, { body }) => {
      if (body.passes.length > mostAtOnce)
        return startJob(scope, { kind: 'passes.issue', items: readItems(body.passes) })
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
    description: `The passes named by \`ids\` or found by \`filter\`, each changed or refused by itself. Up to ${mostAtOnce} are answered at once; more become a job.`,
    body: ManyChange,
    responses: { 200: ManyChanged, 202: Job },
    carries: { 202: ['Location'] },
    handler: async (scope, { body: { ids, filter, ...change } }) => {
      const wanted = await chosenIds(scope, { ids, filter })
      if (wanted.length > mostAtOnce)
        return startJob(scope, { kind: 'passes.change', items: wanted, options: change })
      const results = await changeMany(scope, wanted, change)
      const failed = results.filter(({ error }) => error !== null).length
      return ok({ changed: results.length - failed, failed, results })
    },
  }),
]
