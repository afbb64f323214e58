import { given, postOnce } from '../api.js'
import { fields } from '../fields.js'
import { samples } from '../samples.js'

export const createClient = {
  key: 'create_client',
  noun: 'Client',
  display: { label: 'Create Client', description: 'Creates a client.' },
  operation: {
    inputFields: [
      { key: 'name', label: 'Name', type: 'string', required: true },
      { key: 'email', label: 'E-mail', type: 'string' },
      { key: 'phone', label: 'Phone', type: 'string' },
      { key: 'notes', label: 'Notes', type: 'text' },
      fields.once,
    ],
    perform: (z, bundle) => {
      const { once: _once, ...body } = bundle.inputData
      return postOnce(z, bundle, { step: 'create_client', url: '/clients', body: given(body) })
    },
    sample: samples.client,
  },
}
