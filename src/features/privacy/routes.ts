import { sql } from 'kysely'
import Type from 'typebox'
import { endpoint, ok } from '../../http/endpoint.ts'
import { ErrorAnswer } from '../../http/openapi/refusals.ts'
import { Time } from '../../lib/fields.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { erasePerson } from '../clients/erase-person.ts'
import { exportClient } from '../clients/export.ts'
import { ClientExport, Email, Erasure } from '../clients/schema.ts'

const tag = 'Privacy'

const PersonAt = Type.Object({ email: Email() }, { title: 'PersonAt' })

const PersonExport = Type.Object(
  { exportedAt: Time(), email: Type.String(), clients: Type.Array(ClientExport) },
  { title: 'PersonExport' },
)

export const privacyRoutes = [
  endpoint({
    method: 'GET',
    path: '/privacy/person',
    needs: 'clients:read',
    tag,
    name: 'privacy.export',
    summary: "Export a person's data by their address",
    description:
      'Everything that is kept of every client with this email address, or into whom one with it was merged, and of those that went with an import that was taken back.',
    query: Type.Object({ email: Email() }),
    responses: { 200: PersonExport, 404: ErrorAnswer },
    handler: async (scope, { query: { email } }) => {
      const clients = []
      for (const id of await clientsAt(scope, email)) clients.push(await exportClient(scope, id))
      return ok({ exportedAt: scope.now.toISOString(), email, clients })
    },
  }),
  endpoint({
    method: 'POST',
    path: '/privacy/erase',
    needs: 'clients:write',
    tag,
    name: 'privacy.erase',
    summary: 'Erase a person by their address',
    description:
      'Erases every client with this email address, or into whom one with it was merged, and those that went with an import that was taken back, as `DELETE /clients/{clientId}` does one.',
    body: PersonAt,
    responses: { 200: Erasure, 404: ErrorAnswer },
    handler: async (scope, { body: { email } }) =>
      ok(await erasePerson(scope, await clientsAt(scope, email))),
  }),
]

/**
 * The clients with an address, whatever its case, those into whom somebody with it was merged, and those that are gone
 * with the import that made them and still named. Throws not_found where there is none.
 */
async function clientsAt({ tx, tenant }: Scope, email: string): Promise<string[]> {
  const address = email.toLowerCase()
  const { rows } = await sql<{ id: string }>`
    with recursive person (id) as (
      (select id from clients where tenant_id = ${tenant.id} and lower(email) = ${address}
      union
      select m.client_id from events m
      join events e on e.tenant_id = m.tenant_id and e.client_id = m.client_id
      where m.tenant_id = ${tenant.id} and m.type in ('client.merged', 'client.erased')
        and ${address} in (lower(e.payload ->> 'email'), lower(e.payload -> 'changes' ->> 'email')))
      union
      select m.payload ->> 'into' from person p
      join events m on m.tenant_id = ${tenant.id} and m.client_id = p.id and m.type = 'client.merged'
    )
    select p.id from person p
    where exists (select from clients c where c.tenant_id = ${tenant.id} and c.id = p.id)
      or exists (
        select from events e where e.tenant_id = ${tenant.id} and e.client_id = p.id and e.type = 'client.erased')
    order by p.id`.execute(tx)
  if (rows.length === 0) throw problem('not_found', { what: 'Client with this address' })
  return rows.map(({ id }) => id)
}
