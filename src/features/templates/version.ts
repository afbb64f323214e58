import type { Updateable } from 'kysely'
import type { Templates } from '../../db/types.gen.ts'
import type { Scope } from '../../scope.ts'
import { findTemplate, type TemplateRow } from './row.ts'

/**
 * Writes a changed template as its next version and tells of it. Pages show the newest version at once; wallets
 * make their passes anew when the number moves.
 * @param template the locked row before the change
 */
export async function saveVersion(
  scope: Scope,
  template: TemplateRow,
  changes: Updateable<Templates>,
): Promise<TemplateRow> {
  await scope.tx
    .updateTable('templates')
    .set({ ...changes, version: template.version + 1, updated_at: scope.now })
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', template.id)
    .execute()
  const after = await findTemplate(scope, template.id)
  scope.emit('template.updated', { id: after.id, name: after.name }, {})
  return after
}
