import { pino } from 'pino'
import { buildApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { OperatorError } from './lib/operator-error.ts'
import { openInstallation } from './open.ts'
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
  const { database, installationKey, close } = await openInstallation(config, log, 'application')
  let publicUrl = config.PUBLIC_URL ?? ''
  const deps = wire({ config, log, database, installationKey, publicUrl: () => publicUrl })
  const app = await buildApp(deps)
  const address = await app.listen({ port: config.PORT, host: config.HOST }).catch(async (error: unknown) => {
    await app.close()
    await close()
    throw new OperatorError(explainListening(config, error))
  })
  publicUrl ||= `http://localhost:${new URL(address).port}`
  const stopWorker = startWorker(deps)
  return {
    address: publicUrl,
    stop: async () => {
      await app.close()
      await stopWorker()
      await close()
    },
  }
}

function explainListening({ PORT, HOST }: Config, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  const place = `${HOST}:${PORT}`
  if (code === 'EADDRINUSE')
    return `Another program listens on ${place}. Stop it, or set PORT to another port.`
  if (code === 'EACCES') return `This user may not listen on ${place}. Set PORT to a port from 1024 on.`
  if (code === 'EADDRNOTAVAIL')
    return `This machine has no address ${HOST}. Set HOST to one of its own, or 0.0.0.0.`
  return `Passwright cannot listen on ${place}: ${message}`
}
