import { sql } from 'kysely'
import type { Scope } from '../../scope.ts'

/** Where invoices go at first: the address of whoever acts, else of the longest-standing owner. */
export async function mainAddress({ tx, tenant, actor }: Scope): Promise<string | null> {
  const { rows } = await sql<{ email: string | null }>`
    select coalesce(p.email, m.email) as email
    from memberships m left join people p on p.tenant_id = m.tenant_id and p.id = m.user_id
    where m.tenant_id = ${tenant.id} and (m.id = ${actor.id} or m.role = 'owner')
    order by m.id = ${actor.id} desc, m.created_at, m.id limit 1`.execute(tx)
  return rows[0]?.email ?? null
}
