import { decide } from '../../../shared/admission.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { selectPasses } from '../passes/row.ts'
import { statusOf } from '../passes/show.ts'
import { readScanned } from '../signed-codes/read-scanned.ts'
import { readDesign } from '../templates/design.ts'
import type { Check, NewCheck } from './schema.ts'

/**
 * What a scan of this code would answer at this moment, by the same rule; nothing is counted or recorded.
 * @throws not_found for a code of no pass.
 */
export async function checkCode(scope: Scope, input: NewCheck): Promise<Check> {
  const pass = await selectPasses(scope)
    .leftJoin('templates as template', (join) =>
      join.onRef('template.tenant_id', '=', 'pass.tenant_id').onRef('template.id', '=', 'pass.template_id'),
    )
    .select('template.design')
    .where('pass.code', '=', await readScanned(scope, input.code))
    .executeTakeFirst()
  if (!pass) throw problem('not_found', { what: 'Pass' })
  const { attentionNote } = readDesign(pass.design ?? {})
  const facts = {
    type: pass.type,
    status: pass.status,
    usagesCount: pass.usages_count,
    maxUsages: pass.max_usages,
    validFrom: pass.valid_from?.getTime() ?? null,
    validUntil: pass.valid_until?.getTime() ?? null,
  }
  const result = decide(facts, { direction: input.direction ?? 'in', at: scope.now.getTime() })
  return {
    success: result === 'success',
    result,
    pass: {
      id: pass.id,
      code: pass.code,
      name: pass.name,
      type: pass.type,
      status: statusOf(scope, pass),
      usagesCount: pass.usages_count,
      maxUsages: pass.max_usages,
    },
    checkedAt: scope.now.toISOString(),
    ...(pass.first_scanned_at && { firstScannedAt: pass.first_scanned_at.toISOString() }),
    ...(attentionNote && { attentionNote }),
  }
}
