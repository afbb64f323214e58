import { listMatches, listNewest } from '../../db/list.ts'
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
  const { rows: keys, headers } = await listMatches(
    scope.tx,
    'clients',
    { text: query.search },
    page,
    url,
    exactly,
  )
  const ids = keys.map((key) => key.id)
  const rows = ids.length === 0 ? [] : await clients.where('id', 'in', ids).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return { clients: ids.flatMap((id) => byId.get(id) ?? []).map(showClient), headers }
}
