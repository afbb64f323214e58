import { given } from '../api.js'
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
    ],
    perform: async (z, { inputData }) => {
      const { data } = await z.request({ url: '/clients', method: 'POST', body: given(inputData) })
      return data
    },
    sample: samples.client,
  },
}
