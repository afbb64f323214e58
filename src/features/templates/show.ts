import type { Scope } from '../../scope.ts'
import { LABEL_NAMES, type LabelName, readDesign } from './design.ts'
import { pictureOf } from './picture.ts'
import type { TemplateRow } from './row.ts'
import type { Template } from './schema.ts'

/** A template as answers show it. */
export function showTemplate(scope: Scope, row: TemplateRow): Template {
  const { colours, labels, backText, attentionNote, qrContent, defaults } = readDesign(row.design)
  const base = `${scope.installation.publicUrl}/p/`
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    version: row.version,
    colours,
    logo: pictureOf(row.tenant_id, row.images?.logo, base),
    hero: pictureOf(row.tenant_id, row.images?.hero, base),
    labels: Object.fromEntries(LABEL_NAMES.map((name) => [name, labels[name] ?? null])) as Record<
      LabelName,
      string | null
    >,
    backText,
    attentionNote,
    qrContent,
    defaults,
    archivedAt: row.archived_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  }
}
