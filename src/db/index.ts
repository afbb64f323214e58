export { startBundledPostgres } from './bundled/index.ts'
export { openDatabase } from './connect.ts'
export { migrate } from './migrate.ts'
