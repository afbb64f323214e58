import Type from 'typebox'
import { ok } from '../../http/endpoint.ts'
import { openEndpoint } from '../../http/personal.ts'
import { Nullable } from '../../lib/fields.ts'
import { type Counted, countedThings, planNames, plans } from '../../plans.ts'

const things = Object.keys(countedThings) as Counted[]
const limit = Nullable(Type.Integer({ description: 'Null is without limit.' }))

const Plan = Type.Object({
  id: Type.String(),
  name: Type.String(),
  api: Type.Boolean(),
  monthlyPrice: Type.Integer({ description: 'In euro cents.' }),
  limits: Type.Object(Object.fromEntries(things.map((thing) => [thing, limit]))),
})

export const planRoutes = [
  openEndpoint({
    method: 'GET',
    path: '/plans',
    tag: 'Workspace',
    summary: 'List the plans and what they allow',
    responses: { 200: Type.Array(Plan) },
    handler: async () =>
      ok(
        planNames.map((id) => {
          const { name, api, monthlyPrice, ...limits } = plans[id]
          return { id, name, api, monthlyPrice, limits }
        }),
      ),
  }),
]
