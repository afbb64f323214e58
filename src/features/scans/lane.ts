import type { Pool, PoolClient } from 'pg'
import { isUnreachable } from '../../db/faults.ts'
import { withValues } from '../../db/prepared.ts'
import { transact } from '../../db/transact.ts'
import { begin } from '../../scope.ts'
import type { Outcome } from './answer.ts'
import { type AttemptRow, scanPlanning, scanQuery } from './statement.ts'

const largestBatch = 128
/** Connections at once: while one batch is made durable, the next is decided. */
const lanes = 3
/** A batch that is not decided by then waits for a lock, and the next does not wait for it. */
const patienceMs = 50
/** A batch does not wait for a pass somebody else holds: its attempts then go alone and wait longer. */
const batchLockMs = 250
const singleLockMs = 5_000
const singleTries = 3

/** PostgreSQL's unique_violation. */
const taken = '23505'
const retried = new Set([taken, '40001', '40P01', '55P03'])

interface Waiting {
  row: AttemptRow
  resolve(outcome: Outcome): void
  reject(error: unknown): void
}

/** Where scans meet: those that arrive together share one transaction and one durable commit. */
export interface ScanLane {
  /** Records an attempt; resolves when it is durable. */
  scan(row: AttemptRow): Promise<Outcome>
  /** How many attempts wait or are being decided; one that is tried again alone is not counted. */
  readonly pending: number
}

/**
 * Makes the lane of one process.
 * @param pool connections whose role is under row security.
 * @param now the present instant, as every recorded time of a batch.
 */
export function createScanLane(pool: Pool, now: () => Date): ScanLane {
  /** By tenant, so that one with a long queue does not hold up the others. */
  const queues = new Map<string, Waiting[]>()
  let running = 0
  let isDeciding = false
  let scheduled = false
  let pending = 0

  const isFree = () => !isDeciding && running < lanes && queues.size > 0

  const dispatch = () => {
    if (!isFree()) return
    running += 1
    isDeciding = true
    let isLatest = true
    const goOn = () => {
      if (isLatest) isDeciding = false
      isLatest = false
      dispatch()
    }
    const patience = setTimeout(goOn, patienceMs)
    const batch = takeBatch(queues)
    void runBatch(pool, now(), batch, goOn).finally(() => {
      pending -= batch.length
      clearTimeout(patience)
      running -= 1
      goOn()
    })
  }

  /** Attempts that arrive in the same turn of the event loop go together. */
  const schedule = () => {
    if (scheduled || !isFree()) return
    scheduled = true
    setImmediate(() => {
      scheduled = false
      dispatch()
    })
  }

  return {
    get pending() {
      return pending
    },
    scan(row) {
      return new Promise((resolve, reject) => {
        pending += 1
        const queue = queues.get(row.tenant_id)
        if (queue) queue.push({ row, resolve, reject })
        else queues.set(row.tenant_id, [{ row, resolve, reject }])
        schedule()
      })
    },
  }
}

/** The next attempts, one of each tenant in turn; a nonce appears once in a batch. */
function takeBatch(queues: Map<string, Waiting[]>): Waiting[] {
  const batch: Waiting[] = []
  const nonces = new Set<string>()
  let isProgress = true
  while (isProgress && batch.length < largestBatch) {
    isProgress = false
    for (const [tenantId, queue] of queues) {
      const [next] = queue
      const nonce = next?.row.nonce ? `${tenantId}:${next.row.principal_id}:${next.row.nonce}` : undefined
      if (!next || batch.length === largestBatch || (nonce && nonces.has(nonce))) continue
      if (nonce) nonces.add(nonce)
      batch.push(next)
      queue.shift()
      if (queue.length === 0) queues.delete(tenantId)
      isProgress = true
    }
  }
  return batch
}

/** @param decided is called when the batch waits for nothing but its commit. */
async function runBatch(pool: Pool, now: Date, batch: Waiting[], decided: () => void): Promise<void> {
  try {
    const rows = batch.map(({ row }) => row)
    for (const [n, row] of rows.entries()) row.n = n
    const outcomes = await execute(pool, now, rows, batchLockMs, decided)
    for (const outcome of outcomes) batch[outcome.n]?.resolve(outcome)
  } catch (error) {
    // One bad row must not fail its neighbours.
    for (const waiting of batch) void runAlone(pool, now, waiting, error)
  }
}

/** @param failure why the batch it was in failed. */
async function runAlone(
  pool: Pool,
  now: Date,
  { row, resolve, reject }: Waiting,
  failure: unknown,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const [outcome] = await execute(pool, now, [row], singleLockMs)
      if (!outcome) throw new Error('the scan statement answered nothing')
      return resolve(outcome)
    } catch (error) {
      const { code } = error as { code?: string }
      // The batch was recorded after all, and only its answer got lost.
      if (code === taken && isUnreachable(failure)) return reject(failure)
      if (attempt === singleTries || code === undefined || !retried.has(code)) return reject(error)
    }
  }
}

function execute(
  pool: Pool,
  now: Date,
  rows: AttemptRow[],
  lockMs: number,
  decided?: () => void,
): Promise<Outcome[]> {
  return transact(pool, async (client) => {
    const tenantIds = [...new Set(rows.map((row) => row.tenant_id))]
    const settings = { lock_timeout: lockMs, ...scanPlanning }
    // Sent in one go; a commit behind a statement that failed rolls back.
    const [, outcomes] = await Promise.all([
      begin(client, tenantIds, { settings }),
      scanWith(client, rows, now).finally(decided),
      client.query('commit'),
    ])
    return outcomes
  })
}

async function scanWith(client: PoolClient, rows: AttemptRow[], now: Date): Promise<Outcome[]> {
  return (await client.query<Outcome>(withValues(scanQuery, [JSON.stringify(rows), now]))).rows
}
