import { createInstance } from 'i18next'
import { de } from './de.ts'
import { type Catalogue, en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import type { Language } from './languages.ts'

const catalogues: Record<Language, Catalogue> = { en, de, fr, es, it }

/** `group.key` of a text in the catalogue. */
export type TextKey = {
  [Group in keyof Catalogue & string]: `${Group}.${keyof Catalogue[Group] & string}`
}[keyof Catalogue & string]

/** Looks a text up and fills in its {{values}}; nothing is escaped. */
export type Translate = (key: TextKey, values?: Record<string, string | number>) => string

const i18n = createInstance()
await i18n.init({
  fallbackLng: 'en',
  supportedLngs: Object.keys(catalogues),
  interpolation: { escapeValue: false },
  resources: Object.fromEntries(
    Object.entries(catalogues).map(([language, translation]) => [language, { translation }]),
  ),
})

const translators = new Map<Language, Translate>()

/** The texts of one language. */
export function translator(language: Language): Translate {
  const known = translators.get(language)
  if (known) return known
  const translate = i18n.getFixedT(language) as Translate
  translators.set(language, translate)
  return translate
}
