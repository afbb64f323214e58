import { sql, type Selectable } from 'kysely'
import type { Templates } from '../../db/types.gen.ts'
import { claimOne } from '../../quota.ts'
import type { Scope } from '../../scope.ts'
import type { NewTemplate } from './schema.ts'

/** A template as answers show it. */
export function showTemplate(row: Selectable<Templates>) {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    version: row.version,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  }
}

/** Creates a template. Throws limit_reached. */
export async function createTemplate(scope: Scope, input: NewTemplate): Promise<Selectable<Templates>> {
  await claimOne(scope, 'templates', async () => {
    const { count } = await scope.tx
      .selectFrom('templates')
      .select(sql<number>`count(*)::int`.as('count'))
      .where('tenant_id', '=', scope.tenant.id)
      .where('archived_at', 'is', null)
      .executeTakeFirstOrThrow()
    return count
  })
  const row = await scope.tx
    .insertInto('templates')
    .values({
      tenant_id: scope.tenant.id,
      id: scope.newId('template'),
      name: input.name,
      kind: input.kind ?? 'generic',
      created_at: scope.now,
      updated_at: scope.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  scope.emit('template.created', { id: row.id, name: row.name }, {})
  return row
}
