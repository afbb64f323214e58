import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { InvalidConfig } from '../config.ts'
import { diskFull, isUnreachable } from '../db/faults.ts'
import { OperatorError } from '../lib/operator-error.ts'
import { packageRoot } from '../lib/package-root.ts'
import { version } from '../lib/version.ts'
import { Problem } from '../problems.ts'
import { addCommands } from './commands.ts'

const failed = 1
const misused = 2

const program = new Command('passwright')
  .description('The pass platform you run yourself.')
  .version(version)
  .exitOverride()
  .showHelpAfterError()
addCommands(program)

// Who reads no further, as `head` does, is not answered with a stack; a report that is lost says so itself.
process.stdout.on('error', () => undefined)

try {
  const settings = join(packageRoot, '.env')
  if (existsSync(settings)) process.loadEnvFile(settings)
  await program.parseAsync()
} catch (error) {
  process.exitCode = explain(error)
}

/** @returns the exit code */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : misused
  const expected =
    error instanceof OperatorError || error instanceof InvalidConfig || error instanceof Problem
  console.error(expected ? error.message : (explainOutage(error) ?? error))
  return failed
}

/** What to say of a database that went away or filled up while a command was at work. */
function explainOutage(error: unknown): string | undefined {
  const { code, message } = error as { code?: string; message?: string }
  if (code === diskFull) return 'The disk of the database is full. Free some space, then try again.'
  if (isUnreachable(error))
    return `The database is not available: ${message}. See that it runs and has connections left, then try again.`
  return undefined
}
