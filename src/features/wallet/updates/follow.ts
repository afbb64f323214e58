import { sql } from 'kysely'
import type { EventName } from '../../../events.ts'
import type { Scope } from '../../../scope.ts'
import { askForPictures } from '../pictures/due.ts'
import { markForRecheck, type Touched } from './mark.ts'

/** Events read in one transaction. */
const BATCH = 1000

interface EventRow {
  id: string
  txid: string
  type: EventName
  pass_id: string | null
  client_id: string | null
  subject: string | null
}

/**
 * Reads the next events of a workspace in the order in which they were committed and notes which passes in wallets they
 * may change. The cursor moves in the same transaction, so that nothing is missed or lost over a crash; one node at a
 * time reads a workspace.
 * @returns whether there may be more to read at once
 */
export async function followEvents(scope: Scope): Promise<boolean> {
  const cursor = await scope.tx
    .selectFrom('wallet_cursors')
    .select(['txid', 'event_id'])
    .where('tenant_id', '=', scope.tenant.id)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!cursor) return false
  // An event is read only when no transaction that began before its own can still commit.
  const { rows } = await sql<EventRow>`
    select id, txid::text, type, pass_id, client_id, coalesce(payload ->> 'id', payload ->> 'into') as subject from events
    where tenant_id = ${scope.tenant.id} and (txid, id) > (${cursor.txid}::xid8, ${cursor.event_id})
      and txid < pg_snapshot_xmin(pg_current_snapshot())
    order by txid, id limit ${BATCH}`.execute(scope.tx)
  const last = rows.at(-1)
  if (!last) return false
  const touched = touchedBy(rows)
  await markForRecheck(scope, touched)
  await askForPictures(
    scope,
    rows.some(({ type }) => type === 'workspace.updated') ? 'all' : touched.templateIds,
  )
  await scope.tx
    .updateTable('wallet_cursors')
    .set({ txid: last.txid, event_id: last.id })
    .where('tenant_id', '=', scope.tenant.id)
    .execute()
  return rows.length === BATCH
}

/** The passes of an erased client no longer say whose they were, and a new key signs the codes of many. */
const concernAll: EventName[] = ['workspace.updated', 'client.erased', 'signing_key.created']

function touchedBy(events: EventRow[]): Touched {
  const ids = (prefix: string, id: (event: EventRow) => string | null) => [
    ...new Set(events.filter(({ type }) => type.startsWith(prefix)).flatMap((event) => id(event) ?? [])),
  ]
  return {
    passIds: ids('pass.', (event) => event.pass_id),
    clientIds: [
      ...ids('client.', (event) => event.client_id),
      ...ids('client.merged', (event) => event.subject),
    ],
    templateIds: ids('template.', (event) => event.subject),
    locationIds: ids('location.', (event) => event.subject),
    all: events.some(({ type }) => concernAll.includes(type)),
  }
}
