import { because } from '../../../shared/reasons/index.ts'
import type { Deps } from '../../deps.ts'
import { ok, type Reply } from '../../http/endpoint.ts'
import { originOf } from '../../http/mount.ts'
import type { Person, PersonalContext } from '../../http/personal.ts'
import { isRole } from '../../permissions.ts'
import { problem } from '../../problems.ts'
import { claimOne } from '../../quota.ts'
import { type Actor, inScope, type Scope } from '../../scope.ts'
import { loadTenant } from '../tenants/load.ts'
import { hashInvitationToken, tenantOfToken } from './invitation-token.ts'
import { countSeats } from './invite.ts'
import { systemActor } from '../../system-actors.ts'

/** What an invitation offers, for whoever holds its link. Throws not_found, invitation_over. */
export async function previewInvitation(deps: Deps, token: string) {
  return withInvitation(deps, token, systemActor('invitation'), async (scope) => {
    const { email, role, invited_by, expires_at } = await findOpen(scope, token)
    const { id, name } = scope.tenant
    return {
      workspace: { id, name },
      email,
      role,
      invitedBy: invited_by,
      expiresAt: expires_at.toISOString(),
    }
  })
}

/**
 * Makes a signed-in person a member; an invitation to an address is for the person who has confirmed it.
 * @returns the workspace they are in now.
 * @throws not_found, invitation_over, invitation_for_another, conflict for a member, limit_reached.
 */
export async function acceptInvitation(
  { deps, person, request, once }: PersonalContext<Person>,
  token: string,
): Promise<Reply> {
  const actor: Actor = { kind: 'member', id: person.id, name: person.name, from: originOf(request) }
  return withInvitation(deps, token, actor, (scope) =>
    once(scope, async () => ok(await join(scope, token, person))),
  )
}

async function join(scope: Scope, token: string, person: Person) {
  const { id: invitationId, email, role } = await findOpen(scope, token, true)
  const isTheirs = person.emailVerified && person.email.toLowerCase() === email?.toLowerCase()
  if (email !== null && !isTheirs) throw problem('invitation_for_another', { email })
  const { id: tenant_id, name } = scope.tenant
  const isMember = () => problem('conflict', because('you_are_member', { workspace: name }))
  if (person.memberships.some(({ tenant }) => tenant.id === tenant_id)) throw isMember()
  await claimOne(scope, 'members', () => countSeats(scope, false))
  const id = scope.newId('member')
  const row = { tenant_id, id, user_id: person.id, role, created_at: scope.now }
  const joined = await scope.tx
    .insertInto('memberships')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  // They accepted another invitation at the same time.
  if (joined.numInsertedOrUpdatedRows !== 1n) throw isMember()
  await scope.tx
    .updateTable('invitations')
    .set({ accepted_at: scope.now, accepted_by: person.id })
    .where('tenant_id', '=', tenant_id)
    .where('id', '=', invitationId)
    .execute()
  scope.emit('member.joined', { id, name: person.name, role }, {})
  return { id: tenant_id, name, plan: scope.tenant.plan, role }
}

async function withInvitation<Result>(
  deps: Deps,
  token: string,
  actor: Actor,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  const tenantId = tenantOfToken(token)
  const tenant = tenantId && (await loadTenant(deps, tenantId))
  if (!tenant) throw problem('not_found', { what: 'Invitation' })
  return inScope(deps, { tenant, actor }, work)
}

async function findOpen({ tx, tenant, now }: Scope, token: string, forUpdate = false) {
  const query = tx
    .selectFrom('invitations')
    .selectAll()
    .where('tenant_id', '=', tenant.id)
    .where('token_hash', '=', hashInvitationToken(token))
  const row = await (forUpdate ? query.forUpdate() : query).executeTakeFirst()
  if (!row || !isRole(row.role)) throw problem('not_found', { what: 'Invitation' })
  if (row.accepted_at || row.revoked_at || row.expires_at <= now) throw problem('invitation_over', {})
  return { ...row, role: row.role }
}
