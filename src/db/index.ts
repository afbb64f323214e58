export { hasCluster } from './bundled/cluster.ts'
export { startBundledPostgres } from './bundled/index.ts'
export { type Database, openDatabase } from './connect.ts'
export { migrate } from './migrate.ts'
