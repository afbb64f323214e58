import { passwright } from './passwright.mjs'

await passwright(['start', ...process.argv.slice(2)])
