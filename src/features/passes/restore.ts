import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { storeChange } from './change.ts'
import { type PassRow, selectDeleted } from './row.ts'
import { externalIdTaken } from './rules.ts'

/**
 * Brings a deleted pass back as it was, its external id included.
 * @throws not_found where no deleted pass has this id; external_id_taken where another pass has its external id now.
 */
export async function restorePass(scope: Scope, id: string): Promise<PassRow> {
  const pass = await selectDeleted(scope, id)
  if (!pass) throw problem('not_found', { what: 'Deleted pass' })
  const restored = await storeChange(scope, pass, { deleted_at: null })
  await giveBackExternalId(scope, id)
  scope.emit('pass.restored', {}, { passId: id, clientId: pass.client_id })
  return restored
}

async function giveBackExternalId({ tx, tenant }: Scope, id: string): Promise<void> {
  const deletion = await tx
    .selectFrom('events')
    .select('payload')
    .where('tenant_id', '=', tenant.id)
    .where('pass_id', '=', id)
    .where('type', '=', 'pass.deleted')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const { externalId = null } = (deletion?.payload ?? {}) as { externalId?: string | null }
  if (externalId === null) return
  const holder = await tx
    .selectFrom('pass_details')
    .select('pass_id')
    .where('tenant_id', '=', tenant.id)
    .where('external_id', '=', externalId)
    .executeTakeFirst()
  if (holder) throw externalIdTaken(externalId)
  await tx
    .updateTable('pass_details')
    .set({ external_id: externalId })
    .where('tenant_id', '=', tenant.id)
    .where('pass_id', '=', id)
    .execute()
}
