/** The languages people can read, and what each calls itself. */
export const languages = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
} as const

/** A language we have texts in (ISO 639-1). */
export type Language = keyof typeof languages

/** Their codes, for what may be chosen. */
export const languageCodes = Object.keys(languages) as Language[]

/** Whether we have texts in a language; `text` is its code. */
export function isLanguage(text: string): text is Language {
  return Object.hasOwn(languages, text)
}
