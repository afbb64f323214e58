import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { OperatorError } from './lib/operator-error.ts'

const keyBytes = 32
const fileName = 'installation.key'

/**
 * The installation key: from PASSWRIGHT_SECRET, PASSWRIGHT_SECRET_FILE, or the data folder, where the first
 * start makes it.
 * @returns 32 bytes. Throws OperatorError where what is given is no key.
 */
export async function readInstallationKey(config: Config): Promise<Buffer> {
  if (config.PASSWRIGHT_SECRET) return parseKey(config.PASSWRIGHT_SECRET, 'PASSWRIGHT_SECRET')
  const file = config.PASSWRIGHT_SECRET_FILE ?? join(config.DATA_DIR, fileName)
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text !== null) return parseKey(text.trim(), file)
  if (config.PASSWRIGHT_SECRET_FILE)
    throw new OperatorError(`The installation key file ${file} cannot be read.`)
  const key = randomBytes(keyBytes)
  await mkdir(config.DATA_DIR, { recursive: true })
  await writeFile(file, `${key.toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  return key
}

function parseKey(text: string, source: string): Buffer {
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new OperatorError(`${source} must hold 64 hex digits.`)
  return Buffer.from(text, 'hex')
}

/** A key of 32 bytes for one purpose, derived from the installation key (HKDF-SHA-256, RFC 5869). */
export function deriveKey(installationKey: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', installationKey, '', `passwright ${purpose}`, keyBytes))
}

/** What may be stored to recognise an installation key by, without telling anything of it. */
export function keyFingerprint(installationKey: Buffer): string {
  return createHash('sha256').update(deriveKey(installationKey, 'fingerprint')).digest('hex').slice(0, 32)
}
