import Type from 'typebox'
import { created, endpoint, ok } from '../../http/endpoint.ts'
import { ShortListQuery } from '../../lib/fields.ts'
import { createKey } from './create.ts'
import { listKeys, showKey } from './list.ts'
import { revokeKey } from './revoke.ts'
import { ApiKey, NewApiKey, NewApiKeyAnswer } from './schema.ts'

const tag = 'API keys'

export const keyRoutes = [
  endpoint({
    method: 'GET',
    path: '/keys',
    needs: 'keys:read',
    tag,
    summary: 'List API keys',
    query: ShortListQuery,
    responses: { 200: Type.Array(ApiKey) },
    handler: async (scope, { query, url }) => {
      const { rows, headers } = await listKeys(scope, query, url)
      return ok(rows.map(showKey), headers)
    },
  }),
  endpoint({
    method: 'POST',
    path: '/keys',
    needs: 'keys:write',
    tag,
    summary: 'Create an API key',
    description: 'The key is shown in this answer and never again.',
    body: NewApiKey,
    responses: { 201: NewApiKeyAnswer },
    handler: async (scope, { body }) => {
      const key = await createKey(scope, body)
      return created(key, `/keys/${key.id}`)
    },
  }),
  endpoint({
    method: 'DELETE',
    path: '/keys/:keyId',
    needs: 'keys:write',
    tag,
    summary: 'Revoke an API key',
    responses: { 200: ApiKey },
    handler: async (scope, { params }) => ok(await revokeKey(scope, params.keyId ?? '')),
  }),
]
