import { listNewest } from '../../db/list.ts'
import { readPage } from '../../http/paging.ts'
import type { Scope } from '../../scope.ts'
import type { ImportQuery } from './schema.ts'
import { type ImportRow, selectImports, showImport } from './store.ts'

/** The imports of this workspace, newest first. */
export async function listImports(scope: Scope, query: ImportQuery, url: string) {
  const imports = scope.tx.selectFrom(selectImports(scope).as('imports')).selectAll()
  const page = readPage(query)
  const { rows, headers } = await listNewest(scope.tx, imports, 'imports', page, url, query.count === 'exact')
  return { imports: rows.map((row) => showImport(row as unknown as ImportRow)), headers }
}
