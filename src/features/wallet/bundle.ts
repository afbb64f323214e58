import { createHmac } from 'node:crypto'
import type { Static } from 'typebox'
import type { Installation } from '../../deps.ts'
import { isSameSecret } from '../../lib/same-secret.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { signingCredential } from './apple/credential.ts'
import type { Bundle } from './schema.ts'

/** Passes handed over at once; Apple asks for no more than this. */
const MOST = 10

/**
 * The address that hands over a client's active passes as one `.pkpasses` file; null where none can be made: there is
 * no active pass, or nothing that signs them.
 * @throws not_found for an unknown client
 */
export async function showBundle(scope: Scope, clientId: string): Promise<Static<typeof Bundle>> {
  const client = await scope.tx
    .selectFrom('clients')
    .select('id')
    .where('tenant_id', '=', scope.tenant.id)
    .where('id', '=', clientId)
    .executeTakeFirst()
  if (!client) throw problem('not_found', { what: 'Client' })
  const { installation, tenant } = scope
  const token = bundleToken(installation, tenant.id, clientId)
  const { length: passes } = await bundledPasses(scope, clientId)
  const credential = await signingCredential(scope)
  const url = `${installation.publicUrl}/wallet/apple/bundles/${tenant.id}/${clientId}?token=${token}`
  return {
    url: passes > 0 && credential ? url : null,
    passes,
    active: await countActive(scope, clientId),
    isDemo: credential?.mode === 'demo',
  }
}

const activePasses = (scope: Scope, clientId: string) =>
  scope.tx
    .selectFrom('passes')
    .where('tenant_id', '=', scope.tenant.id)
    .where('client_id', '=', clientId)
    .where('deleted_at', 'is', null)
    .where('status', '=', 'active')
    .where((row) => row.or([row('valid_until', 'is', null), row('valid_until', '>', scope.now)]))

async function countActive(scope: Scope, clientId: string): Promise<number> {
  const { active } = await activePasses(scope, clientId)
    .select((row) => row.fn.countAll<string>().as('active'))
    .executeTakeFirstOrThrow()
  return Number(active)
}

/** The ids of the passes in a client's bundle: the newest active ones. */
export async function bundledPasses(scope: Scope, clientId: string): Promise<string[]> {
  const passes = await activePasses(scope, clientId)
    .select('id')
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
