import { constants } from 'node:os'
import type { Command } from 'commander'
import { pino } from 'pino'
import { publicAddress } from '../address.ts'
import { readConfig } from '../config.ts'
import type { Deps } from '../deps.ts'
import type { Log } from '../lib/log.ts'
import { OperatorError } from '../lib/operator-error.ts'
import { type OpenDatabase, openInstallation } from '../open.ts'
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
    await print(command.opts()['json'] ? JSON.stringify(data) : text)
  })
}

/** A reader who wants no more of it is content; a report that is lost otherwise makes the command fail. */
function print(report: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${report}\n`, (error) => {
      const { code } = (error ?? {}) as NodeJS.ErrnoException
      if (!error || code === 'EPIPE') resolve()
      else reject(new OperatorError(`It is done, but the report could not be written (${code}).`))
    })
  })
}

/**
 * Does the work of a command beside a running server, or on a database that runs for the length of the
 * command.
 * @throws OperatorError, InvalidConfig or Problem with a sentence for the operator.
 */
export async function withInstallation<Result>(work: (deps: Deps) => Promise<Result>): Promise<Result> {
  const config = readConfig(process.env)
  return await during(
    openInstallation(config, commandLog, 'command'),
    async ({ database, installationKey }) => {
      const address = await publicAddress(config)
      const log = pino({ level: 'silent' })
      return await work(wire({ config, log, database, installationKey, publicUrl: () => address }))
    },
  )
}

/**
 * Does work on a database that is closed again afterwards, also when a signal ends the command: then nothing of a
 * bundled server that was started for it stays behind.
 */
export async function during<Opened extends OpenDatabase, Result>(
  opening: Promise<Opened>,
  work: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  let closed: Promise<void> | undefined
  const close = () => (closed ??= opening.then((opened) => opened.close()))
  const forget = onSignal((number) => void close().finally(() => process.exit(128 + number)))
  try {
    return await work(await opening)
  } finally {
    await close()
    forget()
  }
}

/** @returns a function that leaves signals to the system again. */
function onSignal(heard: (number: number) => void): () => void {
  const listeners = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => {
    const listener = () => heard(constants.signals[signal])
    process.once(signal, listener)
    return () => process.off(signal, listener)
  })
  return () => listeners.forEach((forget) => forget())
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
