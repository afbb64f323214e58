import { because } from '../../../shared/reasons/index.ts'
import type { PassType } from '../../../shared/admission.ts'
import { invalidField, problem, type Problem } from '../../problems.ts'

/**
 * The limit a pass keeps: a single pass has none of its own, and 1 says the same.
 * @throws invalid_field for any other number on a single pass.
 */
export function usageLimit(type: PassType, maxUsages: number | null | undefined): number | null {
  if (type === 'multi') return maxUsages ?? null
  if (maxUsages === null || maxUsages === undefined || maxUsages === 1) return null
  throw invalidField('maxUsages', 'not_for_single')
}

/** Refuses bounds in the wrong order; throws invalid_field. */
export function checkBounds(validFrom: Date | null, validUntil: Date | null): void {
  if (validFrom && validUntil && validFrom > validUntil) {
    throw invalidField('validUntil', 'before_start')
  }
}

/** When the end of a pass is still to be settled by the sweep: its end while it is active, else never. */
export function expiryToSettle(status: string, validUntil: Date | null): Date | null {
  return status === 'active' ? validUntil : null
}

/** The refusal of an external id that another pass of the workspace has. */
export function externalIdTaken(externalId: string | null): Problem {
  return problem('external_id_taken', {
    field: 'externalId',
    ...because('external_id_taken', { externalId: externalId ?? '' }),
  })
}
