import { endpoint, ok } from '../../http/endpoint.ts'
import { countDue } from './due.ts'
import { RetentionDue, RetentionQuery } from './schema.ts'

export const retentionRoutes = [
  endpoint({
    method: 'GET',
    path: '/workspace/retention/preview',
    needs: 'workspace:write',
    tag: 'Privacy',
    name: 'privacy.previewRetention',
    summary: 'Count what retention rules would remove',
    description:
      'How much would go at once if the workspace had these rules now. Nothing is removed, and the rules stay as they are; `PATCH /workspace` sets them.',
    query: RetentionQuery,
    responses: { 200: RetentionDue },
    handler: async (scope, { query }) => ok(await countDue(scope, query)),
  }),
]
