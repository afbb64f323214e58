import { given, postOnce } from '../api.js'
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
      fields.once,
    ],
    perform: async (z, bundle) => {
      const { once: _once, ...body } = bundle.inputData
      const data = await postOnce(z, bundle, { step: 'record_scan', url: '/scan', body: given(body) })
      return { id: data.scan.id, ...data }
    },
    sample: samples.verdict,
  },
}
