import { createHmac } from 'node:crypto'
import type { Installation } from '../../deps.ts'
import { isSameSecret } from '../../lib/same-secret.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'

/** Passes handed over at once; Apple asks for no more than this. */
const MOST = 10

/** The address that hands over a client's active passes as one `.pkpasses` file; throws not_found. */
export async function showBundle(scope: Scope, clientId: string): Promise<{ url: string; passes: number }> {
  const client = await scope.tx
    .selectFrom('clients')
    .select('id')
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', clientId)
    .executeTakeFirst()
  if (!client) throw problem('not_found', { what: 'Client' })
  const { installation, tenant } = scope
  const token = bundleToken(installation, tenant.id, clientId)
  return {
    url: `${installation.publicUrl}/wallet/apple/bundles/${tenant.id}/${clientId}?token=${token}`,
    passes: (await bundledPasses(scope, clientId)).length,
  }
}

/** The ids of the passes in a client's bundle: the newest active ones. */
export async function bundledPasses(scope: Scope, clientId: string): Promise<string[]> {
  const passes = await scope.tx
    .selectFrom('passes')
    .select('id')
    .where('tenant_id', '=', scope.tenant.id)
    .where('client_id', '=', clientId)
    .where('deleted_at', 'is', null)
    .where('status', '=', 'active')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute()
  return passes.map((pass) => pass.id)
}

/** Whether `token` opens the bundle of this client, compared in constant time. */
export function opensBundle(
  installation: Installation,
  tenantId: string,
  clientId: string,
  token: string,
): boolean {
  return isSameSecret(token, bundleToken(installation, tenantId, clientId))
}

function bundleToken(installation: Installation, tenantId: string, clientId: string): string {
  return createHmac('sha256', installation.key('wallet bundles'))
    .update(`${tenantId}.${clientId}`)
    .digest('base64url')
}
