import { sql, type Selectable } from 'kysely'
import type { Templates } from '../../db/types.gen.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import type { PassKind } from './design.ts'
import { type ImageFacts, type ImageRole, imagesSql } from './picture.ts'

/** A template with what there is to know of its pictures. */
export type TemplateRow = Omit<Selectable<Templates>, 'kind'> & {
  kind: PassKind
  images: Partial<Record<ImageRole, ImageFacts>> | null
}

/** The templates of this workspace; add what to find and how. */
export function selectTemplates(scope: Scope) {
  return scope.tx
    .selectFrom('templates as template')
    .selectAll('template')
    .select(sql<TemplateRow['images']>`${sql.raw(imagesSql)}`.as('images'))
    .where('template.tenant_id', '=', scope.tenant.id)
    .$narrowType<{ kind: PassKind }>()
}

/**
 * The template of that id.
 * @param options `lock` keeps others from changing it until the end of the transaction
 * @throws not_found
 */
export async function findTemplate(scope: Scope, id: string, { lock = false } = {}): Promise<TemplateRow> {
  const query = selectTemplates(scope).where('template.id', '=', id)
  const row = await (lock ? query.modifyEnd(sql`for no key update of template`) : query).executeTakeFirst()
  if (!row) throw problem('not_found', { what: 'Template' })
  return row
}
