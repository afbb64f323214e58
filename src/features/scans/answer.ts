import { ok, type Reply } from '../../http/endpoint.ts'
import { invalidField, problem } from '../../problems.ts'
import type { Verdict } from './schema.ts'

/** What the scan statement says of one attempt. */
export interface Outcome {
  n: number
  verdict: (Omit<Verdict, 'firstScannedAt'> & { firstScannedAt: string | null }) | null
  problem: 'locationId' | null
}

/**
 * The answer to a scan. An unknown code is a 404 that is returned, not thrown: the attempt was recorded.
 * @throws invalid_field for a location this workspace does not have.
 */
export function answerScan({ verdict, problem: field }: Outcome): Reply {
  if (field) throw invalidField(field, 'must be the id of a location in this workspace')
  if (!verdict) {
    const { status, message, code } = problem('not_found', { what: 'Pass' })
    return { status, body: { error: message, code } }
  }
  const { firstScannedAt, ...rest } = verdict
  return ok(firstScannedAt === null ? rest : { ...rest, firstScannedAt })
}
