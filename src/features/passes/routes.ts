import Type from 'typebox'
import { created, endpoint, ok } from '../../http/endpoint.ts'
import { Done } from '../../lib/fields.ts'
import { findClient } from '../clients/find.ts'
import { activatePass } from './activate.ts'
import { findPass } from './find.ts'
import { issuePass } from './issue.ts'
import { listPasses } from './list.ts'
import { regenerateLink } from './regenerate-link.ts'
import { removePass } from './remove.ts'
import { restorePass } from './restore.ts'
import { revokePass } from './revoke.ts'
import {
  ClientPassQuery,
  IssuedPass,
  NewPass,
  Pass,
  PassChanges,
  PassItem,
  PassQuery,
  PassStatusAnswer,
} from './schema.ts'
import { issuedPass, statusAnswer } from './show.ts'
import { updatePass } from './update.ts'

const tag = 'Passes'

export const passRoutes = [
  endpoint({
    method: 'GET',
    path: '/passes',
    needs: 'passes:read',
    tag,
    summary: 'List passes',
    query: PassQuery,
    responses: { 200: Type.Array(PassItem) },
    handler: async (scope, { query, url }) => {
      const { passes, headers } = await listPasses(scope, query, url)
      return ok(passes, headers)
    },
  }),
  endpoint({
    method: 'GET',
    path: '/clients/:clientId/passes',
    needs: 'passes:read',
    tag: 'Clients',
    summary: 'List passes of a client',
    query: ClientPassQuery,
    responses: { 200: Type.Array(PassItem) },
    handler: async (scope, { params, query, url }) => {
      const { id: clientId } = await findClient(scope, params.clientId ?? '')
      const { passes, headers } = await listPasses(scope, { ...query, clientId }, url)
      return ok(passes, headers)
    },
  }),
  endpoint({
    method: 'POST',
    path: '/passes',
    needs: 'passes:write',
    tag,
    summary: 'Create a pass',
    description: 'Emits `pass.created`, and `client.created` where `clientName` is new.',
    body: NewPass,
    responses: { 201: IssuedPass },
    direct: async ({ deps, tenant, actor }, { body }) => {
      const pass = await deps.issueLane.issue({ tenant, actor }, body)
      return created(pass, `/passes/${pass.id}`)
    },
    handler: async (scope, { body }) => {
      const pass = await issuePass(scope, body)
      return created(issuedPass(scope, pass), `/passes/${pass.id}`)
    },
  }),
  endpoint({
    method: 'GET',
    path: '/passes/:passId',
    needs: 'passes:read',
    tag,
    summary: 'Get a pass',
    responses: { 200: Pass },
    handler: async (scope, { params }) => ok(await findPass(scope, params.passId ?? '')),
  }),
  endpoint({
    method: 'PATCH',
    path: '/passes/:passId',
    needs: 'passes:write',
    tag,
    summary: 'Update a pass',
    description: '`customFields` replaces all fields. A changed status emits `pass.status_changed`.',
    body: PassChanges,
    responses: { 200: Pass },
    handler: async (scope, { params, body }) => {
      const { passId = '' } = params
      await updatePass(scope, passId, body)
      return ok(await findPass(scope, passId))
    },
  }),
  endpoint({
    method: 'DELETE',
    path: '/passes/:passId',
    needs: 'passes:write',
    tag,
    summary: 'Delete a pass',
    description: 'It can be brought back with `POST /passes/{passId}/restore`.',
    responses: { 200: Done },
    handler: async (scope, { params }) => {
      await removePass(scope, params.passId ?? '')
      return ok({ success: true })
    },
  }),
  endpoint({
    method: 'POST',
    path: '/passes/:passId/activate',
    needs: 'passes:write',
    tag,
    summary: 'Activate a pass',
    responses: { 200: PassStatusAnswer },
    handler: async (scope, { params }) =>
      ok(statusAnswer(scope, await activatePass(scope, params.passId ?? ''))),
  }),
  endpoint({
    method: 'POST',
    path: '/passes/:passId/revoke',
    needs: 'passes:write',
    tag,
    summary: 'Revoke a pass',
    responses: { 200: PassStatusAnswer },
    handler: async (scope, { params }) =>
      ok(statusAnswer(scope, await revokePass(scope, params.passId ?? ''))),
  }),
  endpoint({
    method: 'POST',
    path: '/passes/:passId/restore',
    needs: 'passes:write',
    tag,
    summary: 'Bring a deleted pass back',
    description: 'It is as it was before, and admits as often as it had left.',
    responses: { 200: PassStatusAnswer },
    handler: async (scope, { params }) =>
      ok(statusAnswer(scope, await restorePass(scope, params.passId ?? ''))),
  }),
  endpoint({
    method: 'POST',
    path: '/passes/:passId/regenerate-link',
    needs: 'passes:write',
    tag,
    summary: 'Give a pass a new public link',
    description: 'The old link opens nothing from then on.',
    responses: { 200: IssuedPass },
    handler: async (scope, { params }) =>
      ok(issuedPass(scope, await regenerateLink(scope, params.passId ?? ''))),
  }),
]
