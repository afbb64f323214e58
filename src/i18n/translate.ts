import { de } from './de.ts'
import { type Catalogue, en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import type { Language } from '../../shared/languages.ts'

const catalogues: Record<Language, Catalogue> = { en, de, fr, es, it }

/** `group.key` of a text in the catalogue. */
export type TextKey = {
  [Group in keyof Catalogue & string]: `${Group}.${keyof Catalogue[Group] & string}`
}[keyof Catalogue & string]

/** Looks a text up and fills in its {{values}}; nothing is escaped. */
export type Translate = (key: TextKey, values?: Record<string, string | number>) => string

const translators = Object.fromEntries(
  Object.entries(catalogues).map(([language, catalogue]) => [language, makeTranslator(catalogue)]),
) as Record<Language, Translate>

/** The texts of one language. */
export function translator(language: Language): Translate {
  return translators[language]
}

// A page has some fifteen texts. Looked up by i18next, which the dashboard uses, they took 15 to 40 µs each, which was
// most of the page; these catalogues need none of what that pays for.
function makeTranslator(catalogue: Catalogue): Translate {
  const texts = new Map<string, string>()
  for (const [group, members] of Object.entries(catalogue)) {
    for (const [key, text] of Object.entries(members)) texts.set(`${group}.${key}`, text)
  }
  return (key, values) => {
    const text = texts.get(key) ?? key
    return values ? text.replaceAll(/\{\{(\w+)\}\}/g, (place, name) => String(values[name] ?? place)) : text
  }
}
