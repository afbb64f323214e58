import type { Scope } from '../../scope.ts'
import { insertTemplate } from './create.ts'
import { readDesign } from './design.ts'
import { findTemplate, type TemplateRow } from './row.ts'
import { copyImages } from './set-image.ts'

const longestName = 200
const marked = (name: string) => `${name.slice(0, longestName - ' (copy)'.length)} (copy)`

/** Makes a template like another one, pictures included; the copy is in use even where the original is archived. */
export async function duplicateTemplate(scope: Scope, id: string, name?: string): Promise<TemplateRow> {
  const original = await findTemplate(scope, id)
  const copy = await insertTemplate(scope, {
    name: name ?? marked(original.name),
    kind: original.kind,
    design: readDesign(original.design),
  })
  await copyImages(scope, original.id, copy.id)
  return findTemplate(scope, copy.id)
}
