import { pino } from 'pino'
import { announceAddress } from './address.ts'
import { buildApp } from './app.ts'
import { readConfig } from './config.ts'
import { listenAt } from './http/listen.ts'
import { keepHeapLean } from './lib/lean-heap.ts'
import { openInstallation } from './open.ts'
import { startWithoutWorker, startWorker } from './worker/index.ts'
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
  keepHeapLean()
  const config = readConfig(environment)
  const log = pino({ level: config.LOG_LEVEL })
  const { database, installationKey, close } = await openInstallation(config, log, 'application')
  let publicUrl = config.PUBLIC_URL ?? ''
  const deps = wire({ config, log, database, installationKey, publicUrl: () => publicUrl })
  const app = await buildApp(deps)
  const at = { port: config.PORT, host: config.HOST, setting: 'PORT' }
  const address = await listenAt(app, at).catch(async (error: unknown) => {
    await close()
    throw error
  })
  publicUrl ||= `http://localhost:${new URL(address).port}`
  const forgetAddress = await announceAddress(config, publicUrl, log)
  const stopWorker = config.WORKER === 'on' ? startWorker(deps) : startWithoutWorker(deps)
  return {
    address: publicUrl,
    stop: async () => {
      await forgetAddress()
      await app.close()
      await stopWorker()
      await close()
    },
  }
}
