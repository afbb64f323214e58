import { sql } from 'kysely'
import { daysUntil } from '../../lib/x509/pass-certificate.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { selectPasses } from '../passes/row.ts'
import { publicUrl } from '../passes/link.ts'
import { operatorCredential } from './apple/credential.ts'
import { readWalletFacts, walletButtons } from './buttons.ts'
import { newestCredential } from './credentials.ts'
import { operatorGoogleCredential } from './google/credential.ts'
import { lastFault } from './fault.ts'
import type { Wallet, WalletPass } from './schema.ts'
import { readSettings } from './settings.ts'

/** How wallets are set up in this workspace, without any secret. */
export async function showWallet(scope: Scope): Promise<Wallet> {
  const { mode, chosen } = await readSettings(scope)
  return {
    mode,
    chosen,
    standard: scope.installation.config.WALLET_MODE,
    apple: await showApple(scope, mode === 'demo'),
    google: await showGoogle(scope),
    counts: await countInstalls(scope, null),
  }
}

async function showApple(scope: Scope, isDemo: boolean): Promise<Wallet['apple']> {
  const requested = (await newestCredential(scope, 'apple_live', 'requested')) !== undefined
  const row = await newestCredential(scope, isDemo ? 'apple_demo' : 'apple_live', 'active')
  const shared = isDemo ? null : operatorCredential(scope.installation)
  const validUntil = row?.valid_until ?? shared?.validUntil
  return {
    requested,
    passTypeIdentifier: row?.pass_type_id ?? shared?.passTypeIdentifier ?? null,
    teamIdentifier: row?.team_id ?? shared?.teamIdentifier ?? null,
    validUntil: validUntil?.toISOString() ?? null,
    daysLeft: validUntil ? daysUntil(validUntil, scope.now) : null,
    source: row ? 'workspace' : shared ? 'installation' : null,
  }
}

async function showGoogle(scope: Scope): Promise<Wallet['google']> {
  const row = await newestCredential(scope, 'google', 'active')
  const shared = operatorGoogleCredential(scope.installation)
  return {
    clientEmail: row?.client_email ?? shared?.account.clientEmail ?? null,
    issuerId: row?.issuer_id ?? shared?.issuerId ?? null,
    ...lastFault(row?.last_error),
    source: row ? 'workspace' : shared ? 'installation' : null,
  }
}

/** How many passes of a template (null: of the workspace) are in wallets, and how often they were put in and removed. */
export async function countInstalls(scope: Scope, templateId: string | null): Promise<Wallet['counts']> {
  const { rows } = await sql<Wallet['counts']>`
    select count(*)::int as passes,
      coalesce(sum(w.apple_installs + w.google_saves), 0)::int as installs,
      coalesce(sum(w.apple_removals + w.google_removals), 0)::int as removals
    from wallet_passes w join passes p on p.tenant_id = w.tenant_id and p.id = w.pass_id
    where w.tenant_id = ${scope.tenant.id} and (${templateId}::text is null or p.template_id = ${templateId})`.execute(
    scope.tx,
  )
  return rows[0] ?? { passes: 0, installs: 0, removals: 0 }
}

/** What wallets know of one pass; throws not_found. */
export async function showWalletPass(scope: Scope, passId: string): Promise<WalletPass> {
  const pass = await selectPasses(scope).where('pass.id', '=', passId).executeTakeFirst()
  if (!pass) throw problem('not_found', { what: 'Pass' })
  const address = { code: pass.code, publicUrl: publicUrl(scope.installation, pass) }
  const buttons = walletButtons(scope.installation, await readWalletFacts(scope), address, scope.now)
  const urlOf = (kind: 'apple' | 'google') => {
    const button = buttons.find((candidate) => candidate.kind === kind)
    return button ? scope.installation.publicUrl + button.href : null
  }
  const row = await scope.tx
    .selectFrom('wallet_passes')
    .selectAll()
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_id', '=', passId)
    .executeTakeFirst()
  return {
    passId,
    apple: {
      url: urlOf('apple'),
      installs: row?.apple_installs ?? 0,
      removals: row?.apple_removals ?? 0,
      registrations: await listRegistrations(scope, passId),
    },
    google: {
      url: urlOf('google'),
      saves: row?.google_saves ?? 0,
      removals: row?.google_removals ?? 0,
      pending: row ? row.google_push_at !== null : false,
    },
    changedAt: row?.changed_at.toISOString() ?? null,
    lastPushAt: row?.last_push_at?.toISOString() ?? null,
    ...lastFault(row?.last_error),
  }
}

async function listRegistrations(scope: Scope, passId: string) {
  const rows = await scope.tx
    .selectFrom('apple_registrations')
    .select(['device_id', 'created_at', 'push_at'])
    .where('tenant_id', '=', scope.tenant.id)
    .where('pass_id', '=', passId)
    .orderBy('created_at', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    deviceId: row.device_id,
    since: row.created_at.toISOString(),
    pending: row.push_at !== null,
  }))
}
