const FIRST_SECONDS = 5
const LONGEST_SECONDS = 600

/** How long a push may take before another node may try it, in seconds. */
export const LEASE_SECONDS = 60

/** Attempts after which a push is given up; at the longest pause this is a day. */
export const MOST_ATTEMPTS = 150

/** Seconds to wait after this many failed attempts: doubling from 5 s to 10 min, or longer where the other side says so. */
export function pauseSeconds(attempts: number, askedFor = 0): number {
  return Math.max(askedFor, Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** Math.min(attempts - 1, 10)))
}
