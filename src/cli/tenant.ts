import { Argument, type Command, Option } from 'commander'
import Type from 'typebox'
import { type Plan, planNames } from '../../shared/plans.ts'
import { createTenant } from '../features/tenants/create.ts'
import { listTenants } from '../features/tenants/list.ts'
import { setPlan } from '../features/tenants/set-plan.ts'
import { checkTimeZone } from '../features/workspace/update.ts'
import { NewWorkspace } from '../features/workspace/schema.ts'
import { createReader } from '../http/validation.ts'
import { OneOf } from '../lib/fields.ts'
import { reporting, withInstallation } from './command.ts'

const readWorkspace = createReader(
  Type.Object({
    ...NewWorkspace.properties,
    owner: Type.String({ format: 'email', maxLength: 254 }),
    plan: Type.Optional(OneOf(planNames)),
  }),
)

/** `passwright tenant …`: workspaces. */
export function addTenant(program: Command): void {
  const tenant = program.command('tenant').description('make, list and change workspaces')

  const create = tenant
    .command('create')
    .description('make a workspace')
    .requiredOption('--name <name>', 'what it is called')
    .requiredOption('--owner <email>', 'who owns it, by email address')
    .addOption(new Option('--plan <plan>', 'default: DEFAULT_PLAN').choices(planNames))
    .option('--time-zone <zone>', 'where dates without an offset are read; default: UTC')
    .option('--locale <language>', 'language of its mails and papers; default: en')
  reporting(create, async (options: object) => {
    const { owner, ...workspace } = readWorkspace(options)
    checkTimeZone(workspace.timeZone)
    const { made, signUp } = await withInstallation(async (deps) => ({
      made: await createTenant(deps, { plan: deps.config.DEFAULT_PLAN, ...workspace, email: owner }),
      signUp: `${deps.installation.publicUrl}/sign-up`,
    }))
    const text = [
      `Made the workspace ${made.id} on the plan ${made.plan}.`,
      `It is ${owner}'s once they sign in with that address; without an account yet: ${signUp}`,
    ]
    return { data: made, text: text.join('\n') }
  })

  reporting(tenant.command('list').description('list all workspaces'), async () => {
    const tenants = await withInstallation(listTenants)
    const lines = tenants.map(({ id, plan, name }) => `${id}  ${plan.padEnd(5)}  ${name}`)
    return { data: tenants, text: lines.join('\n') || 'There is no workspace yet.' }
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
