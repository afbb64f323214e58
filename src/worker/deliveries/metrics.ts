import { Counter, Gauge, Histogram } from 'prom-client'
import type { Deps } from '../../deps.ts'
import type { Attempt } from './record.ts'

export interface DeliveryMetrics {
  /** Counts an attempt by its result: `succeeded`, `failed` (for good), or `pending` (will be tried again). */
  observe(attempt: Attempt): void
}

/**
 * Adds what an operator wants to know about deliveries to the metrics. Depth and age of the queue are looked up when
 * they are asked for.
 */
export function measureDeliveries({ metrics, database, now }: Deps): DeliveryMetrics {
  const registers = [metrics]
  const attempts = new Counter({
    name: 'webhook_delivery_attempts_total',
    help: 'Attempts to deliver an event, by result',
    labelNames: ['result'],
    registers,
  })
  const seconds = new Histogram({
    name: 'webhook_delivery_duration_seconds',
    help: 'Time from request to answer of a delivery attempt',
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 15],
    registers,
  })
  const look = async (what: string) => {
    const { rows } = await database.worker.query<{ value: number | null }>(
      `select ${what} as value from deliveries where state = 'pending' and created_at <= $1`,
      [now()],
    )
    return rows[0]?.value ?? 0
  }
  const gauges = {
    webhook_deliveries_pending: ['Deliveries that wait to be attempted or attempted again', 'count(*)'],
    webhook_deliveries_oldest_pending_seconds: [
      'Age of the oldest event that waits to be delivered, retries included',
      'extract(epoch from $1 - min(created_at))::float8',
    ],
  } as const
  for (const [name, [help, what]] of Object.entries(gauges)) {
    // While the database is away neither is known; what this process knows by itself is told all the same.
    const collect = async () => gauge.set(await look(what).catch(() => Number.NaN))
    const gauge: Gauge = new Gauge({ name, help, registers, collect })
  }
  return {
    observe: ({ settlement, durationMs }) => {
      attempts.inc({ result: settlement.state })
      seconds.observe(durationMs / 1_000)
    },
  }
}
