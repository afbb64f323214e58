import { Ban, CheckCheck, CircleAlert, CircleCheck, CircleX, Clock, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from '../lib/i18n.ts'
import { cx } from './cx.ts'

export type Tone = 'good' | 'bad' | 'attention' | 'neutral' | 'accent'

const tones: Record<Tone, string> = {
  good: 'bg-good-soft text-good',
  bad: 'bg-bad-soft text-bad',
  attention: 'bg-attention-soft text-attention',
  neutral: 'bg-hover text-quiet',
  accent: 'bg-accent-soft text-link',
}

interface BadgeProps {
  tone?: Tone
  icon?: LucideIcon
  children: ReactNode
}

/** A state in icon, word and colour. Green, red and amber only for states of passes, scans and deliveries. */
export function Badge({ tone = 'neutral', icon: Icon, children }: BadgeProps) {
  return (
    <span
      className={cx(
        'inline-flex h-5.5 items-center gap-1 rounded-full border border-transparent px-[7px] text-xs font-medium whitespace-nowrap',
        tones[tone],
      )}
    >
      {Icon && <Icon className="size-3.5 shrink-0" aria-hidden />}
      {children}
    </span>
  )
}

export type PassStatus = 'active' | 'used' | 'expired' | 'revoked'

const statuses: Record<PassStatus, { tone: Tone; icon: LucideIcon }> = {
  active: { tone: 'good', icon: CircleCheck },
  used: { tone: 'neutral', icon: CheckCheck },
  expired: { tone: 'neutral', icon: Clock },
  revoked: { tone: 'bad', icon: Ban },
}

/** What a pass may do now. */
export function PassBadge({ status }: { status: PassStatus }) {
  const { t } = useTranslation()
  return <Badge {...statuses[status]}>{t(`status.${status}`)}</Badge>
}

const results = {
  success: { tone: 'good', icon: CircleCheck },
  revoked: { tone: 'bad', icon: CircleX },
  already_used: { tone: 'bad', icon: CircleX },
  not_yet_valid: { tone: 'attention', icon: CircleAlert },
  expired: { tone: 'bad', icon: CircleX },
  max_usages_reached: { tone: 'bad', icon: CircleX },
  not_found: { tone: 'bad', icon: CircleX },
} as const satisfies Record<string, { tone: Tone; icon: LucideIcon }>

export type ScanResult = keyof typeof results

/** What came of a scan. A result this list does not know is shown as unknown. */
export function ScanBadge({ result }: { result: string }) {
  const { t } = useTranslation()
  const known = result in results ? (result as ScanResult) : 'not_found'
  return <Badge {...results[known]}>{t(`scanResult.${known}`)}</Badge>
}
