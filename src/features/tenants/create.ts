import type { Deps } from '../../deps.ts'
import type { Plan } from '../../plans.ts'
import { inScope, type Actor, type Tenant } from '../../scope.ts'

/** The operator, acting from the command line. */
export const operator: Actor = { kind: 'system', id: 'operator', name: 'Operator' }

/** Who owns a new workspace: whoever will sign in with an address, or somebody with an account. */
type Owner = { email: string } | { personId: string }

type NewTenant = Owner & { name: string; plan: Plan; timeZone?: string; locale?: string }

/** Makes a workspace and its owner's membership. */
export async function createTenant(
  deps: Deps,
  { name, plan, timeZone = 'UTC', locale = 'en', ...owner }: NewTenant,
  actor: Actor = operator,
): Promise<Tenant> {
  const now = deps.now()
  const tenant: Tenant = { id: deps.newId('tenant', now), name, plan, timeZone, locale }
  await inScope(deps, { tenant, actor, now }, async (scope) => {
    const { id } = tenant
    const times = { created_at: now, updated_at: now }
    await scope.tx
      .insertInto('tenants')
      .values({ id, name, plan, time_zone: timeZone, locale, ...times })
      .execute()
    await scope.tx
      .insertInto('memberships')
      .values({
        tenant_id: id,
        id: scope.newId('member'),
        ...('email' in owner ? { email: owner.email } : { user_id: owner.personId }),
        role: 'owner',
        created_at: now,
      })
      .execute()
    scope.emit('workspace.created', { id, name }, {})
  })
  return tenant
}
