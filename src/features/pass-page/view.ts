import type { PassDesign } from '../templates/design.ts'
import type { WalletButton } from '../wallet/buttons.ts'

/** What the page shows of a pass: nothing that its holder may not see. */
export interface PassView {
  code: string
  /** `<PUBLIC_URL>/p/<code>?token=<token>`. */
  publicUrl: string
  /** What the QR code says. */
  qrContent: string
  name: string | null
  type: 'single' | 'multi'
  /** The effective status at `now`. */
  status: 'active' | 'used' | 'expired' | 'revoked'
  usagesCount: number
  /** Null is unlimited. */
  maxUsages: number | null
  validFrom: Date | null
  validUntil: Date | null
  lastScannedAt: Date | null
  /** IANA zone that the pass's times are told in: its location's, else its workspace's. */
  timeZone: string
  /** The public ones, in order. */
  fields: { key: string; value: string }[]
  location: { name: string; address: string | null } | null
  /** The workspace's name. */
  issuer: string
  design: PassDesign
  /** The wallets it can be put into. */
  wallets: WalletButton[]
}

/** What the holder is told; finer than the status, because it answers "will this let me in now?". */
export type PassState = 'active' | 'notYetValid' | 'used' | 'usedUp' | 'expired' | 'revoked'

/** The state of a pass at an instant. */
export function stateOf(view: PassView, now: Date): PassState {
  if (view.status !== 'active') return view.status
  if (view.validFrom && now < view.validFrom) return 'notYetValid'
  if (usesLeft(view) === 0) return 'usedUp'
  return 'active'
}

/** How often a pass still admits; null where nothing is counted. */
export function usesLeft({ type, maxUsages, usagesCount }: PassView): number | null {
  return type === 'multi' && maxUsages !== null ? Math.max(0, maxUsages - usagesCount) : null
}
