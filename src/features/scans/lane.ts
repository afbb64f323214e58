import type { Pool, PoolClient } from 'pg'
import { isUnreachable } from '../../db/faults.ts'
import { type Line, takeLine } from '../../db/line.ts'
import { withValues } from '../../db/prepared.ts'
import type { IdKind } from '../../ids.ts'
import { begin } from '../../scope.ts'
import type { Outcome } from './answer.ts'
import { type Attempt, recordAt } from './attempt.ts'
import { type AttemptRow, scanPlanning, scanQuery, scanValues } from './statement.ts'

const largestBatch = 128
/** Batches at once: while one is made durable, the next is decided. */
const lanes = 3
/**
 * Where a commit takes less, the next batch goes behind it on its connection; else the next is decided meanwhile, on
 * another. The quickest of the last commits tells: the others may have waited for a processor.
 */
const quickCommitMs = 1
const rememberedCommits = 16
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
  attempt: Attempt
  resolve(outcome: Outcome): void
  reject(error: unknown): void
}

/** Hears of a batch on its way. */
interface Watch {
  /** It waits for nothing but its commit. */
  decided(): void
  /** Its transaction is over. */
  committed(): void
}

/** Where scans meet: those that arrive together share one transaction and one durable commit. */
export interface ScanLane {
  /** Records an attempt; resolves when it is durable. */
  scan(attempt: Attempt): Promise<Outcome>
  /** How many attempts wait or are being decided; one that is tried again alone is not counted. */
  readonly pending: number
}

/**
 * Makes the lane of one process.
 * @param pool connections whose role is under row security.
 * @param now the present instant, as every recorded time of a batch.
 * @param newId makes the ids of what is recorded.
 */
export function createScanLane(
  pool: Pool,
  now: () => Date,
  newId: (kind: IdKind, at: Date) => string,
): ScanLane {
  /** In order of arrival. */
  let queue: Waiting[] = []
  let running = 0
  let isDeciding = false
  let scheduled = false
  let pending = 0
  /** Where the batch decided last is being made durable. */
  let followed: Line | undefined
  /** How long each took, in milliseconds. */
  const commits: number[] = []

  const isFree = () => !isDeciding && running < lanes && queue.length > 0

  const dispatch = () => {
    if (!isFree()) return
    running += 1
    isDeciding = true
    const { batch, rest } = takeBatch(queue)
    queue = rest
    const line = followed?.isOpen && isQuick(commits) ? followed : takeLine(pool)
    let decided: number | undefined
    let isLatest = true
    const goOn = (behind?: Line) => {
      if (isLatest) {
        isDeciding = false
        followed = behind
      }
      isLatest = false
      dispatch()
    }
    const patience = setTimeout(goOn, patienceMs)
    const watch: Watch = {
      decided: () => {
        decided = performance.now()
        goOn(line)
      },
      committed: () => {
        // Both answers may come at once, and the second be heard first.
        commits.push(decided === undefined ? 0 : performance.now() - decided)
        if (commits.length > rememberedCommits) commits.shift()
      },
    }
    const at = now()
    const rows = batch.map(({ attempt }) => recordAt(at, (kind) => newId(kind, at), attempt))
    void runBatch(pool, at, rows, batch, { line, watch }).finally(() => {
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
    scan(attempt) {
      return new Promise((resolve, reject) => {
        pending += 1
        queue.push({ attempt, resolve, reject })
        schedule()
      })
    },
  }
}

/**
 * The next attempts, and those that wait on. A nonce appears once in a batch; where not all have room, one attempt of each
 * tenant goes in turn, so that one with a long queue does not hold up the others.
 */
function takeBatch(queue: Waiting[]): { batch: Waiting[]; rest: Waiting[] } {
  const batch: Waiting[] = []
  const rest: Waiting[] = []
  const nonces = new Set<string>()
  for (const waiting of queue.length > largestBatch ? inTurn(queue) : queue) {
    const { nonce, tenant_id, principal_id } = waiting.attempt
    const once = nonce && `${tenant_id}:${principal_id}:${nonce}`
    const isNext = batch.length < largestBatch && !(once && nonces.has(once))
    if (isNext && once) nonces.add(once)
    ;(isNext ? batch : rest).push(waiting)
  }
  return { batch, rest }
}

/** The first attempt of each tenant, then the second of each, and so on. */
function inTurn(queue: Waiting[]): Waiting[] {
  const turns: Waiting[][] = []
  const taken = new Map<string, number>()
  for (const waiting of queue) {
    const turn = taken.get(waiting.attempt.tenant_id) ?? 0
    taken.set(waiting.attempt.tenant_id, turn + 1)
    const others = turns[turn]
    if (others) others.push(waiting)
    else turns.push([waiting])
  }
  return turns.flat()
}

async function runBatch(
  pool: Pool,
  now: Date,
  rows: AttemptRow[],
  batch: Waiting[],
  { line, watch }: { line: Line; watch: Watch },
): Promise<void> {
  try {
    const outcomes = await line.run((client) => execute(client, now, rows, batchLockMs, watch))
    for (const outcome of outcomes) batch[outcome.n]?.resolve(outcome)
  } catch (error) {
    // One bad row must not fail its neighbours.
    for (const [n, waiting] of batch.entries())
      void runAlone(pool, now, rows[n] as AttemptRow, waiting, error)
  }
}

/** @param failure why the batch it was in failed. */
async function runAlone(
  pool: Pool,
  now: Date,
  row: AttemptRow,
  { resolve, reject }: Waiting,
  failure: unknown,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const [outcome] = await takeLine(pool).run((client) => execute(client, now, [row], singleLockMs))
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

async function execute(
  client: PoolClient,
  now: Date,
  rows: AttemptRow[],
  lockMs: number,
  watch?: Watch,
): Promise<Outcome[]> {
  // In order: each look-up under row security sorts them anew, and finds them sorted.
  const tenantIds = [...new Set(rows.map((row) => row.tenant_id))].sort()
  const settings = { lock_timeout: lockMs, ...scanPlanning }
  // Sent in one go; a commit behind a statement that failed rolls back.
  const begun = begin(client, tenantIds, { settings })
  const decided = scanWith(client, rows, now).finally(watch?.decided)
  const committed = client.query('commit').finally(watch?.committed)
  await Promise.allSettled([begun, decided, committed])
  await Promise.all([begun, committed])
  return decided
}

async function scanWith(client: PoolClient, rows: AttemptRow[], now: Date): Promise<Outcome[]> {
  return (await client.query<Outcome>(withValues(scanQuery, scanValues(now, rows)))).rows
}

function isQuick(commits: number[]): boolean {
  return commits.length === 0 || Math.min(...commits) < quickCommitMs
}
