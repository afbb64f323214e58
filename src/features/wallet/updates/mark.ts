import { sql } from 'kysely'
import type { Scope } from '../../../scope.ts'

/** Which passes in wallets may look different now. */
export interface Touched {
  passIds: string[]
  clientIds: string[]
  templateIds: string[]
  locationIds: string[]
  /** Everything of the workspace, such as after its name changed. */
  all: boolean
}

/** Notes that passes in wallets have to be compared with what their holders were last told. */
export async function markForRecheck(scope: Scope, touched: Touched): Promise<void> {
  const { passIds, clientIds, templateIds, locationIds, all } = touched
  await sql`
    update wallet_passes w set recheck_at = ${scope.now}
    from passes p
    where w.tenant_id = ${scope.tenant.id} and p.tenant_id = w.tenant_id and p.id = w.pass_id
      and (${all} or p.id = any (${passIds}::text[]) or p.client_id = any (${clientIds}::text[])
        or p.template_id = any (${templateIds}::text[]) or p.location_id = any (${locationIds}::text[]))
      and w.recheck_at is distinct from ${scope.now}`.execute(scope.tx)
}

/** Sends every saved pass to Google again, as after its account was mended. */
export async function announceToGoogle(scope: Scope): Promise<void> {
  await scope.tx
    .updateTable('wallet_passes')
    .set({ google_push_at: scope.now, google_attempts: 0 })
    .where('tenant_id', '=', scope.tenant.id)
    .where('google_object_id', 'is not', null)
    .execute()
}

/**
 * Pushes to every phone with a pass of this type, as after its certificate was renewed: whatever the one before could
 * not push is heard of now.
 */
export async function announceToApple(scope: Scope, passType: string): Promise<void> {
  await scope.tx
    .updateTable('apple_registrations')
    .set({ push_at: scope.now, attempts: 0 })
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_type_id', '=', passType)
    .execute()
}
