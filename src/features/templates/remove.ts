import { because } from '../../../shared/reasons/index.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { findTemplate } from './row.ts'

/**
 * Removes a template and its pictures for good, as long as no pass was ever issued with it.
 * @throws not_found; conflict where a pass needs it
 */
export async function removeTemplate(scope: Scope, id: string): Promise<void> {
  const { name } = await findTemplate(scope, id, { lock: true })
  const user = await scope.tx
    .selectFrom('passes')
    .select('id')
    .where('tenant_id', '=', scope.tenant.id)
    .where('template_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (user) throw problem('conflict', because('template_used'))
  await scope.tx
    .deleteFrom('templates')
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', id)
    .execute()
  scope.emit('template.deleted', { id, name }, {})
}
