import { given, postOnce } from '../api.js'
import { fields, toCustomFields } from '../fields.js'
import { samples } from '../samples.js'

function passBody({ fieldsArePublic, customFields, once: _once, ...input }) {
  return given({ ...input, customFields: toCustomFields(customFields, fieldsArePublic ?? true) })
}

export const createPass = {
  key: 'create_pass',
  noun: 'Pass',
  display: { label: 'Create Pass', description: 'Issues a pass.' },
  operation: {
    inputFields: [
      {
        key: 'type',
        label: 'Admits',
        type: 'string',
        required: true,
        choices: { single: 'Once', multi: 'Several times' },
        default: 'single',
      },
      fields.name,
      fields.clientName,
      fields.clientEmail,
      fields.clientPhone,
      fields.sendEmail,
      fields.templateId,
      fields.locationId,
      fields.maxUsages,
      fields.validFrom,
      fields.validUntil,
      fields.customFields,
      fields.fieldsArePublic,
      fields.note,
      fields.externalId,
      fields.once,
    ],
    perform: (z, bundle) =>
      postOnce(z, bundle, { step: 'create_pass', url: '/passes', body: passBody(bundle.inputData) }),
    sample: samples.issued,
  },
}

export const updatePass = {
  key: 'update_pass',
  noun: 'Pass',
  display: { label: 'Update Pass', description: 'Changes a pass; what you leave empty stays as it is.' },
  operation: {
    inputFields: [
      fields.passId,
      fields.name,
      fields.clientName,
      fields.templateId,
      fields.locationId,
      fields.maxUsages,
      fields.validFrom,
      fields.validUntil,
      { ...fields.customFields, helpText: 'Replaces all fields the pass has.' },
      fields.fieldsArePublic,
      fields.note,
      fields.externalId,
    ],
    perform: async (z, { inputData }) => {
      const { passId, ...changes } = inputData
      const url = `/passes/${encodeURIComponent(passId)}`
      const { data } = await z.request({ url, method: 'PATCH', body: passBody(changes) })
      return data
    },
    sample: samples.whole,
  },
}

function passAct({ key, act, label, description }) {
  return {
    key,
    noun: 'Pass',
    display: { label, description },
    operation: {
      inputFields: [fields.passId, fields.once],
      perform: (z, bundle) => {
        const url = `/passes/${encodeURIComponent(bundle.inputData.passId)}/${act}`
        return postOnce(z, bundle, { step: key, url })
      },
      sample: samples.status,
    },
  }
}

export const activatePass = passAct({
  key: 'activate_pass',
  act: 'activate',
  label: 'Activate Pass',
  description: 'Makes a used or revoked pass active again.',
})

export const revokePass = passAct({
  key: 'revoke_pass',
  act: 'revoke',
  label: 'Revoke Pass',
  description: 'Withdraws a pass; it admits nobody from then on.',
})
