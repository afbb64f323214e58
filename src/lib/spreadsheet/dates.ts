/** Which number comes first in dates such as 03/04/2026; 31/12/2026 and 12/31/2026 say it themselves. */
export type DateOrder = 'day-first' | 'month-first'

const numeric = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/
const yearFirst = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/
const dayAndWord =
  /^(\d{1,2})(?:st|nd|rd|th|\.|er|º|°)?(?: de)? ?[-/ ]?(\p{L}+)\.?,?(?: de)?[-/ ](\d{4}|\d{2})$/u
const wordAndDay = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u
const time = /^(.*?)(?:,? +|T)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? ?(am|pm|uhr|h|a\.\s?m\.|p\.\s?m\.)?$/i
const offset = /(?:Z|[+-]\d{2}:\d{2})$/

/**
 * Reads a date as people write it and answers it in ISO 8601, without an offset where none is written:
 * 2026-06-01, 2026/6/1, 1.6.2026, 01/06/2026 or 06/01/2026 as `order` says, 1 June 2026, Jun 1, 2026, each with an
 * hour after it or without. Names of months are known in English, German, French, Spanish and Italian. Two digits of
 * a year mean this century; dots are day first, and a number above 12 is the day whatever `order` says.
 * @returns null where the text is no such date
 */
export function readDate(text: string, order: DateOrder): string | null {
  const given = text.trim().replaceAll(/\s+/g, ' ')
  if (offset.test(given) && /^\d{4}-\d{2}-\d{2}T/.test(given)) return given
  const withTime = time.exec(given)
  const day = readDay(withTime?.[1] ?? given, order)
  if (day === null || !withTime) return day
  const clock = readClock(withTime)
  return clock === null ? null : `${day}T${clock}`
}

/** How the dates of a column can be read. */
export type DateReading = 'either' | 'day-first' | 'month-first' | 'plain' | null

/** Whether a cell is a date, and whether its order of day and month can be told from it. */
export function readingOf(text: string): DateReading {
  const given = text.trim()
  const match = numeric.exec(time.exec(given)?.[1] ?? given)
  if (!match || match[2] === '.') return readDate(given, 'day-first') === null ? null : 'plain'
  const [first, second] = [Number(match[1]), Number(match[3])]
  if (first > 12 && second > 12) return null
  if (first === second) return 'plain'
  if (first > 12) return 'day-first'
  return second > 12 ? 'month-first' : 'either'
}

function readDay(text: string, order: DateOrder): string | null {
  const iso = yearFirst.exec(text)
  if (iso) return isoDay(iso[1], Number(iso[2]), iso[3])
  const numbers = numeric.exec(text)
  if (numbers) {
    const [, first, mark, second, year] = numbers
    const isDayFirst = mark === '.' || Number(first) > 12 || (order === 'day-first' && Number(second) <= 12)
    return isoDay(year, Number(isDayFirst ? second : first), isDayFirst ? first : second)
  }
  const worded = dayAndWord.exec(text)
  if (worded) return isoDay(worded[3], monthNamed(worded[2]), worded[1])
  const american = wordAndDay.exec(text)
  return american ? isoDay(american[3], monthNamed(american[1]), american[2]) : null
}

function isoDay(year = '', month: number | undefined, day = ''): string | null {
  if (month === undefined) return null
  const whole = year.length === 2 ? `20${year}` : year
  return `${whole}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function readClock([, , hour = '', minute, second = '00', half = '']: RegExpExecArray): string | null {
  const isAfternoon = /^p/i.test(half)
  const isHalf = /^[ap]/i.test(half)
  const given = Number(hour)
  if (isHalf && (given < 1 || given > 12)) return null
  const hours = isHalf ? (given % 12) + (isAfternoon ? 12 : 0) : given
  return `${String(hours).padStart(2, '0')}:${minute}:${second}`
}

let months: Map<string, number> | undefined

function monthNamed(word = ''): number | undefined {
  months ??= monthNames()
  return months.get(plainWord(word))
}

function monthNames(): Map<string, number> {
  const names = new Map<string, number>()
  for (const language of ['en', 'de', 'fr', 'es', 'it']) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month += 1) {
        const name = plainWord(format.format(new Date(Date.UTC(2026, month - 1, 1))))
        if (!names.has(name)) names.set(name, month)
        // In French the first three letters of June and July are the same.
        if (language !== 'fr' && !names.has(name.slice(0, 3))) names.set(name.slice(0, 3), month)
      }
    }
  }
  return names
}

const plainWord = (word: string) =>
  word
    .normalize('NFKD')
    .replaceAll(/[\p{M}.]/gu, '')
    .toLowerCase()
