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
    description: 'Everything that is kept of every client with this email address.',
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
    description: 'Erases every client with this email address, as `DELETE /clients/{clientId}` does one.',
    body: PersonAt,
    responses: { 200: Erasure, 404: ErrorAnswer },
    handler: async (scope, { body: { email } }) =>
      ok(await erasePerson(scope, await clientsAt(scope, email))),
  }),
]

/** The clients with an address, whatever its case. Throws not_found where there is none. */
async function clientsAt({ tx, tenant }: Scope, email: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('clients')
    .select('id')
    .where('tenant_id', '=', tenant.id)
    .where(({ eb, fn }) => eb(fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  if (rows.length === 0) throw problem('not_found', { what: 'Client with this address' })
  return rows.map(({ id }) => id)
}
