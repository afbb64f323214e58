import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { InvalidConfig } from '../config.ts'
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
  console.error(expected ? error.message : error)
  return failed
}
