import { setTimeout as sleep } from 'node:timers/promises'
import { type Context, heartbeatMs } from '../../http/endpoint.ts'
import { requireInstant } from '../../input.ts'
import { inScope, type Scope } from '../../scope.ts'
import { decodePosition, encodePosition, type Position, readEvents, readNames } from './read.ts'
import type { EventQuery } from './schema.ts'

const glanceMs = 1_000
/** After this long the client has to come back, and is asked again who it is and what it may do. */
const longestMs = 5 * 60_000
const mostAtOnce = 100

/**
 * The log of events as server-sent events (HTML, 9.2), in the order in which it became visible: the name, the item,
 * and as its id the cursor to go on from. Attempts to get in, refused ones too, are told as `scan.attempted` without
 * saying more. Begins now unless a cursor or an instant is given.
 * @param ending ends the stream.
 * @throws invalid_field for a cursor, an instant or names that are none, cursor_expired.
 */
export async function* streamEvents(
  { deps, tenant, actor }: Context,
  query: EventQuery,
  ending: AbortSignal,
): AsyncGenerator<string> {
  const names = readNames(query.events)
  const since = requireInstant('since', query.since, tenant.timeZone, 'start')
  const startedAt = deps.now().getTime()
  const look = (from: Position | Date) =>
    inScope(deps, { tenant, actor, readOnly: true }, async (scope) => ({
      ...(await readEvents(scope, { from, names, limit: mostAtOnce })),
      scan: await newestScanOf(scope),
    }))
  // Looked at before anything is sent: what is refused gets an answer of its own.
  let seen = await look(query.cursor ? decodePosition(query.cursor) : (since ?? deps.now()))
  let newestScan = seen.scan
  let saidAt = startedAt
  yield `retry: 2000\n${seen.events.length === 0 ? place(seen.next) : '\n'}`
  while (!ending.aborted) {
    for (const { event, cursor, item, eventId, recordedAt } of seen.events) {
      yield message(event, { eventId, recordedAt, item }, cursor)
    }
    if (seen.scan !== newestScan) yield message('scan.attempted', {}, encodePosition(seen.next))
    const now = deps.now().getTime()
    if (now - startedAt > longestMs) return
    if (seen.events.length > 0 || seen.scan !== newestScan) saidAt = now
    else if (now - saidAt > heartbeatMs) {
      saidAt = now
      yield place(seen.next)
    }
    newestScan = seen.scan
    if (seen.events.length < mostAtOnce) await sleep(glanceMs, undefined, { signal: ending }).catch(() => {})
    if (!ending.aborted) seen = await look(seen.next)
  }
}

/** Only to see that there is another one: attempts are committed out of order. */
async function newestScanOf({ tx, tenant }: Scope): Promise<string | null> {
  const row = await tx
    .selectFrom('scans')
    .select('id')
    .where('tenant_id', '=', tenant.id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Tells where to go on from and nothing else, so that whoever has to come back before anything happened misses none. */
const place = (next: Position) => `id: ${encodePosition(next)}\n\n`

function message(event: string, data: object, id: string): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}
