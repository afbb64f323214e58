import type { Scope } from '../../scope.ts'
import type { WalletMode } from './schema.ts'
import { startFollowing } from './track.ts'

/** What a workspace chose, and what holds for it: its own choice, else the installation's. */
export interface WalletSettings {
  chosen: WalletMode | null
  mode: WalletMode
}

/** The wallet mode of this workspace. */
export async function readSettings(scope: Scope): Promise<WalletSettings> {
  const row = await scope.tx
    .selectFrom('wallet_settings')
    .select('mode')
    .where('tenant_id', '=', scope.tenant.id)
    .executeTakeFirst()
  const chosen = (row?.mode ?? null) as WalletMode | null
  return { chosen, mode: chosen ?? scope.installation.config.WALLET_MODE }
}

/** Chooses the wallet mode of this workspace; null follows the installation. */
export async function chooseMode(scope: Scope, mode: WalletMode | null): Promise<void> {
  const { chosen } = await readSettings(scope)
  await scope.tx
    .insertInto('wallet_settings')
    .values({ tenant_id: scope.tenant.id, mode, updated_at: scope.now })
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet({ mode, updated_at: scope.now }))
    .execute()
  if ((mode ?? scope.installation.config.WALLET_MODE) !== 'off') await startFollowing(scope)
  scope.emit('workspace.updated', { changes: { walletMode: mode }, before: { walletMode: chosen } }, {})
}
