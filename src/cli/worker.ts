import type { Command } from 'commander'
import { pino } from 'pino'
import { readConfig } from '../config.ts'
import { openInstallation } from '../open.ts'
import { wire } from '../wire.ts'
import { startWorker } from '../worker/index.ts'
import { onStopSignal } from './command.ts'

/** `passwright worker`: delivers webhooks and runs jobs, without serving requests. */
export function addWorker(program: Command): void {
  program
    .command('worker')
    .description('deliver webhooks and run jobs beside the nodes that serve')
    .action(async () => {
      const config = readConfig(process.env)
      const log = pino({ level: config.LOG_LEVEL })
      const { database, installationKey, close } = await openInstallation(config, log, 'command')
      const publicUrl = () => config.PUBLIC_URL ?? `http://localhost:${config.PORT}`
      const stopWorker = startWorker(wire({ config, log, database, installationKey, publicUrl }))
      console.log('Passwright delivers webhooks and runs jobs. Ctrl-C stops it.')
      onStopSignal(async () => {
        await stopWorker()
        await close()
      })
    })
}
