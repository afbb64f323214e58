import clients from './clients.json'
import common from './common.json'
import errors from './errors.json'
import locations from './locations.json'
import passes from './passes.json'
import shell from './shell.json'
import templates from './templates.json'
import words from './words.json'

export default { clients, common, errors, locations, passes, shell, templates, ...words }
