import type { Selectable } from 'kysely'
import type { Credentials } from '../../db/types.gen.ts'
import { allPermissions } from '../../permissions.ts'
import type { Scope } from '../../scope.ts'

/** A key as answers show it: never its secret. */
export function showKey(row: Selectable<Credentials>) {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    permissions: row.permissions ?? allPermissions,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at?.toISOString() ?? null,
    revokedAt: row.revoked_at?.toISOString() ?? null,
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
  }
}

/** Every API key of the workspace, newest first, revoked ones too. */
export async function listKeys(scope: Scope) {
  const rows = await scope.tx
    .selectFrom('credentials')
    .selectAll()
    .where('tenant_id', '=', scope.tenant.id)
    .where('kind', '=', 'api_key')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(showKey)
}
