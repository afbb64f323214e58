import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { isAlive } from './lib/is-alive.ts'
import type { Log } from './lib/log.ts'
import { makeFolder } from './lib/make-folder.ts'

const addressFile = ({ DATA_DIR }: Config) => join(DATA_DIR, 'server.address')

/**
 * Tells the commands that run beside this server where people reach it, which no setting may say. A server that has
 * database and key from elsewhere serves without a data folder, too.
 * @returns a function that takes it back.
 */
export async function announceAddress(
  config: Config,
  address: string,
  log: Log,
): Promise<() => Promise<void>> {
  const file = addressFile(config)
  try {
    await makeFolder(config.DATA_DIR, 0o700)
    await writeFile(file, `${process.pid} ${address}\n`)
    return () => rm(file, { force: true })
  } catch (error) {
    const why = (error as Error).message
    log.warn(`Commands beside this server do not know its address (${why}); set PUBLIC_URL for them.`)
    return async () => undefined
  }
}

/** Where people reach this installation: as set, as the server beside this process says, or where it would listen. */
export async function publicAddress(config: Config): Promise<string> {
  return config.PUBLIC_URL ?? (await announcedAddress(config)) ?? `http://localhost:${config.PORT}`
}

async function announcedAddress(config: Config): Promise<string | undefined> {
  const text = await readFile(addressFile(config), 'utf8').catch(() => '')
  const [pid, address] = text.trim().split(' ')
  // A server that was killed leaves its file behind.
  return Number(pid) > 0 && isAlive(Number(pid)) ? address : undefined
}
