import { listNewest } from '../../db/list.ts'
import { readPage } from '../../http/paging.ts'
import type { Scope } from '../../scope.ts'
import { selectTemplates } from './row.ts'
import type { TemplateQuery } from './schema.ts'
import { showTemplate } from './show.ts'

/** Templates, newest first. */
export async function listTemplates(
  scope: Scope,
  { archived = 'false', ...query }: TemplateQuery,
  url: string,
) {
  const all = selectTemplates(scope)
  const matches =
    archived === 'any' ? all : all.where('template.archived_at', archived === 'true' ? 'is not' : 'is', null)
  const { rows, headers } = await listNewest(
    scope.tx,
    matches,
    'template',
    readPage(query),
    url,
    query.count === 'exact',
  )
  return { templates: rows.map((row) => showTemplate(scope, row)), headers }
}
