import { endOfDayAfter } from '../../lib/time.ts'
import { invalidField } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { MOST_FIELDS, type NewPass } from '../passes/schema.ts'
import { readDesign } from './design.ts'

/** Remembers what was looked up under a key, where several passes ask for the same. */
export type Recall = <Found>(key: string, look: () => Promise<Found>) => Promise<Found>

/** Looks up anew at each time. */
export const lookAnew: Recall = (_key, look) => look()

/**
 * Fills in what a template gives to its passes. What the issuer says goes first, null included; of the template's
 * fields those are added, in order, whose keys the issuer does not use.
 * @throws invalid_field where the template does not exist or is archived
 */
export async function applyTemplate(scope: Scope, input: NewPass, recall = lookAnew): Promise<NewPass> {
  const id = input.templateId
  if (!id) return input
  const template = await recall(`template ${id}`, () =>
    scope.tx
      .selectFrom('templates')
      .select(['design', 'archived_at'])
      .where('tenant_id', '=', scope.tenant.id)
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  if (!template) throw invalidField('templateId', 'unknown_template')
  if (template.archived_at) throw invalidField('templateId', 'archived_template')
  const { defaults } = readDesign(template.design)
  const term = defaults.validForDays
  const end = term === null ? null : endOfDayAfter(scope.now, term, scope.tenant.timeZone).toISOString()
  return {
    ...input,
    validFrom: input.validFrom === undefined ? defaults.validFrom : input.validFrom,
    validUntil: input.validUntil === undefined ? (end ?? defaults.validUntil) : input.validUntil,
    maxUsages: input.maxUsages === undefined && input.type === 'multi' ? defaults.maxUsages : input.maxUsages,
    customFields: joinFields(input.customFields ?? [], defaults.fields),
  }
}

type Fields = NonNullable<NewPass['customFields']>

function joinFields(own: Fields, given: Fields): Fields {
  const keys = new Set(own.map(({ key }) => key))
  const all = [...own, ...given.filter(({ key }) => !keys.has(key))]
  if (all.length > MOST_FIELDS) {
    throw invalidField('customFields', 'too_many_fields', { count: all.length, most: MOST_FIELDS })
  }
  return all
}
