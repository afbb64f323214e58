import { remember } from '../../lib/bounded-cache.ts'

/** How a reader wants times told: BCP 47 locale and IANA zone. */
export interface Clock {
  locale: string
  timeZone: string
}

/** A moment in words; without a time of day where the day says it all. */
export interface ToldMoment {
  day: string
  time: string | null
}

const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }
const STYLES = {
  day: DAY,
  time: { timeStyle: 'short' },
  span: { ...DAY, hour: 'numeric', minute: '2-digit' },
  wallClock: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  zone: { timeZoneName: 'longGeneric' },
  offsetZone: { timeZoneName: 'long' },
  shortZone: { timeZoneName: 'short' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

// Making a formatter costs more than the rest of the page.
const formatters = remember(300, (key) => {
  const [locale, timeZone, style] = key.split(' ') as [string, string, keyof typeof STYLES]
  return new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone })
})

const MINUTE = 60_000

// The passes of an event share their times, and the time of a copy is the same for a minute.
const toldMinutes = remember(2000, (key) => {
  const [clock, minute] = readMinute(key)
  return { day: formatter(clock, 'day').format(minute), time: formatter(clock, 'time').format(minute) }
})

const toldZones = remember(2000, (key) => {
  const [clock, minute] = readMinute(key)
  const name = (style: 'zone' | 'offsetZone' | 'shortZone') =>
    formatter(clock, style)
      .formatToParts(minute)
      .find(({ type }) => type === 'timeZoneName')?.value ?? clock.timeZone
  if (name('shortZone') === 'UTC') return 'UTC'
  // Zones without summer time of a country's own are a bare offset in the generic form.
  const generic = name('zone')
  return /^(GMT|UTC)/.test(generic) ? name('offsetZone') : generic
})

const toldMoments = remember(2000, (key) => {
  const [locale, timeZone, untold, instant] = key.split(' ') as [string, string, string, string]
  const moment = new Date(Number(instant))
  const told = tellMoment(moment, { locale, timeZone })
  const wallClock = formatter({ locale: 'en', timeZone }, 'wallClock').format(moment)
  return wallClock === untold ? { ...told, time: null } : told
})

function formatter({ locale, timeZone }: Clock, style: keyof typeof STYLES): Intl.DateTimeFormat {
  return formatters(`${locale} ${timeZone} ${style}`)
}

/** A moment in a sentence or, with a line break as `separator`, in a field. */
export function inWords({ day, time }: ToldMoment, separator = ', '): string {
  return time === null ? day : day + separator + time
}

/** The day and time of a moment. */
export function tellMoment(moment: Date, clock: Clock): ToldMoment {
  return toldMinutes(minuteKey(moment, clock))
}

/** The time of day of a moment. */
export function tellTime(moment: Date, clock: Clock): string {
  return toldMinutes(minuteKey(moment, clock)).time
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
export function tellSpan(from: Date, until: Date, clock: Clock): string | null {
  const start = tellStart(from, clock)
  const end = tellEnd(until, clock)
  if (start.day !== end.day) return null
  return start.time === null && end.time === null
    ? start.day
    : formatter(clock, 'span').formatRange(from, until)
}

/** The zone in the reader's words, such as "Central European Time"; UTC is called so everywhere. */
export function tellZone(moment: Date, clock: Clock): string {
  return toldZones(minuteKey(moment, clock))
}

function tell(moment: Date, { locale, timeZone }: Clock, untold: string): ToldMoment {
  return toldMoments(`${locale} ${timeZone} ${untold} ${moment.getTime()}`)
}

function minuteKey(moment: Date, { locale, timeZone }: Clock): string {
  return `${locale} ${timeZone} ${Math.floor(moment.getTime() / MINUTE)}`
}

function readMinute(key: string): [Clock, Date] {
  const [locale, timeZone, minute] = key.split(' ') as [string, string, string]
  return [{ locale, timeZone }, new Date(Number(minute) * MINUTE)]
}
