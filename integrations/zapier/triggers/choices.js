import { samples } from '../samples.js'

const pageSize = 100

/** A hidden trigger that fills a dropdown. */
function choice({ key, noun, path, sample }) {
  return {
    key,
    noun,
    display: {
      label: `List of ${noun}s`,
      description: `Fills the dropdown of ${noun.toLowerCase()}s.`,
      hidden: true,
    },
    operation: {
      type: 'polling',
      canPaginate: true,
      perform: async (z, { meta }) => {
        const params = { limit: pageSize, page: (meta?.page ?? 0) + 1 }
        const { data } = await z.request({ url: path, params })
        return data.map(({ id, name }) => ({ id, name }))
      },
      sample,
    },
  }
}

export const choices = [
  choice({ key: 'template_list', noun: 'Template', path: '/templates', sample: samples.whole.template }),
  choice({ key: 'location_list', noun: 'Location', path: '/locations', sample: samples.whole.location }),
]
