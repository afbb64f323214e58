import i18next from 'i18next'

let language = ''
let known = ''

/** How this reader writes numbers and dates: the language of the page, as the browser's country has it. */
function locale(): string {
  if (language !== i18next.language) {
    language = i18next.language
    known = navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language
  }
  return known
}

const made = new Map<string, unknown>()

/** A formatter for this reader. To make one takes as long as to draw a row, so each is made once. */
function formatter<Options, Format>(
  Kind: new (locale: string, options: Options) => Format,
  options: Options,
  own = locale(),
): Format {
  const name = `${Kind.name} ${own} ${JSON.stringify(options)}`
  const format = (made.get(name) as Format | undefined) ?? new Kind(own, options)
  made.set(name, format)
  return format
}

const steps = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const satisfies readonly (readonly [Intl.RelativeTimeFormatUnit, number])[]

/**
 * Writes a number as the reader's language does.
 * @param value Any finite number.
 */
export function number(value: number, options: Intl.NumberFormatOptions = {}): string {
  return formatter(Intl.NumberFormat, options).format(value)
}

/**
 * Says how far an instant is from now: "3 minutes ago", "in 2 days".
 * @param instant ISO 8601 with offset.
 * @param now Milliseconds since the epoch.
 */
export function relativeTime(instant: string, now = Date.now()): string {
  const seconds = (Date.parse(instant) - now) / 1000
  const [unit, size] = steps.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1]
  const count = Math.trunc(seconds / size)
  // The rows of a table were made at much the same time, and to say it takes longer than to look it up.
  const name = `${locale()} ${count} ${unit}`
  const known = said.get(name)
  if (known !== undefined) return known
  const words = formatter(Intl.RelativeTimeFormat, { numeric: 'auto' }).format(count, unit)
  said.set(name, words)
  return words
}

/** So few that they need no end: sixty seconds and minutes, a day of hours, and so on. */
const said = new Map<string, string>()

/**
 * Writes an instant out, in a zone.
 * @param instant ISO 8601 with offset.
 * @param timeZone IANA name, the workspace's.
 */
export function exactTime(instant: string, timeZone: string): string {
  const format = formatter(Intl.DateTimeFormat, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return format.format(new Date(instant))
}

/** The day of an instant in a zone, without the hour; both as {@link exactTime} takes them. */
export function day(instant: string, timeZone: string): string {
  return formatter(Intl.DateTimeFormat, { dateStyle: 'medium', timeZone }).format(new Date(instant))
}

/** A day of a calendar without its year; `day` begins with `YYYY-MM-DD`. */
export function shortDay(day: string): string {
  const format = formatter(Intl.DateTimeFormat, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  return format.format(new Date(day.slice(0, 10)))
}

/** How the API reads a day without an hour. */
const edges = { start: 'T00:00:00', end: 'T23:59:59' }

/**
 * Turns an instant into what `DateTimeField` edits: wall-clock time in a zone.
 * @param instant ISO 8601 with offset, or null.
 * @param edge of a day: there, the day stands alone, as it was typed.
 * @returns `YYYY-MM-DDTHH:mm`, `YYYY-MM-DD`, or an empty string.
 */
export function toLocalInput(instant: string | null, timeZone: string, edge: keyof typeof edges): string {
  if (!instant) return ''
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? ''
  const typed = `${part('year')}-${part('month')}-${part('day')}`
  const hour = `T${part('hour')}:${part('minute')}`
  return `${hour}:${part('second')}` === edges[edge] ? typed : typed + hour
}
