import { sql } from 'kysely'
import { isRole, type Role } from '../../permissions.ts'
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

/** Everybody in the workspace, those with the most rights first. */
export async function listMembers(scope: Scope) {
  return (await selectMembers(scope, null)).map((row) => showMember(scope, row))
}

/** One member; throws not_found. */
export async function findMember(scope: Scope, id: string): Promise<MemberRow> {
  const [row] = await selectMembers(scope, id)
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

async function selectMembers({ tx, tenant }: Scope, id: string | null): Promise<MemberRow[]> {
  const { rows } = await sql<MemberRow>`
    select m.id, m.user_id, p.name, coalesce(p.email, m.email) as email, m.role, m.created_at,
      coalesce(p.has_second_factor, false) as has_second_factor
    from memberships m left join people p on p.tenant_id = m.tenant_id and p.id = m.user_id
    where m.tenant_id = ${tenant.id} and (${id}::text is null or m.id = ${id})
    order by array_position(array['owner', 'admin', 'manager', 'scanner', 'viewer'], m.role), m.created_at, m.id`.execute(
    tx,
  )
  return rows.filter((row) => isRole(row.role))
}
