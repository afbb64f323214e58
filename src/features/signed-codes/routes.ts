import Type from 'typebox'
import { created, endpoint, ok } from '../../http/endpoint.ts'
import { ShortListQuery } from '../../lib/fields.ts'
import { addKey } from './key.ts'
import { listKeys, showKey } from './list.ts'
import { revokeKey } from './revoke.ts'
import { SigningKey } from './schema.ts'

const tag = 'Signing keys'

export const signingKeyRoutes = [
  endpoint({
    method: 'GET',
    path: '/signing-keys',
    needs: 'scans:read',
    tag,
    summary: 'List signing keys',
    description:
      'With these a scanner checks the signed QR codes of this workspace by itself. Believe every key but the revoked ones.',
    query: ShortListQuery,
    responses: { 200: Type.Array(SigningKey) },
    handler: async (scope, { query, url }) => {
      const { keys, headers } = await listKeys(scope, query, url)
      return ok(keys, headers)
    },
  }),
  endpoint({
    method: 'POST',
    path: '/signing-keys',
    needs: 'workspace:write',
    tag,
    summary: 'Make a new signing key',
    description:
      'Codes shown from now on are signed with it. Those signed before still scan, until their key is revoked.',
    responses: { 201: SigningKey },
    handler: async (scope) => {
      const key = showKey(await addKey(scope), true)
      return created(key, `/signing-keys/${key.id}`)
    },
  }),
  endpoint({
    method: 'DELETE',
    path: '/signing-keys/:signingKeyId',
    needs: 'workspace:write',
    tag,
    summary: 'Revoke a signing key',
    description:
      'Codes signed with it, printed ones too, are then codes of no pass. Not the key that signs: make a new one first.',
    responses: { 200: SigningKey },
    handler: async (scope, { params }) => ok(await revokeKey(scope, params.signingKeyId ?? '')),
  }),
]
