import type { Config } from './config.ts'
import { type Database, migrate, openDatabase, startBundledPostgres } from './db/index.ts'
import { openInstallationKey } from './installation.ts'
import type { Log } from './lib/log.ts'

/** The configured database, and what must be closed with it. */
export interface OpenDatabase {
  database: Database
  /** Closes the connections, and stops the bundled server when nobody else uses it. */
  close(): Promise<void>
}

/** A database that is up to date, and the key its secrets are sealed with. */
export interface OpenInstallation extends OpenDatabase {
  /** 32 bytes. */
  installationKey: Buffer
}

/**
 * Connects to DATABASE_URL, or to the bundled server, which is started when it does not run yet.
 * @param use `application` for the one process that serves requests, `command` for what works beside it.
 * @throws OperatorError where the database cannot be reached or used.
 */
export async function openConfiguredDatabase(
  config: Config,
  log: Log,
  use: 'application' | 'command',
): Promise<OpenDatabase> {
  const bundled = config.DATABASE_URL
    ? undefined
    : await startBundledPostgres({ dataDir: config.DATA_DIR, log, use })
  try {
    const database = await openDatabase(config.DATABASE_URL ?? bundled?.url ?? '', log)
    const close = async () => {
      await database.close()
      await bundled?.stop()
    }
    return { database, close }
  } catch (error) {
    await bundled?.stop()
    throw error
  }
}

/**
 * Connects to the database, brings its schema up to date and checks the installation key against it.
 * @param use as in `openConfiguredDatabase`.
 * @throws OperatorError where any of that fails; nothing stays open then.
 */
export async function openInstallation(
  config: Config,
  log: Log,
  use: 'application' | 'command',
): Promise<OpenInstallation> {
  const opened = await openConfiguredDatabase(config, log, use)
  try {
    const owner = await opened.database.owner()
    try {
      await migrate(owner, opened.database.roles, log)
      return { ...opened, installationKey: await openInstallationKey(config, owner) }
    } finally {
      await owner.end()
    }
  } catch (error) {
    await opened.close()
    throw error
  }
}
