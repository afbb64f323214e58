import type { Logger } from 'pino'
import { announceAddress } from './address.ts'
import { buildApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { hasTenants } from './features/tenants/list.ts'
import { listenAt } from './http/listen.ts'
import { keepHeapLean } from './lib/lean-heap.ts'
import { createLog } from './lib/log.ts'
import { type OpenInstallation, openInstallation } from './open.ts'
import { startWithoutWorker, startWorker } from './worker/index.ts'
import { wire } from './wire.ts'

export interface RunningServer {
  /** Where it listens. */
  address: string
  /** Where its data are, while no workspace is there. */
  emptyPlace: string | undefined
  /** Answers what was accepted, finishes running jobs and stops the bundled database. */
  stop(): Promise<void>
}

/**
 * Starts everything: database, migrations, jobs and the HTTP server.
 * @param environment as in `.env.example`.
 * @throws InvalidConfig, OperatorError with a sentence for the operator.
 */
export async function start(environment: Record<string, string | undefined>): Promise<RunningServer> {
  keepHeapLean()
  const config = readConfig(environment)
  const log = createLog(config.LOG_LEVEL)
  const installation = await openInstallation(config, log, 'application')
  try {
    return await serve(config, log, installation)
  } catch (error) {
    await installation.close()
    throw error
  }
}

async function serve(
  config: Config,
  log: Logger,
  { database, installationKey, close }: OpenInstallation,
): Promise<RunningServer> {
  let publicUrl = config.PUBLIC_URL ?? ''
  const deps = wire({ config, log, database, installationKey, publicUrl: () => publicUrl })
  const app = await buildApp(deps)
  await tellOfFonts(config, log)
  const emptyPlace = (await hasTenants(deps)) ? undefined : placeOf(config)
  // From here on requests are taken, and whoever stops it must be able to tell it soon.
  const address = await listenAt(app, { port: config.PORT, host: config.HOST, setting: 'PORT' })
  publicUrl ||= `http://localhost:${new URL(address).port}`
  const forgetAddress = await announceAddress(config, publicUrl, log)
  const stopWorker = config.WORKER === 'on' ? startWorker(deps) : startWithoutWorker(deps)
  return {
    address: publicUrl,
    emptyPlace,
    stop: async () => {
      await forgetAddress()
      await app.close()
      await stopWorker()
      await close()
    },
  }
}

const placeOf = ({ DATABASE_URL, DATA_DIR }: Config) =>
  DATABASE_URL ? 'the database at DATABASE_URL' : DATA_DIR

/** Nothing can be printed with a font that cannot be used; who starts the server hears of it before who prints. */
async function tellOfFonts({ PRINT_FONT_FILES: files }: Config, log: Logger): Promise<void> {
  if (files.length === 0) return
  const { loadFaces } = await import('./features/printing/fonts.ts')
  try {
    loadFaces(files)
  } catch (error) {
    log.warn({ fault: (error as Error).message }, 'the fonts for print need a look')
  }
}
