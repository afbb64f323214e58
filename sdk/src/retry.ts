import type { PasswrightError } from './error.ts'

const firstDelayMs = 500
const longestDelayMs = 8_000
const longestRetryAfterMs = 60_000

/** Whether the same request may succeed later: every request here is safe to repeat. */
export function isWorthRetrying({ status, code }: PasswrightError): boolean {
  return status === 0 || status === 429 || status >= 500 || code === 'request_in_flight'
}

/**
 * How long to wait before a retry, in milliseconds.
 * @param attempt how many attempts were made.
 * @param retryAfter the Retry-After header: whole seconds, or a date (RFC 9110).
 */
export function delayBefore(attempt: number, retryAfter: string | null): number {
  const asked = readRetryAfter(retryAfter)
  // A little more than asked, so that clients who were refused together do not return together.
  if (asked !== null) return Math.min(asked, longestRetryAfterMs) + Math.random() * 250
  return Math.random() * Math.min(longestDelayMs, firstDelayMs * 2 ** attempt)
}

function readRetryAfter(header: string | null): number | null {
  if (header === null) return null
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(ms) ? null : Math.max(0, ms)
}

/** Waits, and throws the signal's reason as soon as it is aborted. */
export function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
