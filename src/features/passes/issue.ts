import { claimMonthly } from '../../quota.ts'
import type { Scope } from '../../scope.ts'
import { attachClient } from '../clients/attach.ts'
import { draftPass } from './draft.ts'
import { writePasses } from './insert.ts'
import type { PassRow } from './row.ts'
import { externalIdTaken } from './rules.ts'
import type { NewPass } from './schema.ts'

/**
 * Issues a pass and tells of it.
 * @throws invalid_field, external_id_taken, limit_reached.
 */
export async function issuePass(scope: Scope, input: NewPass): Promise<PassRow> {
  const draft = await draftPass(scope, input)
  const client = await attachClient(scope, draft.owner)
  await claimMonthly(scope, 'passesPerMonth', 1)
  const [pass] = await writePasses(scope, [{ draft, client }])
  if (!pass) throw externalIdTaken(draft.details.external_id)
  return pass
}
