import { version as platformVersion } from 'zapier-platform-core'
import { addressRequest, explainRefusal } from './api.js'
import { authentication } from './authentication.js'
import { createClient } from './creates/create-client.js'
import { activatePass, createPass, revokePass, updatePass } from './creates/passes.js'
import { recordScan } from './creates/record-scan.js'
import packageJson from './package.json' with { type: 'json' }
import { findClient, findPass } from './searches/find.js'
import { choices } from './triggers/choices.js'
import { eventTriggers } from './triggers/events.js'

const byKey = (parts) => Object.fromEntries(parts.map((part) => [part.key, part]))

const findOrCreate = ({ search, create }) => ({
  key: search.key,
  display: {
    label: `Find or Create ${search.noun}`,
    description: `${search.display.description} Creates one where there is none.`,
  },
  search: search.key,
  create: create.key,
})

export default {
  version: packageJson.version,
  platformVersion,
  // A refusal for too many requests is said in the words of the API, not in the platform's.
  flags: { cleanInputData: false, throwForThrottlingEarly: false },
  authentication,
  beforeRequest: [addressRequest],
  afterResponse: [explainRefusal],
  triggers: byKey([...eventTriggers, ...choices]),
  creates: byKey([createPass, updatePass, activatePass, revokePass, recordScan, createClient]),
  searches: byKey([findPass, findClient]),
  searchOrCreates: byKey([
    findOrCreate({ search: findPass, create: createPass }),
    findOrCreate({ search: findClient, create: createClient }),
  ]),
}
