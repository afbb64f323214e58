import { toLocalInput } from '../../../lib/format.ts'
import type { NewPass, Pass } from '../../../lib/model.ts'
import type { Option } from '../../../ui/combobox.tsx'

/** What the pass form edits; texts are empty where the pass has nothing. */
export interface PassValues {
  type: 'single' | 'multi'
  name: string
  note: string
  /** An option without a value is a client that does not exist yet. */
  client: Option | null
  maxUsages: string
  validFrom: string
  validUntil: string
  templateId: string
  locationId: string
  externalId: string
  fields: { key: string; value: string; isPublic: boolean }[]
}

/** The fields that a refusal by the server may name, and that then say it. */
export const namedFields = [
  'name',
  'note',
  'maxUsages',
  'validFrom',
  'validUntil',
  'templateId',
  'locationId',
  'externalId',
] as const

export const emptyPass: PassValues = {
  type: 'single',
  name: '',
  note: '',
  client: null,
  maxUsages: '',
  validFrom: '',
  validUntil: '',
  templateId: '',
  locationId: '',
  externalId: '',
  fields: [],
}

/** What the form starts with for a pass that exists. */
export function valuesOf(pass: Pass, timeZone: string): PassValues {
  return {
    type: pass.type,
    name: pass.name ?? '',
    note: pass.note ?? '',
    client: pass.client && { value: pass.client.id, label: pass.client.name },
    maxUsages: pass.maxUsages === null ? '' : String(pass.maxUsages),
    validFrom: toLocalInput(pass.validFrom, timeZone, 'start'),
    validUntil: toLocalInput(pass.validUntil, timeZone, 'end'),
    templateId: pass.template?.id ?? '',
    locationId: pass.location?.id ?? '',
    externalId: pass.externalId ?? '',
    fields: pass.fields,
  }
}

/** What is sent to issue a pass, or, without its `type`, to change one. */
export function passOf(values: PassValues): NewPass {
  const { client } = values
  return {
    type: values.type,
    name: values.name || null,
    note: values.note || null,
    ...(client?.value === '' ? { clientName: client.label } : { clientId: client?.value ?? null }),
    maxUsages: values.type === 'multi' && values.maxUsages ? Number(values.maxUsages) : null,
    validFrom: values.validFrom || null,
    validUntil: values.validUntil || null,
    customFields: values.fields.filter((field) => field.key.trim()),
    templateId: values.templateId || null,
    locationId: values.locationId || null,
    externalId: values.externalId || null,
  }
}
