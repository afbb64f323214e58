import type { Installation } from '../../deps.ts'
import type { Scope } from '../../scope.ts'
import { sql } from 'kysely'
import { hasEnded, operatorCredential } from './apple/credential.ts'
import type { CredentialKind } from './credentials.ts'
import { operatorGoogleCredential } from './google/credential.ts'
import type { WalletMode } from './schema.ts'

/** A wallet that a pass can be put into. */
export interface WalletButton {
  kind: 'apple' | 'google'
  /** Address below the installation's, with the page's token. */
  href: string
  /** A demo pass: phones refuse it, and the page says so. */
  isDemo: boolean
}

/** What a workspace set up, as `walletFactsSql` reads it. */
export interface WalletFacts {
  mode: WalletMode | null
  credentials: { kind: CredentialKind; ends: string | null }[]
}

/** SQL for the `WalletFacts` of a row named `tenant`. */
export const walletFactsSql = `jsonb_build_object(
  'mode', (select mode from wallet_settings where tenant_id = tenant.id),
  'credentials', (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'ends', valid_until)), '[]')
    from wallet_credentials where tenant_id = tenant.id and state = 'active'))`

/**
 * The wallets that a pass can be put into at the moment; none where wallets are off or nothing is set up, and not
 * Apple's where the certificate has ended: a phone would refuse the pass.
 */
export function walletButtons(
  installation: Installation,
  { mode: chosen, credentials }: WalletFacts,
  pass: { code: string; publicUrl: string },
  now: Date,
): WalletButton[] {
  const mode = chosen ?? installation.config.WALLET_MODE
  const { search } = new URL(pass.publicUrl)
  const apple = {
    kind: 'apple',
    href: `/p/${pass.code}/apple.pkpass${search}`,
    isDemo: mode === 'demo',
  } as const
  const google = { kind: 'google', href: `/p/${pass.code}/google${search}`, isDemo: false } as const
  if (mode === 'off') return []
  const own = (kind: CredentialKind) => credentials.find((credential) => credential.kind === kind)
  const lasts = (ends: string | null) => ends === null || !hasEnded({ validUntil: new Date(ends) }, now)
  if (mode === 'demo') return own('apple_demo') ? [apple] : []
  const ownApple = own('apple_live')
  const shared = operatorCredential(installation)
  const hasApple = ownApple ? lasts(ownApple.ends) : shared !== null && !hasEnded(shared, now)
  const hasGoogle = own('google') !== undefined || operatorGoogleCredential(installation) !== null
  return [...(hasApple ? [apple] : []), ...(hasGoogle ? [google] : [])]
}

/** The buttons that suit a browser, by its `User-Agent`: a phone's own wallet, or both on a desk. */
export function forDevice(buttons: WalletButton[], userAgent: string): WalletButton[] {
  if (/iPhone|iPad|iPod/.test(userAgent)) return buttons.filter(({ kind }) => kind === 'apple')
  if (/Android/.test(userAgent)) return buttons.filter(({ kind }) => kind === 'google')
  return buttons
}

/** What the workspace of this unit of work set up. */
export async function readWalletFacts(scope: Scope): Promise<WalletFacts> {
  const { rows } = await sql<{ facts: WalletFacts }>`
    select ${sql.raw(walletFactsSql)} as facts from tenants tenant where tenant.id = ${scope.tenant.id}`.execute(
    scope.tx,
  )
  return rows[0]?.facts ?? { mode: null, credentials: [] }
}
