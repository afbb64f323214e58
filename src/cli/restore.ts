import { resolve } from 'node:path'
import type { Command } from 'commander'
import { verifyArchive } from '../backup/archive.ts'
import { restore } from '../backup/restore.ts'
import { readConfig } from '../config.ts'
import { keyFile, keyFingerprint, readInstallationKey } from '../installation.ts'
import { openConfiguredDatabase } from '../open.ts'
import { commandLog, during, reporting } from './command.ts'

/** `passwright restore FILE`: fills an empty database from a backup. */
export function addRestore(program: Command): void {
  const command = program
    .command('restore')
    .argument('<file>', 'a backup')
    .description('fill an empty database from a backup')
  reporting(command, async (file: string) => {
    const config = readConfig(process.env)
    const path = resolve(file)
    // Before anything else: what cannot be restored makes no data folder and starts no database.
    await verifyArchive(path)
    const opening = openConfiguredDatabase(config, commandLog, 'application')
    return await during(opening, async ({ database }) => {
      const owner = await database.owner()
      const { header, rows } = await restore(owner, database.roles, path).finally(() => owner.end())
      const key = await readInstallationKey(config)
      const keyFits = key !== undefined && keyFingerprint(key) === header.keyFingerprint
      const hint =
        keyFits || header.keyFingerprint === null
          ? ''
          : `\nBefore the start, put the installation key ${header.keyFingerprint} into ${keyFile(config)}, or give it as PASSWRIGHT_SECRET.`
      return {
        data: { rows, createdAt: header.createdAt, keyFingerprint: header.keyFingerprint, keyFits },
        text: `Restored ${rows} rows as of ${header.createdAt}.${hint}`,
      }
    })
  })
}
