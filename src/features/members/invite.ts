import { because } from '../../../shared/reasons/index.ts'
import { sql, type Selectable } from 'kysely'
import { listShort } from '../../db/list.ts'
import type { Invitations } from '../../db/types.gen.ts'
import type { ShortListQuery } from '../../lib/fields.ts'
import { sendMail } from '../../mail/send.ts'
import { problem } from '../../problems.ts'
import { claimOne } from '../../quota.ts'
import type { Scope } from '../../scope.ts'
import { hashInvitationToken, makeInvitationToken } from './invitation-token.ts'
import { requireRank } from './rank.ts'
import type { NewInvitation } from './schema.ts'

const lifetimeDays = 7

/**
 * Invites somebody by mail, or by a link to hand over. It works once, for 7 days, and holds a seat of the plan
 * until then. Inviting an address again replaces the older invitation.
 * @returns the invitation with its address, which is shown this once.
 * @throws permission_denied, conflict for somebody who is a member, limit_reached.
 */
export async function invite(scope: Scope, { email = null, role }: NewInvitation) {
  requireRank(scope, role)
  if (email !== null) {
    if (await isMember(scope, email)) throw problem('conflict', because('member_already', { email }))
    await withdrawFor(scope, email)
  }
  await claimOne(scope, 'members', () => countSeats(scope, true))
  const token = makeInvitationToken(scope.tenant.id)
  const row = await scope.tx
    .insertInto('invitations')
    .values({
      tenant_id: scope.tenant.id,
      id: scope.newId('invitation'),
      email,
      role,
      token_hash: hashInvitationToken(token),
      invited_by: scope.actor.name,
      created_at: scope.now,
      expires_at: new Date(scope.now.getTime() + lifetimeDays * 86_400_000),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const url = `${scope.installation.publicUrl}/invitations/${token}`
  if (email !== null) await mailInvitation(scope, row, email, url)
  scope.emit('member.invited', { id: row.id, email, role }, {})
  return { ...showInvitation(row), url }
}

/** The invitations that may still be accepted, newest first. */
export async function listInvitations({ tx, tenant, now }: Scope, query: ShortListQuery, url: string) {
  const open = tx
    .selectFrom('invitations')
    .selectAll()
    .where('tenant_id', '=', tenant.id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
  const { rows, headers } = await listShort(tx, open, 'invitations', query, url)
  return { invitations: rows.map(showInvitation), headers }
}

/** Withdraws an invitation that nobody accepted. Throws not_found. */
export async function revokeInvitation(scope: Scope, id: string): Promise<void> {
  const row = await scope.tx
    .updateTable('invitations')
    .set({ revoked_at: scope.now })
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returning(['id', 'email', 'role'])
    .executeTakeFirst()
  if (!row) throw problem('not_found', { what: 'Invitation' })
  scope.emit('member.invitation_revoked', row, {})
}

/** How many seats are taken: members, and with `promised` open invitations too. */
export async function countSeats({ tx, tenant, now }: Scope, promised: boolean): Promise<number> {
  const { rows } = await sql<{ seats: number }>`
    select (select count(*)::int from memberships where tenant_id = ${tenant.id})
      + (select count(*)::int from invitations where ${promised} and tenant_id = ${tenant.id}
          and accepted_at is null and revoked_at is null and expires_at > ${now}) as seats`.execute(tx)
  return rows[0]?.seats ?? 0
}

function showInvitation(row: Selectable<Invitations>) {
  return {
    id: row.id,
    email: row.email,
    role: row.role,
    invitedBy: row.invited_by,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
  }
}

async function mailInvitation(scope: Scope, row: Selectable<Invitations>, to: string, url: string) {
  const { locale, timeZone, name: workspace } = scope.tenant
  const expires = row.expires_at.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short', timeZone })
  const values = { inviter: scope.actor.name, workspace, url, expires }
  await sendMail(scope, { to, template: 'invitation', values, locale })
}

async function isMember({ tx, tenant }: Scope, email: string): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    select exists (
      select from memberships m left join people p on p.tenant_id = m.tenant_id and p.id = m.user_id
      where m.tenant_id = ${tenant.id} and lower(coalesce(p.email, m.email)) = lower(${email})) as known`.execute(
    tx,
  )
  return rows[0]?.known ?? false
}

/** Others who invite the address wait for this transaction to end, and then withdraw what it made. */
async function withdrawFor({ tx, tenant, now }: Scope, email: string): Promise<void> {
  const lock = `${tenant.id}:invitation:${email.toLowerCase()}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(tx)
  await tx
    .updateTable('invitations')
    .set({ revoked_at: now })
    .where('tenant_id', '=', tenant.id)
    .where(sql<string>`lower(email)`, '=', email.toLowerCase())
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
}
