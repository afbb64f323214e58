import { customAlphabet } from 'nanoid'
import { codeAlphabet, codeLength } from '../../../shared/code.ts'
import { orNull, requireInstant } from '../../input.ts'
import type { Scope } from '../../scope.ts'
import { applyTemplate, lookAnew } from '../templates/apply.ts'
import { checkReferences } from './references.ts'
import { checkBounds, usageLimit } from './rules.ts'
import type { NewPass } from './schema.ts'

const newCode = customAlphabet(codeAlphabet, codeLength)

/** A pass that may be issued, apart from its client and the plan's limit. */
export type PassDraft = Awaited<ReturnType<typeof draftPass>>

/**
 * Reads what a pass is to be, with what its template gives.
 * @param recall remembers what several passes look up alike.
 * @throws invalid_field.
 */
export async function draftPass(scope: Scope, asked: NewPass, recall = lookAnew) {
  const input = await applyTemplate(scope, asked, recall)
  const { tenant } = scope
  const validFrom = requireInstant('validFrom', input.validFrom, tenant.timeZone, 'start')
  const validUntil = requireInstant('validUntil', input.validUntil, tenant.timeZone, 'end')
  checkBounds(validFrom, validUntil)
  const maxUsages = usageLimit(input.type, input.maxUsages)
  const { locationId } = input
  if (locationId) await recall(`location ${locationId}`, () => checkReferences(scope, { locationId }))
  return {
    owner: {
      clientId: input.clientId ?? null,
      clientName: input.clientName ?? null,
      clientEmail: input.clientEmail ?? null,
      clientPhone: input.clientPhone ?? null,
    },
    isSent: input.sendEmail ?? false,
    details: {
      note: orNull(input.note),
      custom_fields: input.customFields ?? [],
      external_id: orNull(input.externalId),
    },
    columns: {
      id: scope.newId('pass'),
      code: newCode(),
      name: orNull(input.name),
      type: input.type,
      max_usages: maxUsages,
      valid_from: validFrom,
      valid_until: validUntil,
      template_id: orNull(input.templateId),
      location_id: orNull(input.locationId),
    },
  }
}
