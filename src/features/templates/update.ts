import { changesIn } from '../../lib/changes.ts'
import type { Scope } from '../../scope.ts'
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
  const before = { name: template.name, kind: template.kind, design: readDesign(template.design) }
  const wanted = { name: input.name, kind: input.kind, design: composeDesign(scope, before.design, input) }
  const { design, ...rest } = changesIn(before, wanted)
  if (!design && Object.keys(rest).length === 0) return template
  return saveVersion(scope, template, { ...rest, ...(design && { design: JSON.stringify(design) }) })
}
