import type { Command } from 'commander'
import { pino } from 'pino'
import { publicAddress } from '../address.ts'
import { readConfig } from '../config.ts'
import type { Deps } from '../deps.ts'
import type { Log } from '../lib/log.ts'
import { openInstallation } from '../open.ts'
import { wire } from '../wire.ts'

/** What a command hands back: data for `--json`, and the same as text for a person. */
export interface Report {
  data: unknown
  text: string
}

/** Commands say on stderr what went wrong, and nothing of what went as it should. */
export const commandLog: Log = {
  info: () => undefined,
  warn: (message) => console.error(message),
  error: (message) => console.error(message),
}

/**
 * Adds `--json` to a command and runs it: its report goes to stdout, everything else to stderr.
 * @param run gets the arguments of the command, then its options.
 */
export function reporting(command: Command, run: (...args: never[]) => Promise<Report>): void {
  command.option('--json', 'print JSON')
  command.action(async (...args: unknown[]) => {
    const { data, text } = await run(...(args.slice(0, -1) as never[]))
    console.log(command.opts()['json'] ? JSON.stringify(data) : text)
  })
}

/**
 * Does the work of a command beside a running server, or on a database that runs for the length of the
 * command.
 * @throws OperatorError, InvalidConfig or Problem with a sentence for the operator.
 */
export async function withInstallation<Result>(work: (deps: Deps) => Promise<Result>): Promise<Result> {
  const config = readConfig(process.env)
  const { database, installationKey, close } = await openInstallation(config, commandLog, 'command')
  try {
    const address = await publicAddress(config)
    const log = pino({ level: 'silent' })
    return await work(wire({ config, log, database, installationKey, publicUrl: () => address }))
  } finally {
    await close()
  }
}

/** Ends the process in good order on the first signal to stop, and at once on the second. */
export function onStopSignal(stop: () => Promise<void>): void {
  let stopping = false
  const end = async () => {
    if (stopping) process.exit(130)
    stopping = true
    await stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end())
}
