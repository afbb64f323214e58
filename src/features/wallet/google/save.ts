import type { Deps } from '../../../deps.ts'
import { saveLink } from '../../../lib/google-wallet/save-link.ts'
import { problem } from '../../../problems.ts'
import { inScope, type Actor, type Scope, type Tenant } from '../../../scope.ts'
import { keptFault } from '../fault.ts'
import { readSettings } from '../settings.ts'
import { trackPass } from '../track.ts'
import { loadWalletViews } from '../view.ts'
import { googleCredential } from './credential.ts'
import { noteAccount, noteSent, packParcel, sendParcel } from './send.ts'

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
      if (verdict.outcome === 'done') await noteSent(scope, passId, parcel)
      await noteAccount(scope, credential, verdict)
      await noteError(scope, passId, 'grounds' in verdict ? keptFault(verdict.grounds) : null)
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
  return packParcel(scope, credential, view)
}

async function noteError(scope: Scope, passId: string, error: string | null): Promise<void> {
  await scope.tx
    .updateTable('wallet_passes')
    .set({ last_error: error })
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_id', '=', passId)
    .execute()
}
