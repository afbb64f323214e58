import type { Plan } from '../../../shared/plans.ts'
import type { Deps } from '../../deps.ts'
import { inScope, type Actor, type Scope, type Tenant } from '../../scope.ts'
import { systemActor } from '../../system-actors.ts'

/** The operator, acting from the command line. */
export const operator = systemActor('operator')

/** Who owns a new workspace: whoever will sign in with an address, or somebody with an account. */
type Owner = { email: string } | { personId: string }

interface NewTenant {
  name: string
  plan: Plan
  timeZone?: string
  locale?: string
}

/** Makes a workspace and its owner's membership. */
export async function createTenant(
  deps: Deps,
  { email, ...facts }: NewTenant & { email: string },
  actor: Actor = operator,
): Promise<Tenant> {
  const now = deps.now()
  const tenant = draftTenant(deps, facts, now)
  await inScope(deps, { tenant, actor, now }, (scope) => insertTenant(scope, { email }))
  return tenant
}

/** A workspace that is not in the database yet. */
export function draftTenant(
  { newId }: Pick<Deps, 'newId'>,
  { name, plan, timeZone = 'UTC', locale = 'en' }: NewTenant,
  now: Date,
): Tenant {
  return { id: newId('tenant', now), name, plan, timeZone, locale }
}

/** Writes the workspace of a scope and its owner's membership. */
export async function insertTenant({ tx, tenant, now, newId, emit }: Scope, owner: Owner): Promise<void> {
  const { id, name, plan, timeZone, locale } = tenant
  await tx
    .insertInto('tenants')
    .values({ id, name, plan, time_zone: timeZone, locale, created_at: now, updated_at: now })
    .execute()
  await tx
    .insertInto('memberships')
    .values({
      tenant_id: id,
      id: newId('member'),
      ...('email' in owner ? { email: owner.email } : { user_id: owner.personId }),
      role: 'owner',
      created_at: now,
    })
    .execute()
  emit('workspace.created', { id, name }, {})
}
