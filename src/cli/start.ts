import type { Command } from 'commander'
import { onStopSignal } from './command.ts'

/** `passwright start`: serves until it is told to stop. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('serve the API, the pass pages and the dashboard')
    .action(async () => {
      const { start } = await import('../main.ts')
      const server = await start(process.env)
      const firstStep = server.emptyPlace
        ? `There is no workspace in ${server.emptyPlace} yet. First step: ` +
          '`./bin/passwright demo` makes one with sample passes and prints its API key.\n'
        : ''
      console.log(
        `Passwright is running at ${server.address}\n${firstStep}` +
          `The API is described at ${server.address}/docs. Ctrl-C stops it.`,
      )
      onStopSignal(server.stop)
    })
}
