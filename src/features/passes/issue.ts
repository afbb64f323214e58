import { claimMonthly } from '../../quota.ts'
import type { Scope } from '../../scope.ts'
import { attachClient, refuseUnreachable } from '../clients/attach.ts'
import { sendPass } from '../sending/send.ts'
import { draftPass } from './draft.ts'
import { writePasses } from './insert.ts'
import type { PassRow } from './row.ts'
import { externalIdTaken } from './rules.ts'
import type { NewPass } from './schema.ts'

/**
 * Issues a pass, tells of it, and sends it where that is asked.
 * @throws invalid_field, external_id_taken, limit_reached.
 */
export async function issuePass(scope: Scope, input: NewPass): Promise<PassRow> {
  const draft = await draftPass(scope, input)
  if (draft.isSent) {
    const [refusal] = await refuseUnreachable(scope, [draft.owner])
    if (refusal) throw refusal
  }
  const client = await attachClient(scope, draft.owner)
  await claimMonthly(scope, 'passesPerMonth', 1)
  const [pass] = await writePasses(scope, [{ draft, client }])
  if (!pass) throw externalIdTaken(draft.details.external_id)
  if (draft.isSent) await sendPass(scope, pass.id, {})
  return pass
}
