import { resolve } from 'node:path'
import { pino } from 'pino'
import { buildApp } from './app.ts'
import { readConfig } from './config.ts'
import { openDatabase, migrate, startBundledPostgres } from './db/index.ts'
import { readInstallationKey } from './installation.ts'
import { startWorker } from './worker/index.ts'
import { wire } from './wire.ts'

export interface RunningServer {
  /** Where it listens. */
  address: string
  /** Answers what was accepted, finishes running jobs and stops the bundled database. */
  stop(): Promise<void>
}

/**
 * Starts everything: database, migrations, jobs and the HTTP server.
 * @param environment as in `.env.example`.
 * @throws InvalidConfig, OperatorError with a sentence for the operator.
 */
export async function start(environment: Record<string, string | undefined>): Promise<RunningServer> {
  const config = readConfig(environment)
  const log = pino({ level: config.LOG_LEVEL })
  const bundled = config.DATABASE_URL
    ? undefined
    : await startBundledPostgres({ dataDir: resolve(config.DATA_DIR), log, use: 'application' })
  const database = await openDatabase(config.DATABASE_URL ?? bundled?.url ?? '', log)
  const owner = await database.owner()
  await migrate(owner, database.roles, log)
  await owner.end()
  let publicUrl = config.PUBLIC_URL ?? ''
  const installationKey = await readInstallationKey(config)
  const deps = wire({ config, log, database, installationKey, publicUrl: () => publicUrl })
  const app = await buildApp(deps)
  const address = await app.listen({ port: config.PORT, host: config.HOST })
  publicUrl ||= `http://localhost:${new URL(address).port}`
  const stopWorker = startWorker(deps)
  return {
    address: publicUrl,
    stop: async () => {
      await app.close()
      await stopWorker()
      await database.close()
      await bundled?.stop()
    },
  }
}
