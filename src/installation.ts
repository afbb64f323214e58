import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import type { Config } from './config.ts'
import { makeFolder } from './lib/make-folder.ts'
import { OperatorError } from './lib/operator-error.ts'

const keyBytes = 32

/** Where the installation key lies when no setting gives it. */
export const keyFile = (config: Config) => join(config.DATA_DIR, 'installation.key')

/**
 * The installation key: from PASSWRIGHT_SECRET, PASSWRIGHT_SECRET_FILE, or the data folder, where the first
 * start makes it. The database remembers the fingerprint of the first key it was used with.
 * @param owner a connection that owns the tables, after the migrations.
 * @returns 32 bytes.
 * @throws OperatorError where there is no key, what is given is no key, or it is not the database's.
 */
export async function openInstallationKey(config: Config, owner: Client): Promise<Buffer> {
  const remembered = await rememberedFingerprint(owner)
  const key = (await readInstallationKey(config)) ?? (await makeKey(config, remembered))
  const fingerprint = keyFingerprint(key)
  await owner.query('insert into installation (key_fingerprint) values ($1) on conflict do nothing', [
    fingerprint,
  ])
  const expected = remembered ?? (await rememberedFingerprint(owner))
  if (expected !== fingerprint) {
    throw new OperatorError(
      `The installation key (${fingerprint}) is not the one that this database was set up with (${expected}). ` +
        'Nothing was changed. Give the right key as PASSWRIGHT_SECRET, PASSWRIGHT_SECRET_FILE or ' +
        `${keyFile(config)}.`,
    )
  }
  return key
}

/**
 * Reads the installation key that the configuration names, without making one.
 * @returns 32 bytes, or undefined where the data folder has none yet.
 * @throws OperatorError where what is given is no key.
 */
export async function readInstallationKey(config: Config): Promise<Buffer | undefined> {
  if (config.PASSWRIGHT_SECRET) return parseKey(config.PASSWRIGHT_SECRET, 'PASSWRIGHT_SECRET')
  const file = config.PASSWRIGHT_SECRET_FILE ?? keyFile(config)
  try {
    return parseKey((await readFile(file, 'utf8')).trim(), file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    if (code === 'ENOENT' && !config.PASSWRIGHT_SECRET_FILE) return undefined
    throw new OperatorError(
      `The installation key file ${file} cannot be read (${code}). Check that it exists and whose it is.`,
    )
  }
}

/**
 * What recognises an installation key without telling anything of it; also kept in the database.
 * @returns the fingerprint the database remembers, or undefined on a database that was never used.
 */
export async function rememberedFingerprint(owner: Client): Promise<string | undefined> {
  const { rows } = await owner.query<{ key_fingerprint: string }>('select key_fingerprint from installation')
  return rows[0]?.key_fingerprint
}

async function makeKey(config: Config, remembered: string | undefined): Promise<Buffer> {
  if (remembered !== undefined) {
    throw new OperatorError(
      `The installation key (${remembered}) that this database was set up with is missing. ` +
        `Give it as PASSWRIGHT_SECRET, PASSWRIGHT_SECRET_FILE or ${keyFile(config)}; without it sealed secrets and links cannot be read.`,
    )
  }
  const key = randomBytes(keyBytes)
  try {
    await makeFolder(config.DATA_DIR, 0o700)
    await writeFile(keyFile(config), `${key.toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
    return key
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const madeByAnother = code === 'EEXIST' ? await readInstallationKey(config) : undefined
    if (madeByAnother) return madeByAnother
    throw new OperatorError(`The installation key could not be written to ${keyFile(config)} (${code}).`)
  }
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
