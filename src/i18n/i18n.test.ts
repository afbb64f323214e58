import { describe, expect, it as test } from 'vitest'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { isLanguage, languages } from '../../shared/languages.ts'
import { negotiateReader } from './reader.ts'
import { translator } from './translate.ts'

const texts = (catalogue: object): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[key, value] as [string, string]]
      : texts(value as object).map(([inner, text]) => [`${key}.${inner}`, text] as [string, string]),
  )
const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

/** What a catalogue must have in common with the others: its keys and the values each text takes. */
const shape = (catalogue: object) => texts(catalogue).map(([key, text]) => [key, places(text)])

describe('negotiateReader', () => {
  test.each([
    ['de', 'de', 'de'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de', 'de-AT'],
    ['en-GB', 'en', 'en-GB'],
    ['nl,pt;q=0.9,it;q=0.5', 'it', 'it'],
    ['fr;q=0.2, es-MX;q=0.7', 'es', 'es-MX'],
    ['de;q=0, fr', 'fr', 'fr'],
    ['zh-Hant-TW, FR-ch', 'fr', 'fr-CH'],
    ['de-Latn-DE-1996', 'de', 'de-DE'],
    ['*', 'es', 'es'],
    ['', 'es', 'es'],
    ['nl', 'es', 'es'],
    ['de;q=much', 'es', 'es'],
    ['<script>', 'es', 'es'],
  ])('reads %j', (header, language, locale) => {
    expect(negotiateReader(header, 'es')).toEqual({ language, locale })
  })

  test('falls back to English where the workspace itself speaks another language', () => {
    expect(negotiateReader(undefined, 'nl-NL')).toEqual({ language: 'en', locale: 'en' })
  })

  test('looks at no more than ten ranges', () => {
    expect(negotiateReader(`${'xx,'.repeat(10)}de`, 'en').language).toBe('en')
  })
})

describe('catalogues', () => {
  test.each(Object.entries({ de, fr, es, it }))(
    '%s says everything, with the same values to fill in',
    (_language, other) => {
      expect(shape(other)).toEqual(shape(en))
      expect(texts(other).filter(([, text]) => text.trim() === '')).toEqual([])
    },
  )

  test('fill in values as they are, without escaping them for HTML', () => {
    expect(translator('en')('passPage.usesLeftOf', { left: '<3', count: '5 & 6' })).toBe('<3 of 5 & 6')
  })

  test('speak each language that can be chosen', () => {
    expect(isLanguage('constructor')).toBe(false)
    const words = Object.keys(languages).map(
      (language) => isLanguage(language) && translator(language)('passPage.print'),
    )
    expect(words).toEqual(['Print', 'Drucken', 'Imprimer', 'Imprimir', 'Stampa'])
  })
})
