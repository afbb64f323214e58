import type { Deps } from '../../deps.ts'
import type { Plan } from '../../plans.ts'
import { inScope, type Actor, type Tenant } from '../../scope.ts'

/** The operator, acting from the command line. */
export const operator: Actor = { kind: 'system', id: 'operator', name: 'Operator' }

/** Makes a workspace whose owner is to sign in with `email`; returns it. */
export async function createTenant(
  deps: Deps,
  { name, plan, email }: { name: string; plan: Plan; email: string },
): Promise<Tenant> {
  const now = deps.now()
  const tenant: Tenant = { id: deps.newId('tenant', now), name, plan, timeZone: 'UTC', locale: 'en' }
  await inScope(deps, { tenant, actor: operator, now }, async (scope) => {
    const { id, timeZone: time_zone, locale } = tenant
    const times = { created_at: now, updated_at: now }
    await scope.tx
      .insertInto('tenants')
      .values({ id, name, plan, time_zone, locale, ...times })
      .execute()
    await scope.tx
      .insertInto('memberships')
      .values({ tenant_id: id, id: scope.newId('member'), email, role: 'owner', created_at: now })
      .execute()
  })
  return tenant
}
