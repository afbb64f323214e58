import { isLanguage, type Language } from '../../shared/languages.ts'

/** How a reader is addressed: the texts' language, and the locale that dates and numbers follow. */
export interface Reader {
  language: Language
  /** BCP 47: the language alone, or with the region the reader asked for, such as `en-GB`. */
  locale: string
}

/**
 * Picks the language for a reader (RFC 9110, 12.5.4, basic filtering).
 * @param acceptLanguage the header as received; only its first 10 ranges are looked at
 * @param fallback a BCP 47 locale to use where none of them is ours; English where that is not ours either
 */
export function negotiateReader(acceptLanguage: string | undefined, fallback: string): Reader {
  const ranges = (acceptLanguage ?? '').slice(0, 500).split(',', 10).map(parseRange)
  const wanted = ranges.filter(({ quality }) => quality > 0).sort((one, other) => other.quality - one.quality)
  for (const tag of [...wanted.map(({ tag }) => tag), fallback]) {
    const reader = readerOf(tag)
    if (reader) return reader
  }
  return { language: 'en', locale: 'en' }
}

/**
 * The reader a language tag stands for.
 * @param tag BCP 47, such as `de` or `de-AT`
 * @returns null where we have no texts in that language
 */
export function readerOf(tag: string): Reader | null {
  const [, language = '', region] = /^([a-z]{2})(?:-[a-z]{4})?(?:-([a-z]{2}))?(?:-|$)/i.exec(tag) ?? []
  const known = language.toLowerCase()
  if (!isLanguage(known)) return null
  return { language: known, locale: region ? `${known}-${region.toUpperCase()}` : known }
}

function parseRange(range: string): { tag: string; quality: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  const quality = weight === undefined ? 1 : Number(weight.slice(2))
  return { tag, quality: Number.isFinite(quality) ? quality : 0 }
}
