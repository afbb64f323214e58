import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Asks again and again until the answer is something.
 *
 * @param attempt answers `undefined` for "not yet"
 * @param everyMs pause between two attempts, in milliseconds
 * @param limitMs after this many milliseconds the last attempt is made
 * @returns the first answer that is not `undefined`, or `undefined` when the time is over
 */
export async function waitFor<T>(
  attempt: () => Promise<T | undefined>,
  everyMs: number,
  limitMs: number,
): Promise<T | undefined> {
  const deadline = Date.now() + limitMs
  for (;;) {
    const answer = await attempt()
    if (answer !== undefined || Date.now() >= deadline) return answer
    await sleep(everyMs)
  }
}
