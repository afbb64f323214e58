import type { Deps } from '../../../deps.ts'
import { saveLink } from '../../../lib/google-wallet/save-link.ts'
import { problem } from '../../../problems.ts'
import { inScope, type Actor, type Scope, type Tenant } from '../../../scope.ts'
import { readSettings } from '../settings.ts'
import { trackPass } from '../track.ts'
import { loadWalletViews } from '../view.ts'
import { googleCredential } from './credential.ts'
import { noteAccount, noteClassSent, packParcel, sendParcel } from './send.ts'

/**
 * The address that puts a pass into Google Wallet. The first time, the pass is made at Google, with no transaction open
 * meanwhile; afterwards only the link is signed.
 * @throws not_found where Google Wallet is off for this workspace, unavailable where Google does not take the pass
 */
export async function googleSaveLink(
  deps: Deps,
  tenant: Tenant,
  actor: Actor,
  passId: string,
): Promise<string> {
  const parcel = await inScope(deps, { tenant, actor }, (scope) => prepare(scope, passId))
  const { kind, object, credential } = parcel
  if (!parcel.isKnown) {
    const verdict = await sendParcel(deps, parcel, 'first')
    await inScope(deps, { tenant, actor }, async (scope) => {
      const done = verdict.outcome === 'done'
      if (done) await noteClassSent(scope, parcel)
      await noteAccount(scope, credential, verdict)
      await noteObject(scope, passId, done ? object.id : null, 'reason' in verdict ? verdict.reason : null)
    })
    if (verdict.outcome !== 'done') throw problem('unavailable', {})
  }
  const origins = [new URL(deps.installation.publicUrl).origin]
  return saveLink(credential.account, { kind, id: object.id }, origins, deps.now())
}

async function prepare(scope: Scope, passId: string) {
  const { mode } = await readSettings(scope)
  const credential = mode === 'live' ? await googleCredential(scope) : null
  const [view] = credential ? await loadWalletViews(scope, [passId]) : []
  if (!credential || !view) throw problem('not_found', { what: 'Google Wallet pass' })
  await trackPass(scope, view)
  const known = await scope.tx
    .selectFrom('wallet_passes')
    .select('google_object_id')
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_id', '=', passId)
    .executeTakeFirst()
  const parcel = await packParcel(scope, credential, view)
  return { ...parcel, isKnown: known?.google_object_id === parcel.object.id }
}

async function noteObject(
  scope: Scope,
  passId: string,
  objectId: string | null,
  error: string | null,
): Promise<void> {
  await scope.tx
    .updateTable('wallet_passes')
    .set({ ...(objectId && { google_object_id: objectId }), last_error: error })
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_id', '=', passId)
    .execute()
}
