import { resolve } from 'node:path'
import type { Command } from 'commander'
import { backUp } from '../backup/back-up.ts'
import { readConfig } from '../config.ts'
import { openConfiguredDatabase } from '../open.ts'
import { commandLog, during, reporting } from './command.ts'

/** `passwright backup FILE`: everything but the installation key, in one file. */
export function addBackup(program: Command): void {
  const command = program
    .command('backup')
    .argument('<file>', 'where to write it')
    .description('write everything but the installation key into one file, while Passwright runs')
  reporting(command, async (file: string) => {
    const path = resolve(file)
    const opening = openConfiguredDatabase(readConfig(process.env), commandLog, 'command')
    return await during(opening, async ({ database }) => {
      const owner = await database.owner()
      const rows = await backUp(owner, path).finally(() => owner.end())
      const text = `Wrote ${rows} rows to ${path}. Keep the installation key too, in another place: it is not in the backup.`
      return { data: { file: path, rows }, text }
    })
  })
}
