import Type from 'typebox'
import { planNames } from '../../../shared/plans.ts'
import { endpoint, ok } from '../../http/endpoint.ts'
import { Nullable } from '../../lib/fields.ts'
import { readUsage } from './read.ts'

const Usage = Type.Object(
  {
    plan: Type.Object({ id: Type.String({ enum: planNames }), name: Type.String(), api: Type.Boolean() }),
    counted: Type.Array(
      Type.Object({
        thing: Type.String({ examples: ['passesPerMonth'] }),
        used: Type.Integer(),
        limit: Nullable(Type.Integer({ description: 'Null is without limit.' })),
      }),
    ),
  },
  { title: 'Usage' },
)

export const usageRoutes = [
  endpoint({
    method: 'GET',
    path: '/usage',
    needs: 'workspace:read',
    tag: 'Workspace',
    summary: 'Get the plan and how much of it is used',
    responses: { 200: Usage },
    handler: async (scope) => ok(await readUsage(scope)),
  }),
]
