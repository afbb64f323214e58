import { samples } from '../samples.js'

function find({ key, noun, path, description, helpText, sample }) {
  return {
    key,
    noun,
    display: { label: `Find ${noun}`, description },
    operation: {
      inputFields: [{ key: 'search', label: 'Search for', type: 'string', required: true, helpText }],
      perform: async (z, { inputData }) => {
        const { data } = await z.request({ url: path, params: { search: inputData.search, limit: 10 } })
        return data
      },
      sample,
    },
  }
}

export const findPass = find({
  key: 'find_pass',
  noun: 'Pass',
  path: '/passes',
  description: 'Finds the newest pass by its code or a part of its name.',
  helpText: 'The code of the pass, or a part of its name.',
  sample: samples.pass,
})

export const findClient = find({
  key: 'find_client',
  noun: 'Client',
  path: '/clients',
  description: 'Finds the newest client by name, email address or phone number.',
  helpText: 'A part of the name, email address or phone number.',
  sample: samples.client,
})
