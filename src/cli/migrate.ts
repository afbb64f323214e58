import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { migrate } from '../db/index.ts'
import { openConfiguredDatabase } from '../open.ts'
import { commandLog, during, reporting } from './command.ts'

/** `passwright migrate`: brings the schema up to date, as a start does too. */
export function addMigrate(program: Command): void {
  const command = program.command('migrate').description('bring the database up to date')
  reporting(command, async () => {
    const opening = openConfiguredDatabase(readConfig(process.env), commandLog, 'command')
    return await during(opening, async ({ database }) => {
      const owner = await database.owner()
      const applied = await migrate(owner, database.roles, commandLog).finally(() => owner.end())
      const text = applied.length === 0 ? 'The database is up to date.' : `Migrated: ${applied.join(', ')}.`
      return { data: { applied }, text }
    })
  })
}
