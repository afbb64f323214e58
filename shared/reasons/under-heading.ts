import type { Reason } from './index.ts'

/**
 * A reason behind the heading of the column it is about, as in the list of refused rows.
 * @param words the reason in some language: what follows a name, or a sentence about what stands in a cell
 */
export function underHeading(heading: string, reason: Reason, words: string): string {
  return reason.startsWith('cell_') ? `“${heading}”: ${words}` : `“${heading}” ${words}`
}
