import type { Updateable } from 'kysely'
import type { Templates } from '../../db/types.gen.ts'
import type { EventPayload } from '../../events.ts'
import type { Scope } from '../../scope.ts'
import { findTemplate, type TemplateRow } from './row.ts'

/**
 * Writes a changed template as its next version and tells of it. Pages show the newest version at once; wallets
 * make their passes anew when the number moves.
 * @param template the locked row before the change
 * @param columns what changes in the row
 * @param told what the audit log says of it, before and after
 */
export async function saveVersion(
  scope: Scope,
  template: TemplateRow,
  columns: Updateable<Templates>,
  told: Pick<EventPayload<'template.updated'>, 'changes' | 'before'>,
): Promise<TemplateRow> {
  await scope.tx
    .updateTable('templates')
    .set({ ...columns, version: template.version + 1, updated_at: scope.now })
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', template.id)
    .execute()
  const after = await findTemplate(scope, template.id)
  scope.emit('template.updated', { id: after.id, name: after.name, ...told }, {})
  return after
}
