const text = (key, label, rest = {}) => ({ key, label, type: 'string', ...rest })

/** Fields that several actions ask for. */
export const fields = {
  passId: text('passId', 'Pass', {
    required: true,
    search: 'find_pass.id',
    helpText: 'The ID of the pass, from a trigger or from Find Pass.',
  }),
  name: text('name', 'Name', { helpText: 'What the pass is called, such as “VIP Guest”.' }),
  note: { key: 'note', label: 'Note', type: 'text', helpText: 'For you; never shown to the holder.' },
  clientName: text('clientName', 'Client name', {
    helpText: 'The client of this name gets the pass; where there is none it is created.',
  }),
  clientEmail: text('clientEmail', 'Client email', {
    helpText: 'The client with this address gets the pass; where there is none it is created.',
  }),
  clientPhone: text('clientPhone', 'Client phone', { helpText: 'Kept with a client that is created.' }),
  sendEmail: {
    key: 'sendEmail',
    label: 'Mail the pass to the client',
    type: 'boolean',
    default: 'false',
    helpText: 'The client must have an email address.',
  },
  externalId: text('externalId', 'Your ID', {
    helpText: 'Such as the number of an order; no two passes have the same.',
  }),
  maxUsages: {
    key: 'maxUsages',
    label: 'Most admissions',
    type: 'integer',
    helpText: 'Only for passes that admit several times. Leave empty for no limit.',
  },
  validFrom: { key: 'validFrom', label: 'Valid from', type: 'datetime' },
  validUntil: { key: 'validUntil', label: 'Valid until', type: 'datetime' },
  customFields: {
    key: 'customFields',
    label: 'Fields',
    dict: true,
    helpText: 'Shown on the pass, in order.',
  },
  fieldsArePublic: {
    key: 'fieldsArePublic',
    label: 'Show these fields to the holder',
    type: 'boolean',
    default: 'true',
  },
  templateId: text('templateId', 'Template', { dynamic: 'template_list.id.name' }),
  once: text('once', 'Do once for', {
    helpText:
      'Something unique to this run, such as the event ID of the trigger. A run that Zapier repeats within a day then does nothing twice.',
  }),
  locationId: text('locationId', 'Location', { dynamic: 'location_list.id.name' }),
}

/** A dictionary as Zapier gives it, as the API takes it. */
export function toCustomFields(dictionary, isPublic = true) {
  if (!dictionary || Object.keys(dictionary).length === 0) return undefined
  return Object.entries(dictionary).map(([key, value]) => ({ key, value: String(value), isPublic }))
}
