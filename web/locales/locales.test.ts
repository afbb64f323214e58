import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reasonsIn } from '../../shared/reasons/index.ts'
import { auditedNames } from '../../src/features/audit/schema.ts'
import { de } from '../../src/i18n/de.ts'
import { en } from '../../src/i18n/en.ts'
import { es } from '../../src/i18n/es.ts'
import { fr } from '../../src/i18n/fr.ts'
import { it } from '../../src/i18n/it.ts'
import { problems } from '../../src/problems.ts'
import { systemActors } from '../../src/system-actors.ts'

const folder = import.meta.dirname
const areas = readdirSync(join(folder, 'en')).filter((file) => file.endsWith('.json'))

/** Every text of a catalogue by its path, with the names of the values that it leaves open. */
function textsOf(language: string, area: string): Map<string, string> {
  const texts = new Map<string, string>()
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') texts.set(path, value)
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, `${path}.${key}`)
  }
  walk(JSON.parse(readFileSync(join(folder, language, area), 'utf8')), area)
  return texts
}

const openValues = (text: string) =>
  [...text.matchAll(/\{\{(\w+)(?:, number)?\}\}/g)].map(([, name]) => name).toSorted()

test.each(['de', 'fr', 'es', 'it'])(
  '%s says everything that English says, with the same open values',
  (language) => {
    expect(readdirSync(join(folder, language)).filter((file) => file.endsWith('.json'))).toEqual(areas)
    for (const area of areas) {
      const english = textsOf('en', area)
      const other = textsOf(language, area)
      expect([...other.keys()].toSorted(), area).toEqual([...english.keys()].toSorted())
      for (const [path, text] of other) {
        expect(text.trim(), path).not.toBe('')
        expect(openValues(text), path).toEqual(openValues(english.get(path) ?? ''))
      }
    }
  },
)

const serverSide = { en, de, fr, es, it }

/** Everything that is said in a language: on pages, in mails and on passes, and why something was refused. */
async function everythingIn(language: keyof typeof serverSide): Promise<[path: string, text: string][]> {
  const mailed = Object.entries(serverSide[language]).flatMap(([group, texts]) =>
    Object.entries(texts).map(([key, text]): [string, string] => [`${group}.${key}`, text]),
  )
  const refused = Object.entries(await reasonsIn[language]())
  return [...areas.flatMap((area) => [...textsOf(language, area)]), ...mailed, ...refused]
}

const writtenWrong = async (language: keyof typeof serverSide, wrong: RegExp) =>
  (await everythingIn(language)).filter(([, text]) => wrong.test(text))

test('in French a mark stands off by a space that does not break, narrow before all but the colon', async () => {
  expect(await writtenWrong('fr', /[^\u202f][;?!]|[^\u00a0](:(?!\S)|»)|«[^\u00a0]/)).toEqual([])
})

test('what is mailed has one name in a language: E-Mail in German, email in English', async () => {
  expect(await writtenWrong('de', /(?<!E-)\bMail|\b[eE]mail(?!\}\})/)).toEqual([])
  expect(await writtenWrong('en', /\be-mail|\bmail(?!\}\}| server|”)/i)).toEqual([])
})

test('in Italian everybody is addressed formally, and the words for that have a capital', async () => {
  const familiar = /\b(tu|te|ti|tuo|tua|tuoi|tue|ciao|puoi|hai|vuoi|sei(?! cifre))\b|rai\b/i
  expect(await writtenWrong('it', familiar)).toEqual([])
  expect(await writtenWrong('it', /\b(lei|il suo (account|indirizzo))\b/)).toEqual([])
})

test.each(['de', 'fr', 'es', 'it'] as const)(
  'in %s the page of a pass and the dashboard have one word for what English has one for',
  (language) => {
    const unquoted = (text = '') => text.replaceAll(/[“”„«»\u00a0]/g, '')
    const onPage = new Map(
      Object.entries(serverSide[language].passPage).map(([key, word]) => [
        en.passPage[key as keyof typeof en.passPage] as string,
        word,
      ]),
    )
    for (const area of ['words.json', 'passes.json', 'templates.json', 'wallet.json', 'imports.json']) {
      const other = textsOf(language, area)
      for (const [path, english] of textsOf('en', area)) {
        const word = onPage.get(unquoted(english))
        if (word !== undefined) expect(unquoted(other.get(path)), path).toBe(word)
      }
    }
  },
)

test('every entry of the audit log has words', () => {
  const named = [...textsOf('en', 'audit.json').keys()].flatMap(
    (path) => /^audit\.json\.event\.(.+)$/.exec(path)?.[1] ?? [],
  )
  expect(named.toSorted()).toEqual(auditedNames.toSorted())
})

test('whatever acts by itself has words', () => {
  const named = [...textsOf('en', 'words.json').keys()].flatMap(
    (path) => /^words\.json\.actor\.system\.(.+)$/.exec(path)?.[1] ?? [],
  )
  expect(named.toSorted()).toEqual(Object.keys(systemActors).toSorted())
})

test('every refusal has words: of its own, or by its reasons, which name nothing that the API does not', async () => {
  const byReason = ['invalid_field', 'file_refused', 'image_refused', 'external_id_taken', 'conflict']
  const worded = [...textsOf('en', 'errors.json').keys()].map((path) => path.replace('errors.json.', ''))
  expect([...worded, ...byReason].toSorted()).toEqual(
    [...Object.keys(problems), 'network', 'unexpected'].toSorted(),
  )

  const english = await reasonsIn.en()
  for (const read of Object.values(reasonsIn)) {
    for (const [reason, text] of Object.entries(await read())) {
      expect(text.trim(), reason).not.toBe('')
      expect(openValues(english[reason as keyof typeof english]), reason).toEqual(
        expect.arrayContaining(openValues(text)),
      )
    }
  }
})
