import { type RawBuilder, sql } from 'kysely'
import { idLowerBound } from '../../ids.ts'
import { invalidField } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import type { RecordedEvent } from './item.ts'

interface Poll {
  event: string
  since: Date
  limit: number
  /** The last event of the page before this one. */
  before?: string
}

/** How far apart clocks of nodes and lengths of transactions may set two neighbours in time. */
const inversionMs = 15 * 60_000

/**
 * Events recorded since an instant, that millisecond included, newest first.
 *
 * Transactions commit out of order, so an event is visible only when no transaction with a lower number can
 * still commit. What becomes visible after an event B therefore has a higher number than B, though its time
 * may lie before B's by as much as the transaction was long. A poller asks since the time of the newest event
 * it saw: events of that very millisecond tell the number from which on it may have missed some, and those
 * are answered although their time lies before. The time that a scan shows may lie before the one it was
 * recorded at; then the scans that show it tell the number.
 */
export async function pollEvents(scope: Scope, { event, since, limit, before }: Poll) {
  const at = (ms: number) => idLowerBound('event', new Date(since.getTime() + ms))
  const firstOf = (condition: RawBuilder<unknown>) => sql`
    select min(txid::text::bigint)::text::xid8 from events
    where tenant_id = ${scope.tenant.id} and type = ${event} and id >= ${at(0)} and ${condition}`
  const recordedThen = firstOf(sql`id < ${at(1)}`)
  const shownThen = firstOf(sql`id < ${at(inversionMs)} and payload ->> 'scannedAt' = ${since.toISOString()}`)
  const boundary =
    event === 'pass.scanned' ? sql`coalesce((${recordedThen}), (${shownThen}))` : sql`(${recordedThen})`
  const { rows } = await sql<RecordedEvent>`
    with boundary as (select ${boundary} as txid)
    select id, type, payload from events
    where tenant_id = ${scope.tenant.id} and type = ${event} and id >= ${at(-inversionMs)}
      and (id >= ${at(0)} or txid >= (select txid from boundary))
      and txid < pg_snapshot_xmin(pg_current_snapshot())
      and ${before === undefined ? sql`true` : sql`id < ${before}`}
    order by id desc
    limit ${limit + 1}`.execute(scope.tx)
  return { events: rows.slice(0, limit), hasMore: rows.length > limit }
}

/** The id in a cursor of this list; throws invalid_field. */
export function readBefore(cursor: string | undefined): string | undefined {
  if (cursor === undefined || /^evt_[0-9a-z]{26}$/.test(cursor)) return cursor
  throw invalidField('cursor', 'not_our_link')
}
