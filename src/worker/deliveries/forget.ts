import type { Pool } from 'pg'
import { keptMs } from '../../features/webhooks/delivery-row.ts'

const rowsAGo = 5_000

/**
 * Forgets deliveries whose event lies 30 days back, with their attempts, a bounded number at a time.
 * @returns whether there may be more
 */
export async function forgetDeliveries(pool: Pool, now: Date): Promise<boolean> {
  const { rowCount } = await pool.query(
    `with old as (
       select tenant_id, webhook_id, event_id from deliveries where created_at < $1 limit ${rowsAGo}
     ), logged as (
       delete from delivery_attempts a using old
       where a.tenant_id = old.tenant_id and a.webhook_id = old.webhook_id and a.event_id = old.event_id
     )
     delete from deliveries d using old
     where d.tenant_id = old.tenant_id and d.webhook_id = old.webhook_id and d.event_id = old.event_id`,
    [new Date(now.getTime() - keptMs)],
  )
  return rowCount === rowsAGo
}
