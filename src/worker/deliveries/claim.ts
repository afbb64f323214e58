import type { Pool } from 'pg'
import type { Endpoint, Quota } from './fairness.ts'

/** How many endpoints one look at the queue takes in; the next one goes on behind them. */
const endpointsALook = 256

/** An attempt takes 16 s at most, and one that would begin in the second half of its lease does not. */
export const leaseMs = 40_000

/** An endpoint with pending deliveries. */
export interface Waiting extends Endpoint {
  /** When the first of them is due. */
  dueAt: Date
}

/** A delivery that this worker holds until its lease ends. */
export interface Claimed extends Endpoint {
  eventId: string
  /** Retries made before this attempt. */
  retry: number
  targetUrl: string
  secret: Buffer
  previousSecret: Buffer | null
  previousSecretUntil: Date | null
  event: string
  payload: unknown
  /** After this instant it is too late to begin an attempt within the lease. */
  startBy: Date
}

/**
 * Lists the endpoints that have pending deliveries, each with the instant its first one is due. It hops from one
 * endpoint to the next in the index, so a long queue of one costs no more than a short one.
 * @param after the endpoint to go on behind, or null to start over
 * @returns the endpoints, and `next` to go on with, null when there are no more
 */
export async function listWaiting(
  pool: Pool,
  after: Endpoint | null,
): Promise<{ waiting: Waiting[]; next: Endpoint | null }> {
  const { rows } = await pool.query<Waiting>({
    name: 'deliveries-waiting',
    text: `
      with recursive waiting as (
        (select tenant_id, webhook_id, due_at
         from deliveries
         where state = 'pending' and (tenant_id, webhook_id) > ($1, $2)
         order by tenant_id, webhook_id, due_at
         limit 1)
        union all
        select hop.*
        from waiting w
        cross join lateral (
          select tenant_id, webhook_id, due_at
          from deliveries
          where state = 'pending' and (tenant_id, webhook_id) > (w.tenant_id, w.webhook_id)
          order by tenant_id, webhook_id, due_at
          limit 1
        ) hop
      )
      select tenant_id as "tenantId", webhook_id as "webhookId", due_at as "dueAt"
      from waiting
      limit ${endpointsALook}`,
    values: [after?.tenantId ?? '', after?.webhookId ?? ''],
  })
  return { waiting: rows, next: rows.length === endpointsALook ? (rows.at(-1) ?? null) : null }
}

/**
 * Takes the deliveries that have been due longest, up to each endpoint's quota, and leases them to this worker. Rows
 * that another worker is taking are passed over. What belongs to a webhook that is no longer active, or to an event that
 * is no longer kept, is cancelled.
 */
export async function claim(pool: Pool, quotas: Quota[], now: Date): Promise<Claimed[]> {
  const { rows } = await pool.query<Omit<Claimed, 'startBy'> & { state: string }>({
    name: 'deliveries-claim',
    text: `
      with due as (
        select d.*
        from unnest($1::text[], $2::text[], $3::int[]) as quota (tenant_id, webhook_id, rows)
        cross join lateral (
          select ctid as place, tenant_id, webhook_id, event_id
          from deliveries
          where state = 'pending' and tenant_id = quota.tenant_id and webhook_id = quota.webhook_id and due_at <= $4
          order by due_at
          limit quota.rows
          for update skip locked
        ) d
      )
      update deliveries d
      set due_at = $5,
          state = case when w.active and coalesce(d.sample, e.payload) is not null then 'pending' else 'cancelled' end
      from due
      join webhooks w on w.tenant_id = due.tenant_id and w.id = due.webhook_id
      left join events e on e.tenant_id = due.tenant_id and e.id = due.event_id
      where d.ctid = due.place
      returning
        d.tenant_id as "tenantId", d.webhook_id as "webhookId", d.event_id as "eventId", d.retry,
        d.state, w.target_url as "targetUrl", w.secret, w.previous_secret as "previousSecret",
        w.previous_secret_until as "previousSecretUntil", w.event, coalesce(d.sample, e.payload) as payload`,
    values: [
      quotas.map(({ tenantId }) => tenantId),
      quotas.map(({ webhookId }) => webhookId),
      quotas.map(({ quota }) => quota),
      now,
      new Date(now.getTime() + leaseMs),
    ],
  })
  const startBy = new Date(now.getTime() + leaseMs / 2)
  return rows.filter(({ state }) => state === 'pending').map((row) => ({ ...row, startBy }))
}
