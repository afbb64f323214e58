import account from './account.json'
import audit from './audit.json'
import clients from './clients.json'
import common from './common.json'
import errors from './errors.json'
import exports from './exports.json'
import identity from './identity.json'
import imports from './imports.json'
import integrations from './integrations.json'
import keys from './keys.json'
import locations from './locations.json'
import overview from './overview.json'
import passes from './passes.json'
import plan from './plan.json'
import scan from './scan.json'
import scans from './scans.json'
import sending from './sending.json'
import settings from './settings.json'
import shell from './shell.json'
import team from './team.json'
import templates from './templates.json'
import wallet from './wallet.json'
import webhooks from './webhooks.json'
import words from './words.json'

export default {
  account,
  audit,
  clients,
  common,
  errors,
  exports,
  identity,
  imports,
  integrations,
  keys,
  locations,
  overview,
  passes,
  plan,
  scan,
  scans,
  sending,
  settings,
  shell,
  team,
  templates,
  wallet,
  webhooks,
  ...words,
}
