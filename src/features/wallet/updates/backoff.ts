const FIRST_SECONDS = 5
const LONGEST_SECONDS = 600

/** How long a push may take before another node may try it, in seconds. */
export const LEASE_SECONDS = 60

/** Attempts after which a push is given up; at the longest pause this is a day. */
const MOST_ATTEMPTS = 150

/** How often it is tried whether an account that was refused has been mended: never given up, since somebody will. */
const BLOCKED_SECONDS = 3600

interface Verdict {
  outcome: string
  /** Not before this, where the other side said so. */
  afterSeconds?: number
}

/**
 * When to push again after this many attempts; null where the push is over. The pause doubles from 5 s to 10 min, with
 * a little of chance in it, so that what failed together is not tried together.
 * @param random from 0 to below 1
 */
export function nextAttempt(
  { outcome, afterSeconds = 0 }: Verdict,
  attempts: number,
  now: Date,
  random: number,
): Date | null {
  const isBlocked = outcome === 'blocked'
  if (!isBlocked && (outcome !== 'retry' || attempts >= MOST_ATTEMPTS)) return null
  const doubled = FIRST_SECONDS * 2 ** Math.min(attempts - 1, 10)
  const pause = isBlocked ? BLOCKED_SECONDS : Math.max(afterSeconds, Math.min(LONGEST_SECONDS, doubled))
  return new Date(now.getTime() + pause * 1000 + Math.floor(random * 700))
}
