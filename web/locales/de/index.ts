import common from './common.json'
import errors from './errors.json'
import shell from './shell.json'
import words from './words.json'

export default { common, errors, shell, ...words }
