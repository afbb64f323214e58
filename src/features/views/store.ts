import { because } from '../../../shared/reasons/index.ts'
import type { Selectable } from 'kysely'
import { listShort } from '../../db/list.ts'
import type { Views } from '../../db/types.gen.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import type { NewView, ViewQuery } from './schema.ts'

/** The workspace's views, newest first. */
export async function listViews(scope: Scope, { page, ...query }: ViewQuery, url: string) {
  let views = scope.tx.selectFrom('views').selectAll().where('tenant_id', '=', scope.tenant.id)
  if (page) views = views.where('page', '=', page)
  const { rows, headers } = await listShort(
    scope.tx,
    views,
    'views',
    { ...query, cursor: query.cursor ?? '' },
    url,
  )
  return { views: rows.map(showView), headers }
}

/** Keeps filters under a name. Throws conflict where the page has a view of that name. */
export async function createView(scope: Scope, { page, name, filters }: NewView) {
  const row = await scope.tx
    .insertInto('views')
    .values({
      tenant_id: scope.tenant.id,
      id: scope.newId('view'),
      page,
      name,
      filters: JSON.stringify(filters),
      created_at: scope.now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'page', 'name']).doNothing())
    .returningAll()
    .executeTakeFirst()
  if (!row) throw problem('conflict', because('view_name_taken', { name }))
  return showView(row)
}

/** Forgets a view. Throws not_found. */
export async function removeView(scope: Scope, id: string): Promise<void> {
  const { numDeletedRows } = await scope.tx
    .deleteFrom('views')
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw problem('not_found', { what: 'View' })
}

function showView(row: Selectable<Views>) {
  const { id, page, name, filters } = row
  return { id, page, name, filters, createdAt: row.created_at.toISOString() }
}
