import { sql } from 'kysely'
import type { Scope } from '../../scope.ts'
import { contentHash } from './apple/content.ts'
import { askForPictures } from './pictures/due.ts'
import type { WalletView } from './view.ts'

/** How soon a pass that was just put into a wallet is compared again, for changes that ran beside it. */
const FIRST_RECHECK_MS = 2_000

/**
 * Notes that a pass is handed to a wallet, so that its changes are followed from now on.
 * @returns when what it shows last changed, in whole seconds
 */
export async function trackPass(scope: Scope, view: WalletView): Promise<Date> {
  await startFollowing(scope)
  const { rows } = await sql<{ changed_at: Date }>`
    insert into wallet_passes (tenant_id, pass_id, content_hash, changed_at, recheck_at, served_at, created_at)
    values (${scope.tenant.id}, ${view.passId}, ${contentHash(view)}, date_trunc('second', ${scope.now}::timestamptz),
      ${new Date(scope.now.getTime() + FIRST_RECHECK_MS)}, ${scope.now}, ${scope.now})
    on conflict (tenant_id, pass_id) do update set served_at = excluded.served_at
    returning changed_at`.execute(scope.tx)
  return rows[0]?.changed_at ?? scope.now
}

/** Reads this workspace's events from here on, if they are not read yet, and has the pictures of its templates drawn. */
export async function startFollowing(scope: Scope): Promise<void> {
  const { rows } = await sql`
    insert into wallet_cursors (tenant_id, txid, event_id)
    values (${scope.tenant.id}, pg_snapshot_xmin(pg_current_snapshot()), '')
    on conflict (tenant_id) do nothing returning tenant_id`.execute(scope.tx)
  if (rows.length > 0) await askForPictures(scope, 'all')
}
