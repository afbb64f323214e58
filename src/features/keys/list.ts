import type { Selectable } from 'kysely'
import { listShort } from '../../db/list.ts'
import type { Credentials } from '../../db/types.gen.ts'
import type { ShortListQuery } from '../../lib/fields.ts'
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

/** The API keys of the workspace, newest first, revoked ones too. */
export async function listKeys(scope: Scope, query: ShortListQuery, url: string) {
  const all = scope.tx
    .selectFrom('credentials')
    .selectAll()
    .where('tenant_id', '=', scope.tenant.id)
    .where('kind', '=', 'api_key')
  return listShort(scope.tx, all, 'credentials', query, url)
}
