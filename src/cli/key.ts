import type { Command } from 'commander'
import { createKey } from '../features/keys/create.ts'
import { NewApiKey } from '../features/keys/schema.ts'
import { operator } from '../features/tenants/create.ts'
import { loadTenant } from '../features/tenants/load.ts'
import { createReader } from '../http/validation.ts'
import { allPermissions } from '../permissions.ts'
import { problem } from '../problems.ts'
import { inScope } from '../scope.ts'
import { reporting, withInstallation } from './command.ts'

interface Options {
  tenant: string
}

const readKey = createReader(NewApiKey)

/** `passwright key create`: an API key, printed once. */
export function addKey(program: Command): void {
  const create = program
    .command('key')
    .description('make API keys')
    .command('create')
    .description('make an API key and print it; it cannot be shown again')
    .requiredOption('--tenant <id>', 'whose it is')
    .option('--name <name>', 'what it is for', 'Command line')
    .option('--permissions <names...>', `default: all of ${allPermissions.join(', ')}`)
    .option('--expires-at <moment>', 'when it ends, in ISO 8601')
  reporting(create, async ({ tenant: id, ...options }: Options) => {
    const input = readKey(options)
    const made = await withInstallation(async (deps) => {
      const tenant = await loadTenant(deps, id)
      if (!tenant) throw problem('not_found', { what: 'Workspace' })
      return await inScope(deps, { tenant, actor: operator }, (scope) => createKey(scope, input))
    })
    return { data: made, text: made.key }
  })
}
