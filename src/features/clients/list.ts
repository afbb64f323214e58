import { sql } from 'kysely'
import { listNewest } from '../../db/list.ts'
import { readPage } from '../../http/paging.ts'
import { containsPattern } from '../../lib/like.ts'
import type { Scope } from '../../scope.ts'
import type { ClientQuery } from './schema.ts'
import { showClient } from './show.ts'

/** Clients, newest first. `search` is part of the name, e-mail address or phone number, in any case. */
export async function listClients(scope: Scope, query: ClientQuery, url: string) {
  let matches = scope.tx.selectFrom('clients').selectAll().where('tenant_id', '=', scope.tenant.id)
  if (query.search) {
    const pattern = containsPattern(query.search)
    matches = matches.where(
      sql<boolean>`(name ilike ${pattern} or email ilike ${pattern} or phone ilike ${pattern})`,
    )
  }
  const { rows, headers } = await listNewest(
    scope.tx,
    matches,
    'clients',
    readPage(query),
    url,
    query.count === 'exact',
  )
  return { clients: rows.map(showClient), headers }
}
