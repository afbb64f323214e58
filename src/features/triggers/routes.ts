import Type from 'typebox'
import { publicEventNames } from '../../events.ts'
import { endpoint, ok } from '../../http/endpoint.ts'
import { link } from '../../http/paging.ts'
import { requireInstant } from '../../input.ts'
import { OneOf, TimeInput } from '../../lib/fields.ts'
import { EventItem } from './schema.ts'
import { publicItem } from './item.ts'
import { pollEvents, readBefore } from './poll.ts'

const defaultLimit = 50
const largestLimit = 100
const dayMs = 24 * 3_600_000

const TriggerQuery = Type.Object({
  event: OneOf(publicEventNames),
  since: Type.Optional(TimeInput({ description: 'Items recorded since then; default: the last 24 hours.' })),
  limit: Type.Optional(
    Type.Integer({ minimum: 1, description: 'Most items; more than 100 is answered with 100. Default 50.' }),
  ),
  cursor: Type.Optional(
    Type.String({ maxLength: 100, description: 'From the `Link: rel="next"` of the page before.' }),
  ),
})

export const triggerRoutes = [
  endpoint({
    method: 'GET',
    path: '/triggers',
    needs: 'events:read',
    group: 'automation',
    tag: 'Triggers',
    summary: 'Poll recent events',
    description:
      'Newest first. Ask `since` the newest time you have seen and drop items whose `eventId` you know: none is ever missed.',
    query: TriggerQuery,
    responses: { 200: Type.Array(Type.Record(Type.String(), Type.Unknown())) },
    described: { 200: Type.Array(EventItem) },
    handler: async (scope, { query, url }) => {
      const since = requireInstant('since', query.since, scope.tenant.timeZone, 'start')
      const poll = {
        event: query.event,
        since: since ?? new Date(scope.now.getTime() - dayMs),
        limit: Math.min(query.limit ?? defaultLimit, largestLimit),
      }
      const before = readBefore(query.cursor || undefined)
      const { events, hasMore } = await pollEvents(scope, { ...poll, ...(before && { before }) })
      const items = events.map((event) => publicItem(scope.installation, event))
      const next = { since: poll.since.toISOString(), cursor: events.at(-1)?.id ?? '' }
      return ok(items, hasMore ? { link: link(url, 'next', next) } : {})
    },
  }),
]
