import type { PointerEvent } from 'react'
import { exactTime, relativeTime } from '../lib/format.ts'
import { useTranslation } from '../lib/i18n.ts'
import { useTimeZone } from '../lib/time-zone.ts'

interface TimeProps {
  /** ISO 8601; null is shown as a dash. */
  at: string | null | undefined
  /** `exact` writes date and hour out; `relative` says how long ago and keeps the exact one for hover. */
  as?: 'relative' | 'exact'
}

/** An instant, in the workspace's time zone. */
export function Time({ at, as = 'relative' }: TimeProps) {
  const { t } = useTranslation()
  const zone = useTimeZone()
  if (!at) return <span className="text-faint">—</span>
  // Written out when somebody points at it: a table is full of times.
  const writeOut = ({ currentTarget }: PointerEvent<HTMLElement>) => {
    currentTarget.title = t('common.exactTime', { time: exactTime(at, zone), zone })
  }
  return (
    // With another instant it is another element, which nobody has pointed at.
    <time key={at} dateTime={at} onPointerEnter={writeOut}>
      {as === 'exact' ? exactTime(at, zone) : relativeTime(at)}
    </time>
  )
}
