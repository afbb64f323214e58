import { sql } from 'kysely'
import { countedMatches, linkHeader, readPage } from '../../http/paging.ts'
import type { Scope } from '../../scope.ts'
import { readDeliveries, showDelivery } from './delivery-row.ts'
import type { DeliveryQuery } from './delivery-schema.ts'
import { findWebhook } from './find.ts'

/** A webhook's deliveries of the last 30 days, newest event first. Throws not_found. */
export async function listDeliveries(scope: Scope, webhookId: string, query: DeliveryQuery, url: string) {
  await findWebhook(scope, webhookId)
  const page = readPage(query)
  const inState = query.state ? sql`d.state = ${query.state}` : sql`true`
  const matching = sql`d.webhook_id = ${webhookId} and ${inState}`
  const from = page.after ? sql`${matching} and d.event_id < ${page.after.id}` : matching
  const offset = (page.page - 1) * page.limit
  const rows = await readDeliveries(scope, from, { limit: page.limit + 1, offset })
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  const next = rows.length > page.limit && last ? { createdAt: last.created_at, id: last.event_id } : null
  const most = query.count === 'exact' ? sql`` : sql`limit ${countedMatches + 1}`
  const counted = await sql<{ total: number }>`
    select count(*) as total
    from (select from deliveries d where d.tenant_id = ${scope.tenant.id} and ${matching} ${most}) as matches
  `.execute(scope.tx)
  const total = counted.rows[0]?.total ?? 0
  const isExact = query.count === 'exact' || total <= countedMatches
  const headers = { link: linkHeader(url, page, next), ...(isExact && { 'x-total-count': String(total) }) }
  return { deliveries: shown.map(showDelivery), headers }
}
