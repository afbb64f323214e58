import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from '../lib/i18n.ts'
import type { Pass } from '../lib/model.ts'
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
    <span className={badgeClass(tone)}>
      {Icon && <Icon className="size-3.5 shrink-0" aria-hidden />}
      {children}
    </span>
  )
}

function badgeClass(tone: Tone): string {
  return cx(
    'inline-flex h-5.5 items-center gap-1 rounded-full border border-transparent px-[7px] text-xs font-medium whitespace-nowrap',
    tones[tone],
  )
}

/** One stroke of Lucide's each: tables are full of them, and its own icons take as long as the rest of a row. */
const ring = 'M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0'
const strokes = {
  ban: `${ring}M4.929 4.929 19.07 19.071`,
  check: `${ring}m14-3-5.5 5.5L8 12`,
  checks: 'M18 6 7 17l-5-5m20-2-7.5 7.5L13 16',
  clock: `${ring}M12 6v6l4 2`,
  cross: `${ring}m13-3-6 6m0-6 6 6`,
  warning: `${ring}M12 8v4m0 4h.01`,
}

interface Verdict {
  tone: Tone
  stroke: string
}

function VerdictBadge({ verdict, children }: { verdict: Verdict; children: ReactNode }) {
  return (
    <span className={badgeClass(verdict.tone)}>
      <svg viewBox="0 0 24 24" className="stroked size-3.5 shrink-0" aria-hidden>
        <path d={verdict.stroke} />
      </svg>
      {children}
    </span>
  )
}

export type PassStatus = Pass['status']

const statuses: Record<PassStatus, Verdict> = {
  active: { tone: 'good', stroke: strokes.check },
  used: { tone: 'neutral', stroke: strokes.checks },
  expired: { tone: 'neutral', stroke: strokes.clock },
  revoked: { tone: 'bad', stroke: strokes.ban },
}

/** What a pass may do now. */
export function PassBadge({ status }: { status: PassStatus }) {
  const { t } = useTranslation()
  return <VerdictBadge verdict={statuses[status]}>{t(`status.${status}`)}</VerdictBadge>
}

const results = {
  success: { tone: 'good', stroke: strokes.check },
  revoked: { tone: 'bad', stroke: strokes.cross },
  already_used: { tone: 'bad', stroke: strokes.cross },
  not_yet_valid: { tone: 'attention', stroke: strokes.warning },
  expired: { tone: 'bad', stroke: strokes.cross },
  max_usages_reached: { tone: 'bad', stroke: strokes.cross },
  not_found: { tone: 'bad', stroke: strokes.cross },
} as const satisfies Record<string, Verdict>

export type ScanResult = keyof typeof results

/** What came of a scan. A result this list does not know is shown as unknown. */
export function ScanBadge({ result }: { result: string }) {
  const { t } = useTranslation()
  const known = result in results ? (result as ScanResult) : 'not_found'
  return <VerdictBadge verdict={results[known]}>{t(`scanResult.${known}`)}</VerdictBadge>
}
