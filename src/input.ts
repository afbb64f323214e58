import { type DayEdge, readInstant } from './lib/time.ts'
import { invalidField } from './problems.ts'

/**
 * The instant a client wrote, or null for none.
 * @param field how the input is called in a refusal.
 * @param zone where a date without an offset is read; `edge` says what a bare date means.
 * @throws invalid_field where the text is no date.
 */
export function requireInstant(
  field: string,
  text: string | null | undefined,
  zone: string,
  edge: DayEdge,
): Date | null {
  if (text === null || text === undefined) return null
  const instant = readInstant(text, zone, edge)
  if (!instant) throw invalidField(field, 'not_date')
  return instant
}

/** Text that may be left out, null or empty, all of which mean none. */
export function orNull(text: string | null | undefined): string | null {
  return text || null
}
