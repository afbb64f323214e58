import { ApiError, messageOf } from './errors.ts'

type LimitListener = (message: string) => void
const listeners = new Set<LimitListener>()
const limits = new Set(['limit_reached', 'plan_has_no_api'])

/**
 * Tells when the plan of the workspace did not allow something.
 * @returns A function that stops telling.
 */
export function onLimitMet(listener: LimitListener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Passes on a refusal that a larger plan would not give.
 * @returns Whether it was one, and somebody was told.
 */
export function noteLimit(error: unknown): boolean {
  if (!(error instanceof ApiError) || !limits.has(error.code)) return false
  for (const listener of listeners) listener(messageOf(error))
  return listeners.size > 0
}
