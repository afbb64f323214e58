/** Where Google publishes the keys that vouch for callbacks. */
export const GOOGLE_CALLBACK_KEYS = 'https://pay.google.com/gp/m/issuer/keys'

const KEPT_MS = 3_600_000
const TIMEOUT_MS = 5_000

/**
 * Returns a function that answers with the JSON published at `url`, asked for at most once an hour. It throws where that
 * is not to be had.
 */
export function fetchCallbackKeys(url: string, now: () => Date): () => Promise<unknown> {
  let kept: { keys: unknown; until: number } | undefined
  return async () => {
    if (kept && now().getTime() < kept.until) return kept.keys
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) })
    if (!response.ok) throw new Error(`answered with ${response.status}`)
    const keys: unknown = await response.json()
    kept = { keys, until: now().getTime() + KEPT_MS }
    return keys
  }
}
