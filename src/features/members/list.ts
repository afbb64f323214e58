import { sql } from 'kysely'
import { listShort } from '../../db/list.ts'
import type { ShortListQuery } from '../../lib/fields.ts'
import { roles, type Role } from '../../permissions.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'

interface MemberRow {
  id: string
  user_id: string | null
  name: string | null
  email: string
  role: Role
  has_second_factor: boolean
  created_at: Date
}

/** The members of the workspace, newest first. */
export async function listMembers(scope: Scope, query: ShortListQuery, url: string) {
  const { rows, headers } = await listShort(scope.tx, selectMembers(scope), 'member', query, url)
  return { members: rows.map((row) => showMember(scope, row)), headers }
}

/**
 * One member who is to change or to go, as they are once everybody else who changes the team has ended; others wait
 * until the end of this transaction. Throws not_found.
 */
export async function lockMember(scope: Scope, id: string): Promise<MemberRow> {
  const lock = `${scope.tenant.id}:team`
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(scope.tx)
  return findMember(scope, id)
}

/** One member; throws not_found. */
async function findMember(scope: Scope, id: string): Promise<MemberRow> {
  const row = await selectMembers(scope).where('member.id', '=', id).executeTakeFirst()
  if (!row) throw problem('not_found', { what: 'Member' })
  return row
}

/** A member as answers show them. */
export function showMember({ actor }: Scope, row: MemberRow) {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    twoFactorEnabled: row.has_second_factor,
    isYou: actor.kind === 'member' && actor.id === row.id,
    createdAt: row.created_at.toISOString(),
  }
}

/** A member as the audit log names them. */
export const namedMember = ({ id, name, email, role }: MemberRow) => ({ id, name: name ?? email, role })

/** The members as a query, in no order. */
export function selectMembers({ tx, tenant }: Scope) {
  return tx
    .selectFrom('memberships as member')
    .leftJoin('people as person', (join) =>
      join.onRef('person.tenant_id', '=', 'member.tenant_id').onRef('person.id', '=', 'member.user_id'),
    )
    .where('member.tenant_id', '=', tenant.id)
    .where('member.role', 'in', Object.keys(roles))
    .select(['member.id', 'member.user_id', 'member.created_at', 'person.name'])
    .select(({ fn, ref, val }) => [
      ref('member.role').$castTo<Role>().as('role'),
      fn.coalesce('person.email', 'member.email').$castTo<string>().as('email'),
      fn.coalesce('person.has_second_factor', val(false)).as('has_second_factor'),
    ])
}
