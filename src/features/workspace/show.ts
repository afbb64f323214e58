import type { Selectable } from 'kysely'
import type { Tenants } from '../../db/types.gen.ts'
import type { Scope } from '../../scope.ts'
import type { Retention } from './schema.ts'

const keepAll: Retention = { clientsDays: null, scansDays: null, eventsDays: null }

/** The retention rules in a workspace's settings; what is not set is kept. */
export function retentionOf(settings: unknown): Retention {
  return { ...keepAll, ...(settings as { retention?: Partial<Retention> }).retention }
}

/** The workspace as answers show it. */
export function showWorkspace(row: Selectable<Tenants>) {
  return {
    id: row.id,
    name: row.name,
    plan: row.plan,
    timeZone: row.time_zone,
    locale: row.locale,
    retention: retentionOf(row.settings),
    createdAt: row.created_at.toISOString(),
  }
}

/** The row of the workspace in hand, locked where it is about to change. */
export function findWorkspace({ tx, tenant }: Scope, forUpdate = false): Promise<Selectable<Tenants>> {
  const query = tx.selectFrom('tenants').selectAll().where('id', '=', tenant.id)
  return (forUpdate ? query.forUpdate() : query).executeTakeFirstOrThrow()
}
