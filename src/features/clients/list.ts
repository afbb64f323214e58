import { listMatches, listNewest, loadEach, wantedId } from '../../db/list.ts'
import { readPage } from '../../http/paging.ts'
import type { Scope } from '../../scope.ts'
import type { ClientQuery } from './schema.ts'
import { showClient } from './show.ts'

/** Clients, newest first. `search` is part of the name, email address or phone number, in any case. */
export async function listClients(scope: Scope, query: ClientQuery, url: string) {
  const page = readPage(query)
  const exactly = query.count === 'exact'
  const clients = scope.tx.selectFrom('clients').selectAll().where('tenant_id', '=', scope.tenant.id)
  if (!query.search) {
    const { rows, headers } = await listNewest(scope.tx, clients, 'clients', page, url, exactly)
    return { clients: rows.map(showClient), headers }
  }
  const sought = { text: query.search }
  const { rows: keys, headers } = await listMatches(scope.tx, 'clients', sought, page, url, exactly)
  const ids = keys.map(({ id }) => id)
  const rows = await loadEach(scope.tx, ids, clients.where('id', '=', wantedId).limit(1))
  return { clients: rows.map(showClient), headers }
}
