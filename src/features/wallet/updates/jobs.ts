import type { Deps } from '../../../deps.ts'
import { inScope } from '../../../scope.ts'
import { loadTenant } from '../../tenants/load.ts'
import { drawDuePictures } from '../pictures/due.ts'
import { followEvents } from './follow.ts'
import { sendDueToGoogle } from './push-google.ts'
import { pushDue } from './push-apple.ts'
import { recheckPasses } from './recheck.ts'
import { watchExpiry } from './expiry.ts'
import { systemActor } from '../../../system-actors.ts'

const follower = systemActor('wallet-updates')

/** How long what was pushed stays in the inspector, and how long a callback's nonce is remembered. */
const KEPT_DAYS = 7

/** The repeated jobs of wallets: events become changes, changes become pushes. */
export const walletJobs = [
  { name: 'follow events for wallets', everyMs: 1_000, run: followAll },
  { name: 'draw wallet pictures', everyMs: 1_000, run: (deps: Deps) => drawDuePictures(deps) },
  { name: 'push to Apple Wallet', everyMs: 1_000, run: pushDue },
  { name: 'push to Google Wallet', everyMs: 1_000, run: sendDueToGoogle },
  { name: 'watch wallet certificates', everyMs: 3_600_000, run: watchExpiry },
  { name: 'forget old wallet pushes', everyMs: 3_600_000, run: forgetOld },
]

/** Workspaces with events to read or passes to compare; those that never handed out a wallet pass are not looked at. */
const WITH_WORK = `
  select c.tenant_id from wallet_cursors c
  where exists (
      select from events e where e.tenant_id = c.tenant_id and (e.txid, e.id) > (c.txid, c.event_id)
        and e.txid < pg_snapshot_xmin(pg_current_snapshot()))
    or exists (select from wallet_passes w where w.tenant_id = c.tenant_id and w.recheck_at <= $1)`

async function followAll(deps: Deps): Promise<boolean> {
  const { rows } = await deps.database.worker.query<{ tenant_id: string }>(WITH_WORK, [deps.now()])
  let more = false
  for (const { tenant_id: id } of rows) {
    const tenant = await loadTenant(deps, id)
    if (!tenant) continue
    const asTenant = { tenant, actor: follower }
    const unread = await inScope(deps, asTenant, followEvents)
    // Phones that hear of a change ask for the pass at once, and find its pictures drawn.
    await drawDuePictures(deps, id)
    const uncompared = await inScope(deps, asTenant, recheckPasses)
    more ||= unread || uncompared
  }
  return more
}

/** Phones of erased people, with what was pushed to them. */
const forgetPhones = `
  with gone as (
    delete from apple_registrations where forget_at < $1 returning tenant_id, pass_id, device_id
  )
  delete from wallet_pushes p using gone g
  where p.tenant_id = g.tenant_id and p.pass_id = g.pass_id and p.device_id = g.device_id`

async function forgetOld({ database, now }: Deps): Promise<boolean> {
  const oldest = new Date(now().getTime() - KEPT_DAYS * 86_400_000)
  await database.worker.query('delete from wallet_pushes where pushed_at < $1', [oldest])
  await database.worker.query('delete from google_callbacks where received_at < $1', [oldest])
  await database.worker.query(forgetPhones, [now()])
  return false
}
