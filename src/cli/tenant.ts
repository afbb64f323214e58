import { type Command, Option } from 'commander'
import { createTenant } from '../features/tenants/create.ts'
import { setPlan } from '../features/tenants/set-plan.ts'
import { type Plan, planNames } from '../plans.ts'
import { reporting, withInstallation } from './command.ts'

/** `passwright tenant …`: workspaces. */
export function addTenant(program: Command): void {
  const tenant = program.command('tenant').description('make and change workspaces')

  const create = tenant
    .command('create')
    .description('make a workspace')
    .requiredOption('--name <name>', 'what it is called')
    .requiredOption('--email <address>', 'who owns it')
    .addOption(new Option('--plan <plan>', 'default: DEFAULT_PLAN').choices(planNames))
  reporting(create, async ({ name, email, plan }: { name: string; email: string; plan?: Plan }) => {
    const made = await withInstallation((deps) =>
      createTenant(deps, { name, email, plan: plan ?? deps.config.DEFAULT_PLAN }),
    )
    return { data: made, text: `Made the workspace ${made.id} on the plan ${made.plan}.` }
  })

  const change = tenant
    .command('set-plan')
    .description('put a workspace on another plan')
    .requiredOption('--tenant <id>', 'which workspace')
    .addOption(new Option('--plan <plan>').choices(planNames).makeOptionMandatory())
  reporting(change, async ({ tenant: id, plan }: { tenant: string; plan: Plan }) => {
    await withInstallation((deps) => setPlan(deps, id, plan))
    return { data: { id, plan }, text: `The workspace ${id} is on the plan ${plan}.` }
  })
}
