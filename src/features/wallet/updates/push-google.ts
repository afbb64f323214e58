import { because } from '../../../../shared/reasons/index.ts'
import type { Deps } from '../../../deps.ts'
import type { GoogleVerdict } from '../../../lib/google-wallet/client.ts'
import { inScope, type Tenant } from '../../../scope.ts'
import { loadTenant } from '../../tenants/load.ts'
import { googleCredential } from '../google/credential.ts'
import { type GoogleParcel, noteAccount, noteSent, packParcel, sendParcel } from '../google/send.ts'
import { keptFault } from '../fault.ts'
import { loadWalletViews } from '../view.ts'
import { nextAttempt } from './backoff.ts'
import { fairClaims, fairlyDue } from './fair.ts'
import { systemActor } from '../../../system-actors.ts'

/** Passes sent at a time; the client spaces their calls. */
const BATCH = 20

/** Google shows at most this many messages a pass in a day; what comes after is changed silently. */
const MESSAGES_A_DAY = 3
const DAY_MS = 86_400_000

interface DuePass {
  tenant_id: string
  pass_id: string
  google_push_at: Date
  google_attempts: number
  google_notified_at: Date[]
}

const claim = fairClaims<DuePass>(`
  with recursive ${fairlyDue({ table: 'wallet_passes', at: 'google_push_at', key: ['pass_id'], batch: BATCH })}
  update wallet_passes w set google_push_at = $3, google_attempts = w.google_attempts + 1
  from due
  where (w.tenant_id, w.pass_id) = (due.tenant_id, due.pass_id)
  returning w.tenant_id, w.pass_id, w.google_push_at, w.google_attempts, w.google_notified_at`)

const pusher = systemActor('wallet-updates')

/**
 * Brings passes at Google up to date; leased, sent and settled like pushes to Apple.
 * @returns whether there may be more to send at once: a workspace may have more due than its share
 */
export async function sendDueToGoogle(deps: Deps): Promise<boolean> {
  const rows = await claim(deps)
  await Promise.all(rows.map((row) => sendOne(deps, row)))
  return rows.length > 0
}

async function sendOne(deps: Deps, due: DuePass): Promise<void> {
  const tenant = await loadTenant(deps, due.tenant_id)
  if (!tenant) return
  const parcel = await inScope(deps, { tenant, actor: pusher, readOnly: true }, async (scope) => {
    const credential = await googleCredential(scope)
    const [view] = await loadWalletViews(scope, [due.pass_id])
    return credential && view ? packParcel(scope, credential, view) : null
  })
  const recent = due.google_notified_at.filter((at) => deps.now().getTime() - at.getTime() < DAY_MS)
  const notify = recent.length < MESSAGES_A_DAY
  const verdict: GoogleVerdict = parcel
    ? await sendParcel(deps, parcel, notify ? 'notifying' : 'silently')
    : { outcome: 'refused', grounds: because('google_no_account') }
  await settle(deps, tenant, due, parcel, verdict, notify ? [...recent, deps.now()] : recent)
}

async function settle(
  deps: Deps,
  tenant: Tenant,
  due: DuePass,
  parcel: GoogleParcel | null,
  verdict: GoogleVerdict,
  notifiedAt: Date[],
): Promise<void> {
  const done = verdict.outcome === 'done'
  await inScope(deps, { tenant, actor: pusher }, async (scope) => {
    if (done && parcel) await noteSent(scope, due.pass_id, parcel)
    if (parcel) await noteAccount(scope, parcel.credential, verdict)
    await scope.tx
      .updateTable('wallet_passes')
      .set({
        google_push_at: nextAttempt(verdict, due.google_attempts, scope.now, deps.random()),
        ...(done && { google_attempts: 0, google_notified_at: notifiedAt, last_push_at: scope.now }),
      })
      .where('tenant_id', '=', tenant.id)
      .where('pass_id', '=', due.pass_id)
      .where('google_push_at', '=', due.google_push_at)
      .execute()
    await scope.tx
      .updateTable('wallet_passes')
      .set({ last_error: 'grounds' in verdict ? keptFault(verdict.grounds) : null })
      .where('tenant_id', '=', tenant.id)
      .where('pass_id', '=', due.pass_id)
      .execute()
  })
}
