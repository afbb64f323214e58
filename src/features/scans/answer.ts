import { ok, type Reply } from '../../http/endpoint.ts'
import { invalidField, problem } from '../../problems.ts'
import type { Verdict } from './schema.ts'

type Sometimes = 'firstScannedAt' | 'attentionNote'
type StoredVerdict = Omit<Verdict, Sometimes> & Record<Sometimes, string | null>

/** What the scan statement says of one attempt. */
export interface Outcome {
  n: number
  verdict: StoredVerdict | null
  problem: 'locationId' | null
}

/**
 * The answer to a scan. An unknown code is a 404 that is returned, not thrown: the attempt was recorded.
 * @throws invalid_field for a location this workspace does not have.
 */
export function answerScan({ verdict, problem: field }: Outcome): Reply {
  if (field) throw invalidField(field, 'unknown_location')
  if (!verdict) {
    const refusal = problem('not_found', { what: 'Pass' })
    return { status: refusal.status, body: refusal }
  }
  const { success, result, pass, scan } = verdict
  const firstScannedAt = verdict.firstScannedAt ?? undefined
  const attentionNote = verdict.attentionNote || undefined
  return ok({ success, result, pass, scan, firstScannedAt, attentionNote })
}
