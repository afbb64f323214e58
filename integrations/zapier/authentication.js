import { readHost } from './api.js'

/** How many characters of a key Passwright itself shows, to tell keys apart. */
const shownKeyLength = 12

/** A person pastes the address of the installation and an API key. */
export const authentication = {
  type: 'custom',
  fields: [
    {
      key: 'host',
      label: 'Address',
      type: 'string',
      required: true,
      placeholder: 'https://passes.example.com',
      helpText: 'Where you sign in to Passwright.',
    },
    {
      key: 'apiKey',
      label: 'API key',
      type: 'password',
      required: true,
      helpText:
        'Starts with `2pk_`. Create one in the Passwright dashboard under **API**. It needs the permissions of what your Zaps do: see passes for every Zap, webhooks for triggers.',
    },
  ],
  test: async (z) => {
    const { data } = await z.request({ url: '/passes', params: { limit: 1 } })
    if (!Array.isArray(data)) {
      throw new z.errors.Error('There is no Passwright at this address', 'not_passwright', 404)
    }
    return { connected: true }
  },
  connectionLabel: (_z, { authData }) =>
    `${new URL(readHost(authData.host)).host} (${authData.apiKey.slice(0, shownKeyLength)}…)`,
}
