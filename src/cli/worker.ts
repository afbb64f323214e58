import { type Command, InvalidArgumentError } from 'commander'
import { publicAddress } from '../address.ts'
import { readConfig } from '../config.ts'
import type { Deps } from '../deps.ts'
import { mountHealth } from '../http/health.ts'
import { listenAt } from '../http/listen.ts'
import { createServer } from '../http/server.ts'
import { createLog } from '../lib/log.ts'
import { openInstallation } from '../open.ts'
import { wire } from '../wire.ts'
import { startWorker } from '../worker/index.ts'
import { onStopSignal } from './command.ts'

/** `passwright worker`: delivers webhooks and runs jobs, without serving requests. */
export function addWorker(program: Command): void {
  program
    .command('worker')
    .description('deliver webhooks and run jobs beside the nodes that serve')
    .option('--port <port>', 'answer /livez, /readyz and /metrics on this port; 0 takes a free one', readPort)
    .action(async ({ port }: { port?: number }) => {
      const config = readConfig(process.env)
      const log = createLog(config.LOG_LEVEL)
      const { database, installationKey, close } = await openInstallation(config, log, 'command')
      const address = await publicAddress(config)
      const deps = wire({ config, log, database, installationKey, publicUrl: () => address })
      const health = await serveHealth(deps, port).catch(async (error: unknown) => {
        await close()
        throw error
      })
      const stopWorker = startWorker(deps)
      const place = health ? `, and answers /metrics at ${health.address}` : ''
      console.log(`Passwright delivers webhooks and runs jobs${place}. Ctrl-C stops it.`)
      onStopSignal(async () => {
        await health?.app.close()
        await stopWorker()
        await close()
      })
    })
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('It must be a whole number from 0 to 65535.')
}

/** Tells whether the worker is well, and how it fares, to whoever watches over the installation. */
async function serveHealth(deps: Deps, port: number | undefined) {
  if (port === undefined) return undefined
  const app = await createServer(deps)
  mountHealth(app, deps)
  return { app, address: await listenAt(app, { port, host: deps.config.HOST, setting: '--port' }) }
}
