import { Temporal } from 'temporal-polyfill'

const shape =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})?)?$/

const earliest = Date.parse('0001-01-01T00:00:00.000Z')
const latest = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

export type DayEdge = 'start' | 'end'

/**
 * Reads an ISO 8601 date or date and time (RFC 3339 with optional offset and seconds).
 * @param zone IANA zone in which a value without an offset is read.
 * @param edge what a bare date means: the first or the last millisecond of that day.
 * @returns the instant, or null where the text is no such date or lies outside the years 1 to 9999.
 */
export function readInstant(text: string, zone: string, edge: DayEdge): Date | null {
  const match = shape.exec(text)
  if (!match) return null
  const usual = match[8] === 'Z' ? readUsual(text) : null
  if (usual) return usual
  try {
    const instant = match[8]
      ? Temporal.Instant.from(text)
      : localInstant(text, match[4] === undefined, zone, edge)
    const milliseconds = instant.epochMilliseconds
    return milliseconds >= earliest && milliseconds <= latest ? new Date(milliseconds) : null
  } catch {
    return null
  }
}

/** A time that is written as this system writes them, as by far the most are: it needs no calendar to be read. */
function readUsual(text: string): Date | null {
  const at = new Date(text)
  if (!(at.getTime() >= earliest)) return null
  const written = at.toISOString()
  return written === text || written.replace('.000Z', 'Z') === text ? at : null
}

function localInstant(text: string, isDay: boolean, zone: string, edge: DayEdge): Temporal.Instant {
  if (!isDay) return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant()
  const day = Temporal.PlainDate.from(text)
  if (edge === 'start') return day.toZonedDateTime(zone).toInstant()
  const end = day.add({ days: 1 }).toZonedDateTime(zone).toInstant().subtract({ milliseconds: 1 })
  // 9999-12-31, as “never” is often written, ends west of Greenwich in a year that has five digits.
  return end.epochMilliseconds > latest ? Temporal.Instant.fromEpochMilliseconds(latest) : end
}

/** The last millisecond of the day `days` days after the one that `at` falls on in `zone`. */
export function endOfDayAfter(at: Date, days: number, zone: string): Date {
  const today = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate()
  const next = today.add({ days: days + 1 }).toZonedDateTime(zone)
  return new Date(next.epochMilliseconds - 1)
}

/** What ICU keeps although the tz database, and PostgreSQL with it, has dropped it. */
const droppedZone = /^(?:SystemV\/.*|US\/Pacific-New|Canada\/East-Saskatchewan)$/i

/** Whether `zone` is a time zone that dates are read in and the database counts days in (IANA name). */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone) || droppedZone.test(zone)) return false
  try {
    // It refuses abbreviations too, which mean one place to ICU and another to PostgreSQL: IST, CST.
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}

/** The calendar month of `at` in `zone`, as `YYYY-MM`. */
export function monthOf(at: Date, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)
  return local.toPlainDate().toPlainYearMonth().toString()
}

/** The first instant of the calendar day that lies `back` days before `at` in `zone`. */
export function startOfDay(at: Date, zone: string, back = 0): Date {
  const day = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate()
  return new Date(day.subtract({ days: back }).toZonedDateTime(zone).epochMilliseconds)
}
