import Type from 'typebox'
import { created, endpoint, ok } from '../../http/endpoint.ts'
import { createClient } from './create.ts'
import { erasePerson } from './erase-person.ts'
import { exportClient } from './export.ts'
import { findClient } from './find.ts'
import { listClients } from './list.ts'
import { mergeClients } from './merge.ts'
import {
  Client,
  ClientExport,
  ClientChanges,
  ClientQuery,
  Erasure,
  MergeClients,
  NewClient,
} from './schema.ts'
import { showClient } from './show.ts'
import { updateClient } from './update.ts'

const tag = 'Clients'

export const clientRoutes = [
  endpoint({
    method: 'GET',
    path: '/clients',
    needs: 'clients:read',
    tag,
    summary: 'List clients',
    query: ClientQuery,
    responses: { 200: Type.Array(Client) },
    handler: async (scope, { query, url }) => {
      const { clients, headers } = await listClients(scope, query, url)
      return ok(clients, headers)
    },
  }),
  endpoint({
    method: 'POST',
    path: '/clients',
    needs: 'clients:write',
    tag,
    summary: 'Create a client',
    description: 'Emits `client.created`.',
    body: NewClient,
    responses: { 201: Client },
    handler: async (scope, { body }) => {
      const client = await createClient(scope, body)
      return created(showClient(client), `/clients/${client.id}`)
    },
  }),
  endpoint({
    method: 'GET',
    path: '/clients/:clientId',
    needs: 'clients:read',
    tag,
    summary: 'Get a client',
    responses: { 200: Client },
    handler: async (scope, { params }) => ok(showClient(await findClient(scope, params.clientId ?? ''))),
  }),
  endpoint({
    method: 'PATCH',
    path: '/clients/:clientId',
    needs: 'clients:write',
    tag,
    summary: 'Update a client',
    body: ClientChanges,
    responses: { 200: Client },
    handler: async (scope, { params, body }) =>
      ok(showClient(await updateClient(scope, params.clientId ?? '', body))),
  }),
  endpoint({
    method: 'DELETE',
    path: '/clients/:clientId',
    needs: 'clients:write',
    tag,
    summary: 'Erase a client',
    description:
      'Removes the person from the client, its passes, the recorded events, deliveries, mails and jobs for good. Scans stay, without a name.',
    responses: { 200: Erasure },
    handler: async (scope, { params }) => ok(await erasePerson(scope, [params.clientId ?? ''])),
  }),
  endpoint({
    method: 'GET',
    path: '/clients/:clientId/export',
    needs: 'clients:read',
    tag,
    summary: "Export a person's data",
    description:
      'The client, its passes with their fields, their scans, the events about them, mails, phones with a pass, and endpoints that were told.',
    responses: { 200: ClientExport },
    handler: async (scope, { params }) => ok(await exportClient(scope, params.clientId ?? '')),
  }),
  endpoint({
    method: 'POST',
    path: '/clients/:clientId/merge',
    needs: 'clients:write',
    tag,
    summary: 'Merge a client into another',
    description: 'Passes move to the other client, which keeps what it has and takes what it lacks.',
    body: MergeClients,
    responses: { 200: Client },
    handler: async (scope, { params, body }) =>
      ok(showClient(await mergeClients(scope, params.clientId ?? '', body.into))),
  }),
]
