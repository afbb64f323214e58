import { plans } from '../../../shared/plans.ts'
import { requireInstant } from '../../input.ts'
import { allPermissions } from '../../permissions.ts'
import { invalidField, problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { makeApiKey } from './api-key.ts'
import { showKey } from './list.ts'
import type { NewApiKey } from './schema.ts'

/**
 * Makes an API key; the key itself is in this answer and nowhere else.
 * @throws plan_has_no_api, permission_denied for a permission the maker lacks, invalid_field for an expiry
 * that is not in the future.
 */
export async function createKey(scope: Scope, input: NewApiKey) {
  if (!plans[scope.tenant.plan].api) throw problem('plan_has_no_api', {})
  const expiresAt = requireInstant('expiresAt', input.expiresAt, scope.tenant.timeZone, 'end')
  if (expiresAt && expiresAt <= scope.now) throw invalidField('expiresAt', 'not_future')
  const lacking = input.permissions?.find((permission) => !scope.permissions.has(permission))
  if (lacking) throw problem('permission_denied', { permission: lacking })
  // Each once: as many as there are stand for all of them.
  const granted = [...new Set(input.permissions ?? scope.permissions)]
  const { key, lookup, prefix, hash } = makeApiKey()
  const row = await scope.tx
    .insertInto('credentials')
    .values({
      lookup,
      tenant_id: scope.tenant.id,
      id: scope.newId('key'),
      kind: 'api_key',
      name: input.name,
      prefix,
      secret_hash: hash,
      permissions: granted.length === allPermissions.length ? null : granted,
      created_at: scope.now,
      expires_at: expiresAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  scope.emit('key.created', { id: row.id, name: row.name }, {})
  return { ...showKey(row), key }
}
