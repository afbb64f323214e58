import type { Pool } from 'pg'
import { type Prepared, runPrepared, withValues } from '../../db/prepared.ts'
import type { OutgoingFailure } from '../../lib/outgoing/index.ts'
import type { Scope } from '../../scope.ts'
import type { Endpoint } from './fairness.ts'
import type { Settlement } from './schedule.ts'

/** One attempt as it will stand in the log, and what follows from it. */
export interface Attempt extends Endpoint {
  eventId: string
  startedAt: Date
  durationMs: number
  status: number | null
  failure: OutgoingFailure | null
  /** The first KiB of the answer, or what went wrong in words. */
  words: string
  settlement: Settlement
}

/** An endpoint of which nothing but failure has been heard. */
export interface FailingEndpoint extends Endpoint {
  since: Date
}

type Run = (statement: Prepared, values: unknown[]) => Promise<FailingEndpoint[]>

/** Records attempts of any workspaces; see `record`. */
export const recordAll = (pool: Pool, attempts: Attempt[], now: Date) =>
  record(async (statement, values) => (await pool.query(withValues(statement, values))).rows, attempts, now)

/** Records one attempt in the transaction of its workspace; see `record`. */
export const recordWithin = ({ tx, now }: Scope, attempt: Attempt) =>
  record((statement, values) => runPrepared(tx, statement, values), [attempt], now)

/**
 * Records attempts, all in one statement: each goes into the log, its delivery moves on, and its webhook is marked as
 * failing or healthy. A delivery that was cancelled meanwhile stays so, unless the attempt succeeded; of one about a person
 * who was erased the answer is not kept.
 * @returns the webhooks that failed again, with the instant since when
 */
async function record(run: Run, attempts: Attempt[], now: Date): Promise<FailingEndpoint[]> {
  return run(recordStatement, [
    attempts.map(({ tenantId }) => tenantId),
    attempts.map(({ webhookId }) => webhookId),
    attempts.map(({ eventId }) => eventId),
    attempts.map(({ startedAt }) => startedAt),
    attempts.map(({ durationMs }) => durationMs),
    attempts.map(({ status }) => status),
    attempts.map(({ failure }) => failure),
    attempts.map(({ words }) => words),
    attempts.map(({ settlement }) => settlement.state),
    attempts.map(({ settlement }) => settlement.dueAt),
    now,
  ])
}

const recordStatement = {
  name: 'deliveries-record',
  text: `
      with result as materialized (
        select *
        from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::int[], $6::int[], $7::text[],
          $8::text[], $9::text[], $10::timestamptz[])
          as r (tenant_id, webhook_id, event_id, started_at, duration_ms, status, failure, words, state, due_at)
      ), moved as (
        update deliveries d
        set state = case when d.state = 'cancelled' and r.state <> 'succeeded' then d.state else r.state end,
            attempts = d.attempts + 1,
            retry = d.retry + 1,
            due_at = r.due_at
        from result r
        where d.tenant_id = r.tenant_id and d.webhook_id = r.webhook_id and d.event_id = r.event_id
        returning d.tenant_id, d.webhook_id, d.event_id, d.attempts, d.is_erased
      ), logged as (
        insert into delivery_attempts (tenant_id, webhook_id, event_id, attempt, started_at, duration_ms, status,
          failure, response_body)
        select tenant_id, webhook_id, event_id, m.attempts, r.started_at, r.duration_ms, r.status, r.failure,
          case when not m.is_erased then r.words end
        from moved m join result r using (tenant_id, webhook_id, event_id)
        on conflict do nothing
      ), health as (
        select tenant_id, webhook_id, bool_or(state = 'succeeded') as healthy from result group by 1, 2
      ), marked as (
        update webhooks w
        set failing_since = case when h.healthy then null else $11::timestamptz end
        from health h
        where w.tenant_id = h.tenant_id and w.id = h.webhook_id and (w.failing_since is null) <> h.healthy
      )
      select w.tenant_id as "tenantId", w.id as "webhookId", w.failing_since as since
      from health h join webhooks w on w.tenant_id = h.tenant_id and w.id = h.webhook_id
      where not h.healthy and w.failing_since is not null`,
}
