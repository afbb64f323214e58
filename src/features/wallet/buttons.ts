import type { Scope } from '../../scope.ts'
import { newestCredential } from './credentials.ts'
import { operatorCredential } from './apple/credential.ts'
import { operatorGoogleCredential } from './google/credential.ts'
import { readSettings } from './settings.ts'

/** A wallet that a pass can be put into. */
export interface WalletButton {
  kind: 'apple' | 'google'
  /** Address below the installation's, with the page's token. */
  href: string
  /** A demo pass: phones refuse it, and the page says so. */
  isDemo: boolean
}

/** The wallets that this workspace's passes can be put into at the moment; none where wallets are off. */
export async function walletButtons(
  scope: Scope,
  pass: { code: string; publicUrl: string },
): Promise<WalletButton[]> {
  const { mode } = await readSettings(scope)
  if (mode === 'off') return []
  const { search } = new URL(pass.publicUrl)
  const apple = {
    kind: 'apple',
    href: `/p/${pass.code}/apple.pkpass${search}`,
    isDemo: mode === 'demo',
  } as const
  const google = { kind: 'google', href: `/p/${pass.code}/google${search}`, isDemo: false } as const
  if (mode === 'demo') return (await newestCredential(scope, 'apple_demo', 'active')) ? [apple] : []
  const hasApple =
    operatorCredential(scope.installation) ?? (await newestCredential(scope, 'apple_live', 'active'))
  const hasGoogle =
    operatorGoogleCredential(scope.installation) ?? (await newestCredential(scope, 'google', 'active'))
  return [...(hasApple ? [apple] : []), ...(hasGoogle ? [google] : [])]
}
