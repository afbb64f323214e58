import type { Updateable } from 'kysely'
import type { PassStatus } from '../../../shared/admission.ts'
import type { Passes } from '../../db/types.gen.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { selectForChange, type PassRow } from './row.ts'
import { expiryToSettle } from './rules.ts'
import { statusOf, storedPass } from './show.ts'

/**
 * Locks a pass for a change. An end that has passed and was not yet told of is told of first, so that
 * nothing can hide it.
 * @throws not_found.
 */
export async function lockPass(scope: Scope, id: string): Promise<PassRow> {
  const pass = await selectForChange(scope, id)
  if (!pass) throw problem('not_found', { what: 'Pass' })
  if (statusOf(scope, pass) !== 'expired' || pass.status === 'expired') return pass
  return storeChange(scope, pass, { status: 'expired' })
}

type Columns = Omit<Updateable<Passes>, 'type' | 'status' | 'tenant_id' | 'id'> & { status?: PassStatus }

/**
 * Stores changed columns of a locked pass, and tells of a changed status.
 * @param pass as it was locked, with its stored status.
 * @returns the pass as it is then.
 */
export async function storeChange(scope: Scope, pass: PassRow, columns: Columns): Promise<PassRow> {
  const changed = { ...pass, ...columns } as PassRow
  const expires_at = expiryToSettle(changed.status, changed.valid_until)
  await scope.tx
    .updateTable('passes')
    .set({ ...columns, expires_at, updated_at: scope.now })
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', pass.id)
    .execute()
  const after = { ...changed, expires_at, updated_at: scope.now }
  if (after.status !== pass.status) tellStatus(scope, after, pass.status)
  return after
}

function tellStatus(scope: Scope, pass: PassRow, previousStatus: PassStatus): void {
  const payload = { ...storedPass(scope, pass), previousStatus, changedAt: scope.now.toISOString() }
  scope.emit('pass.status_changed', payload, { passId: pass.id, clientId: pass.client_id })
}
