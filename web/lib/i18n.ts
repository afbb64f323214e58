import i18next, { changeLanguage, init, type TFunction } from 'i18next'
import { useSyncExternalStore } from 'react'
import { isLanguage, type Language } from '../../shared/languages.ts'
import type en from '../locales/en/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en }
    returnNull: false
  }
}

const catalogues: Record<Language, () => Promise<{ default: object }>> = {
  en: () => import('../locales/en/index.ts'),
  de: () => import('../locales/de/index.ts'),
  fr: () => import('../locales/fr/index.ts'),
  es: () => import('../locales/es/index.ts'),
  it: () => import('../locales/it/index.ts'),
}
const reasons: Record<Language, () => Promise<object>> = {
  en: async () => (await import('../../shared/reasons/en.ts')).en,
  de: async () => (await import('../../shared/reasons/de.ts')).de,
  fr: async () => (await import('../../shared/reasons/fr.ts')).fr,
  es: async () => (await import('../../shared/reasons/es.ts')).es,
  it: async () => (await import('../../shared/reasons/it.ts')).it,
}
const storageKey = 'passwright.language'

interface Texts {
  /** Says a text of the catalogue; another function for another language. */
  t: TFunction
  language: Language
}
let texts: Texts = { t: i18next.t, language: 'en' }
const readers = new Set<() => void>()

/**
 * The texts of the language spoken now. Every cell of a table asks for them, so that this costs next to nothing:
 * the hook of react-i18next copies the whole library for each component that uses it.
 */
export function useTranslation(): Texts {
  return useSyncExternalStore(follow, () => texts)
}

function follow(reader: () => void): () => void {
  readers.add(reader)
  return () => readers.delete(reader)
}

/**
 * Starts with the reader's chosen language, else the first of the browser's that we speak, else English. What is chosen
 * in another window is spoken here too.
 */
export async function startTexts(): Promise<void> {
  await init({ interpolation: { escapeValue: false }, fallbackLng: false, resources: {} })
  await speak(chosenLanguage())
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === storageKey && newValue !== null && isLanguage(newValue)) void speak(newValue)
  })
}

/**
 * Switches every text of the page and remembers the choice in this browser.
 * @param language One of the five.
 */
export async function speak(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    const catalogue = await catalogues[language]()
    i18next.addResourceBundle(language, 'translation', catalogue.default)
  }
  await changeLanguage(language)
  texts = { t: remembering(i18next.getFixedT(language)), language }
  for (const reader of readers) reader()
  document.documentElement.lang = language
  localStorage.setItem(storageKey, language)
}

/**
 * Looks each text up once where nothing has to be filled in. A table says the same few words in every row, and
 * to find one takes i18next as long as to draw a cell.
 */
function remembering(t: TFunction): TFunction {
  const said = new Map<string, string>()
  const say = (...words: Parameters<TFunction>) => {
    const [key] = words
    if (words.length > 1 || typeof key !== 'string') return t(...words)
    const known = said.get(key)
    if (known !== undefined) return known
    const text: string = t(...words)
    // What is not there yet may still come, as the sentences of refusals do.
    if (text !== key) said.set(key, text)
    return text
  }
  return say as TFunction
}

/** Fetches the sentences of refusals in the language spoken now: they come with the first refusal, not with the page. */
export async function learnReasons(): Promise<void> {
  const language = i18next.language as Language
  if (i18next.exists('reasons.required')) return
  // Where they cannot be fetched, a refusal is told in the words of the API.
  const sentences = await reasons[language]().catch(() => ({}))
  i18next.addResourceBundle(language, 'translation', { reasons: sentences }, true)
}

function chosenLanguage(): Language {
  const wanted = [localStorage.getItem(storageKey) ?? '', ...navigator.languages]
  return wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en'
}
