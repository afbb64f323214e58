import { sql } from 'kysely'
import { type PublicEventName, publicEventNames } from '../../events.ts'
import { idLowerBound, idPattern } from '../../ids.ts'
import { invalidField, problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { publicItem } from '../triggers/item.ts'
import type { RecordedEvent } from './schema.ts'

/** A place in the log of events: behind the event `id` of the transaction `txid`. */
export interface Position {
  /** Which database server numbered the transaction; null in cursors of versions that did not say. */
  server: string | null
  txid: string
  id: string
}

interface Row {
  id: string
  type: string
  payload: unknown
  recorded_at: Date
  txid: string
  server: string
}

/** Sorts behind every id. */
const lastId = '~'

/**
 * Reads the log of events in the order in which it became visible: an event appears only when nothing that sorts
 * before it can still be committed, so going on behind the last one seen misses none.
 * @param from a position, or the instant from which on to begin
 * @returns the events, and where to go on
 * @throws cursor_expired for a position in the log of another database server
 */
export async function readEvents(
  scope: Scope,
  { from, names, limit }: { from: Position | Date; names: PublicEventName[]; limit: number },
): Promise<{ events: RecordedEvent[]; next: Position }> {
  const start =
    from instanceof Date
      ? sql`id >= ${idLowerBound('event', from)}`
      : sql`(txid, id) > (${from.txid}::xid8, ${from.id})`
  const { rows } = await sql<Row & { horizon: string }>`
    with horizon as materialized (select pg_snapshot_xmin(pg_current_snapshot()) as xmin),
    page as (
      select id, type, payload, recorded_at, txid
      from events
      where tenant_id = ${scope.tenant.id} and type = any (${names}) and ${start}
        and txid < (select xmin from horizon)
      order by txid, id
      limit ${limit}
    )
    select id, type, payload, recorded_at, txid::text, xmin::text as horizon, system_identifier::text as server
    from horizon cross join pg_control_system() left join page on true
    order by page.txid, page.id`.execute(scope.tx)
  const { server = '', horizon = '1' } = rows[0] ?? {}
  if (!(from instanceof Date)) requireOfServer(from, server, horizon)
  const found = rows.filter(({ id }) => id !== null)
  const last = found.at(-1)
  const next =
    found.length === limit && last
      ? { server, txid: last.txid, id: last.id }
      : { server, txid: String(BigInt(horizon) - 1n), id: lastId }
  return { events: found.map((row) => showEvent(scope, row)), next }
}

/**
 * Another server, as after a backup was restored, numbers its transactions anew: behind a place in the log of the one
 * before, events would be missed.
 */
function requireOfServer(from: Position, server: string, horizon: string): void {
  const isOurs = from.server === null ? BigInt(from.txid) < BigInt(horizon) : from.server === server
  if (!isOurs) throw problem('cursor_expired', {})
}

function showEvent(scope: Scope, row: Row): RecordedEvent {
  return {
    eventId: row.id,
    event: row.type,
    recordedAt: row.recorded_at.toISOString(),
    cursor: encodePosition(row),
    item: publicItem(scope.installation, row),
  }
}

/** An opaque cursor. */
export function encodePosition({ server, txid, id }: Position): string {
  return Buffer.from(`${server}.${txid}.${id}`).toString('base64url')
}

const decodable = new RegExp(
  `^(?:(\\d{1,20})\\.)?(\\d{1,19})\\.(${lastId}|${idPattern('event').slice(1, -1)})$`,
)

/** Reads a cursor; throws invalid_field. */
export function decodePosition(cursor: string): Position {
  const [, server = null, txid, id] = decodable.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (!txid || !id) throw invalidField('cursor', 'not_our_cursor')
  return { server, txid, id }
}

/** Reads a list of event names, all where there is none; throws invalid_field. */
export function readNames(text: string | undefined): PublicEventName[] {
  if (!text) return publicEventNames
  return text.split(',').map((word) => {
    const name = publicEventNames.find((known) => known === word.trim())
    if (!name) throw invalidField('events', 'not_options', { options: publicEventNames.join(', ') })
    return name
  })
}
