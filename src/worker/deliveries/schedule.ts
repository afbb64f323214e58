import type { OutgoingFailure } from '../../lib/outgoing/index.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** How long after each failure the next attempt follows, as Standard Webhooks recommends. */
const delays = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
]

const jitter = 0.1
const longestRetryAfter = 24 * hour

/** What came of one attempt: either a status or a failure. */
export interface Outcome {
  status: number | null
  failure: OutgoingFailure | null
  retryAfter?: string | undefined
}

export interface Settlement {
  state: 'succeeded' | 'failed' | 'pending'
  /** When the next attempt is due; the present when there is none. */
  dueAt: Date
  /** The whole endpoint asked to be left alone until dueAt. */
  pause: boolean
  /** The endpoint says that it will never answer again. */
  gone: boolean
}

/**
 * Decides what follows an attempt: any 2xx is success, 410 ends the subscription, everything else is tried again
 * nine times over three days, later where a 429 or 503 asks for it.
 * @param retries how many times the delivery was tried again before this attempt
 * @param random a number from 0 to below 1, spreading retries by ± 10 %
 */
export function settle(outcome: Outcome, retries: number, now: Date, random: number): Settlement {
  const { status } = outcome
  if (status !== null && status >= 200 && status < 300) return ended('succeeded', now)
  if (status === 410) return { ...ended('failed', now), gone: true }
  const delay = delays[retries]
  const asked = status === 429 || status === 503 ? readRetryAfter(outcome.retryAfter, now) : 0
  const pause = asked > 0
  if (delay === undefined) return { ...ended('failed', now), pause }
  const spread = delay * (1 - jitter + 2 * jitter * random)
  return { state: 'pending', dueAt: new Date(now.getTime() + Math.max(spread, asked)), pause, gone: false }
}

function ended(state: 'succeeded' | 'failed', now: Date): Settlement {
  return { state, dueAt: now, pause: false, gone: false }
}

/** Milliseconds to wait by a Retry-After header (RFC 9110, section 10.2.3), 0 where it says nothing usable. */
function readRetryAfter(header: string | undefined, now: Date): number {
  if (!header) return 0
  const wait = /^\d+$/.test(header) ? Number(header) * second : Date.parse(header) - now.getTime()
  return wait > 0 ? Math.min(wait, longestRetryAfter) : 0
}
