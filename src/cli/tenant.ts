import { Argument, type Command, Option } from 'commander'
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
    .requiredOption('--owner <email>', 'who owns it, by e-mail address')
    .addOption(new Option('--plan <plan>', 'default: DEFAULT_PLAN').choices(planNames))
  reporting(create, async ({ name, owner, plan }: { name: string; owner: string; plan?: Plan }) => {
    const made = await withInstallation((deps) =>
      createTenant(deps, { name, email: owner, plan: plan ?? deps.config.DEFAULT_PLAN }),
    )
    return { data: made, text: `Made the workspace ${made.id} on the plan ${made.plan}.` }
  })

  const change = tenant
    .command('set-plan')
    .description('put a workspace on another plan')
    .argument('<id>', 'which workspace')
    .addArgument(new Argument('<plan>').choices(planNames))
  reporting(change, async (id: string, plan: Plan) => {
    await withInstallation((deps) => setPlan(deps, id, plan))
    return { data: { id, plan }, text: `The workspace ${id} is on the plan ${plan}.` }
  })
}
