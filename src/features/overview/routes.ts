import { endpoint, ok } from '../../http/endpoint.ts'
import { readOverview } from './read.ts'
import { Overview, OverviewQuery } from './schema.ts'

const usualDays = 30

export const overviewRoutes = [
  endpoint({
    method: 'GET',
    path: '/overview',
    needs: 'workspace:read',
    tag: 'Workspace',
    summary: 'Get the numbers of the workspace',
    query: OverviewQuery,
    responses: { 200: Overview },
    handler: async (scope, { query }) => ok(await readOverview(scope, query.days ?? usualDays)),
  }),
]
