import { given } from '../api.js'
import { fields } from '../fields.js'
import { samples } from '../samples.js'

export const recordScan = {
  key: 'record_scan',
  noun: 'Scan',
  display: {
    label: 'Record Scan',
    description: 'Scans a pass: decides, counts and records. A refused pass is a result, not an error.',
  },
  operation: {
    inputFields: [
      {
        key: 'code',
        label: 'Code',
        type: 'string',
        required: true,
        helpText: 'The code of the pass, or the whole link in its QR code.',
      },
      fields.locationId,
    ],
    perform: async (z, { inputData }) => {
      const { data } = await z.request({ url: '/scan', method: 'POST', body: given(inputData) })
      return { id: data.scan.id, ...data }
    },
    sample: samples.verdict,
  },
}
