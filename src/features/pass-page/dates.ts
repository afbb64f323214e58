import { remember } from '../../lib/bounded-cache.ts'

/** How a reader wants times told: BCP 47 locale and IANA zone. */
export interface Clock {
  locale: string
  timeZone: string
}

/** A moment in words, and whether the words name a time of day. */
export interface ToldMoment {
  text: string
  hasTime: boolean
}

const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }
const TIME: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' }
const STYLES = {
  day: DAY,
  dayAndTime: { ...DAY, ...TIME },
  time: TIME,
  wallClock: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  zone: { timeZoneName: 'longGeneric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

// Making a formatter costs more than the rest of the page.
const formatters = remember(300, (key) => {
  const [locale, timeZone, style] = key.split(' ') as [string, string, keyof typeof STYLES]
  return new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone })
})

function formatter({ locale, timeZone }: Clock, style: keyof typeof STYLES): Intl.DateTimeFormat {
  return formatters(`${locale} ${timeZone} ${style}`)
}

/** The day and time of a moment. */
export function tellMoment(moment: Date, clock: Clock): string {
  return formatter(clock, 'dayAndTime').format(moment)
}

/** The time of day of a moment. */
export function tellTime(moment: Date, clock: Clock): string {
  return formatter(clock, 'time').format(moment)
}

/** Where a pass begins to be valid; midnight is told as the day alone. */
export function tellStart(moment: Date, clock: Clock): ToldMoment {
  return tell(moment, clock, '00:00:00')
}

/** Where a pass ends to be valid; the last second of a day is told as the day alone. */
export function tellEnd(moment: Date, clock: Clock): ToldMoment {
  return tell(moment, clock, '23:59:59')
}

/** A span of one day, such as "Fri, 3 May 2027, 10:00 – 18:00"; null where it begins and ends on different days. */
export function tellSpan(from: Date, until: Date, clock: Clock): ToldMoment | null {
  const day = formatter(clock, 'day')
  if (day.format(from) !== day.format(until)) return null
  if (!tellStart(from, clock).hasTime && !tellEnd(until, clock).hasTime) return tellStart(from, clock)
  return { text: formatter(clock, 'dayAndTime').formatRange(from, until), hasTime: true }
}

/** The zone in the reader's words, such as "Central European Time". */
export function tellZone(moment: Date, clock: Clock): string {
  const parts = formatter(clock, 'zone').formatToParts(moment)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? clock.timeZone
}

function tell(moment: Date, clock: Clock, untold: string): ToldMoment {
  const wallClock = formatter({ ...clock, locale: 'en' }, 'wallClock').format(moment)
  const hasTime = wallClock !== untold
  return { text: formatter(clock, hasTime ? 'dayAndTime' : 'day').format(moment), hasTime }
}
