import { setTimeout as sleep } from 'node:timers/promises'
import Type from 'typebox'
import { endpoint, ok, type Reply } from '../../http/endpoint.ts'
import { link } from '../../http/paging.ts'
import { requireInstant } from '../../input.ts'
import { inScope, type Scope } from '../../scope.ts'
import { decodePosition, encodePosition, readEvents, readNames } from './read.ts'
import { ErrorAnswer } from '../../http/openapi/refusals.ts'
import { streamEvents } from './stream.ts'
import { type EventQuery, EventQuery as EventQuerySchema, RecordedEvent } from './schema.ts'

const defaultLimit = 50
const largestLimit = 100
const dayMs = 24 * 3_600_000
const glanceMs = 500

async function answerEvents(scope: Scope, query: EventQuery, url: string) {
  const since = requireInstant('since', query.since, scope.tenant.timeZone, 'start')
  const from = query.cursor ? decodePosition(query.cursor) : (since ?? new Date(scope.now.getTime() - dayMs))
  const limit = Math.min(query.limit ?? defaultLimit, largestLimit)
  const { events, next } = await readEvents(scope, { from, names: readNames(query.events), limit })
  const cursor = encodePosition(next)
  return { events, next: cursor, further: link(url, 'next', { since: null, cursor }) }
}

export const eventRoutes = [
  endpoint({
    method: 'GET',
    path: '/events',
    needs: 'events:read',
    tag: 'Events',
    summary: 'Read the log of events',
    description:
      'Oldest first, each event once. Go on with the `cursor` of the last event, or follow `Link: rel="next"`, which is always there: its page fills up as events happen. With `wait` the answer comes as soon as there is an event. With `Accept: text/event-stream` they come as server-sent events as they happen, from now, from `since` or behind the `Last-Event-ID`, and with them `scan.attempted` without data for every attempt, refused ones too. After the installation was restored from a backup, a cursor from before is answered with 410 `cursor_expired`: begin again with `since`.',
    query: EventQuerySchema,
    responses: { 200: Type.Array(RecordedEvent), 410: ErrorAnswer },
    handler: async (scope, { query, url }) => {
      const { events, further } = await answerEvents(scope, query, url)
      return ok(events, { link: further })
    },
    direct: async ({ deps, tenant, actor, closing }, { query, url }): Promise<Reply> => {
      const deadline = deps.now().getTime() + (query.wait ?? 0) * 1_000
      for (let asked = query; ; ) {
        const look = { tenant, actor, readOnly: true }
        const { events, next, further } = await inScope(deps, look, (scope) =>
          answerEvents(scope, asked, url),
        )
        const isOver = closing.aborted || deps.now().getTime() >= deadline
        if (events.length > 0 || isOver) return ok(events, { link: further })
        asked = { ...asked, cursor: next }
        await sleep(glanceMs, undefined, { signal: closing }).catch(() => undefined)
      }
    },
    stream: (context, { query }, ending) => streamEvents(context, query, ending),
  }),
]
