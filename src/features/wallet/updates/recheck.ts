import { sql } from 'kysely'
import type { Scope } from '../../../scope.ts'
import { contentHash } from '../apple/content.ts'
import { loadWalletViews } from '../view.ts'

/** Passes compared in one transaction: few enough that scans in the same process need not wait for them. */
const BATCH = 100

/**
 * Compares what passes show with what their holders were last told. Where it differs, the change gets its place in the
 * order that phones ask by, and pushes become due. Many changes of one pass in the meantime are one.
 * @returns whether there may be more to compare at once
 */
export async function recheckPasses(scope: Scope): Promise<boolean> {
  const due = await scope.tx
    .selectFrom('wallet_passes')
    .select(['pass_id', 'content_hash'])
    .where('tenant_id', '=', scope.tenant.id)
    .where('recheck_at', '<=', scope.now)
    .orderBy('recheck_at')
    .limit(BATCH)
    .forUpdate()
    .skipLocked()
    .execute()
  if (due.length === 0) return false
  const passIds = due.map((row) => row.pass_id)
  const views = await loadWalletViews(scope, passIds)
  const told = new Map(due.map((row) => [row.pass_id, row.content_hash]))
  const changed = views
    .map((view) => ({ view, hash: contentHash(view) }))
    .filter(({ view, hash }) => told.get(view.passId) !== hash)
  await scope.tx
    .updateTable('wallet_passes')
    .set({ recheck_at: null })
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_id', 'in', passIds)
    .execute()
  if (changed.length > 0) {
    await recordChanges(
      scope,
      changed.map(({ view }) => view.passId),
      changed.map(({ hash }) => hash),
    )
  }
  return due.length === BATCH
}

/** HTTP dates have whole seconds, so each change moves at least one second on: no phone mistakes it for the one before. */
async function recordChanges(scope: Scope, passIds: string[], hashes: string[]): Promise<void> {
  await sql`
    update wallet_passes w set
      content_hash = changed.hash, revision = w.revision + 1, changed_txid = pg_current_xact_id(),
      changed_at = greatest(date_trunc('second', ${scope.now}::timestamptz), w.changed_at + interval '1 second'),
      google_push_at = case when w.google_object_id is not null then ${scope.now}::timestamptz end,
      google_attempts = 0
    from unnest(${passIds}::text[], ${hashes}::text[]) as changed (pass_id, hash)
    where w.tenant_id = ${scope.tenant.id} and w.pass_id = changed.pass_id`.execute(scope.tx)
  await scope.tx
    .updateTable('apple_registrations')
    .set({ push_at: scope.now, attempts: 0 })
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_id', 'in', passIds)
    .execute()
}
