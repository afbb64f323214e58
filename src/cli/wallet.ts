import type { Command } from 'commander'
import { operator } from '../features/tenants/create.ts'
import { loadTenant } from '../features/tenants/load.ts'
import { switchDemoOn } from '../features/wallet/apple/demo.ts'
import { problem } from '../problems.ts'
import { inScope } from '../scope.ts'
import { reporting, withInstallation } from './command.ts'

/** `passwright wallet …`: how a workspace's passes get into phones. */
export function addWallet(program: Command): void {
  const wallet = program.command('wallet').description('set wallets up')
  const demo = wallet
    .command('demo')
    .description('switch demo mode on and print the authority that demo passes verify against')
    .requiredOption('--tenant <id>', 'which workspace')
  reporting(demo, async ({ tenant: id }: { tenant: string }) => {
    const caPem = await withInstallation(async (deps) => {
      const tenant = await loadTenant(deps, id)
      if (!tenant) throw problem('not_found', { what: 'Workspace' })
      return inScope(deps, { tenant, actor: operator }, switchDemoOn)
    })
    return { data: { caPem }, text: caPem }
  })
}
