import Type from 'typebox'
import { type Counted, countedThings, planNames, plans } from '../../../shared/plans.ts'
import { ok } from '../../http/endpoint.ts'
import { openEndpoint } from '../../http/personal.ts'
import { pageOf } from '../../http/paging.ts'
import { Nullable, NumberedListQuery } from '../../lib/fields.ts'

const things = Object.keys(countedThings) as Counted[]
const limit = Nullable(Type.Integer({ description: 'Null is without limit.' }))

const Price = Type.Object({
  amount: Nullable(Type.Integer({ description: "In the currency's smallest unit.", examples: [1900] })),
  currency: Type.String({ description: 'ISO 4217.', examples: ['EUR'] }),
  interval: Type.String({ enum: ['day', 'week', 'month', 'year'] }),
})

const Plan = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    api: Type.Boolean(),
    forSale: Type.Boolean({ description: 'Whether it can be paid for in the dashboard.' }),
    price: Type.Unsafe<object | null>({ ...Price, type: ['object', 'null'] }),
    limits: Type.Object(Object.fromEntries(things.map((thing) => [thing, limit]))),
  },
  { title: 'Plan' },
)

export const planRoutes = [
  openEndpoint({
    method: 'GET',
    path: '/plans',
    tag: 'Workspace',
    summary: 'List the plans and what they allow',
    description:
      'The smallest plan first. Prices are those of the payment service; null without one, or while it does not answer.',
    query: NumberedListQuery,
    responses: { 200: Type.Array(Plan) },
    handler: async ({ deps: { billing } }, { query, url }) => {
      const prices = (await billing?.prices().catch(() => undefined)) ?? {}
      const shown = planNames.map((id) => {
        const { name, api, ...limits } = plans[id]
        const { amount, currency, interval } = prices[id] ?? {}
        const price = currency ? { amount, currency, interval } : null
        return { id, name, api, forSale: billing?.plans.includes(id) ?? false, price, limits }
      })
      const { rows, headers } = pageOf(shown, query, url)
      return ok(rows, headers)
    },
  }),
]
