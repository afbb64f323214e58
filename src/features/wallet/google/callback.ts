import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import type { Deps } from '../../../deps.ts'
import { type GoogleCallback, readGoogleCallback } from '../../../lib/google-wallet/callback.ts'
import { networkFault } from '../../../lib/network-fault.ts'
import { problem } from '../../../problems.ts'
import { inScope, type Scope } from '../../../scope.ts'
import { loadTenant } from '../../tenants/load.ts'
import { googleCredential } from './credential.ts'
import { systemActor } from '../../../system-actors.ts'

const google = systemActor('google-wallet')
const path = Type.Object({ tenant: Type.String({ pattern: '^[A-Za-z0-9_]{1,100}$' }) })

/**
 * Where Google reports that somebody saved or deleted a pass. Only what Google's keys vouch for counts, and each report
 * once, however often it is delivered.
 */
export async function googleCallbacks(app: FastifyInstance, { deps }: { deps: Deps }): Promise<void> {
  app.post<{ Params: { tenant: string }; Body: unknown }>(
    '/:tenant/callback',
    { schema: { params: path } },
    async ({ params, body }, reply) => {
      const tenant = await loadTenant(deps, params.tenant)
      if (!tenant) throw problem('not_found', { what: 'Workspace' })
      const credential = await inScope(deps, { tenant, actor: google, readOnly: true }, googleCredential)
      const callback =
        credential &&
        readGoogleCallback(body, {
          issuerId: credential.issuerId,
          rootKeys: await publishedKeys(deps),
          now: deps.now(),
        })
      if (!callback)
        throw problem('unauthorized', { why: 'This message was not signed by Google for this workspace' })
      await inScope(deps, { tenant, actor: google }, (scope) => countOnce(scope, callback))
      return reply.code(200).send()
    },
  )
}

/** Throws unavailable where Google does not say them: the message then comes again. */
async function publishedKeys({ wallet, log }: Deps): Promise<unknown> {
  return wallet.callbackKeys().catch((error: unknown) => {
    log.warn({ fault: networkFault(error) }, 'the keys of Google’s callbacks are not to be had')
    throw problem('unavailable', {}, { 'retry-after': '60' })
  })
}

async function countOnce(scope: Scope, { nonce, objectId, eventType }: GoogleCallback): Promise<void> {
  const first = await scope.tx
    .insertInto('google_callbacks')
    .values({ tenant_id: scope.tenant.id, nonce, received_at: scope.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('nonce')
    .executeTakeFirst()
  if (!first) return
  const column = eventType === 'save' ? 'google_saves' : 'google_removals'
  await scope.tx
    .updateTable('wallet_passes')
    .set((row) => ({ [column]: row(column, '+', 1) }))
    .where('tenant_id', '=', scope.tenant.id)
    .where('google_object_id', '=', objectId)
    .execute()
}
