import { changesIn, formerly } from '../../lib/changes.ts'
import type { Scope } from '../../scope.ts'
import { ensureKey } from '../signed-codes/key.ts'
import { composeDesign } from './compose.ts'
import { readDesign } from './design.ts'
import { findTemplate, type TemplateRow } from './row.ts'
import type { TemplateChanges } from './schema.ts'
import { saveVersion } from './version.ts'

/**
 * Changes a template; what is left out stays. A change that changes nothing makes no version.
 * @throws not_found, invalid_field
 */
export async function updateTemplate(scope: Scope, id: string, input: TemplateChanges): Promise<TemplateRow> {
  const template = await findTemplate(scope, id, { lock: true })
  const design = readDesign(template.design)
  const wanted = composeDesign(scope, design, input)
  const before = { name: template.name, kind: template.kind, ...design }
  const changes = changesIn(before, { name: input.name, kind: input.kind, ...wanted })
  if (Object.keys(changes).length === 0) return template
  if (changes.qrContent === 'signed') await ensureKey(scope)
  const columns = {
    ...(changes.name !== undefined && { name: changes.name }),
    ...(changes.kind !== undefined && { kind: changes.kind }),
    design: JSON.stringify(wanted),
  }
  return saveVersion(scope, template, columns, { changes, before: formerly(before, changes) })
}
