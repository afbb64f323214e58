import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { expect, test } from 'vitest'
import { addCommands } from '../src/cli/commands.ts'
import { configKeys } from '../src/config.ts'
import { auditedNames } from '../src/features/audit/schema.ts'
import { packageRoot } from '../src/lib/package-root.ts'

const pagesIn = (folder: string, recursive: boolean) =>
  readdirSync(join(packageRoot, folder), { encoding: 'utf8', recursive })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))

const files = [
  ...pagesIn('.', false),
  ...pagesIn('docs', true),
  ...['migrations', 'sdk', 'web'].flatMap((folder) => pagesIn(folder, false)),
]

const read = (file: string) => readFileSync(join(packageRoot, file), 'utf8')

/** What stands in code: spans of a line, and whole lines, which is what blocks of code are made of. */
const spans = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
const lines = (text: string) => text.split('\n').map((line) => line.trim())

/** The anchors of a page's headings, as GitHub makes them. */
function anchors(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** Whether a relative link of a page leads to a file, and to a heading of it where it names one. */
function leadsSomewhere(from: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? from : join(dirname(from), path)
  if (!existsSync(join(packageRoot, target))) return false
  return anchor === undefined || anchors(read(target)).includes(anchor)
}

test('links and pictures in the documents lead somewhere', () => {
  expect(files).toEqual(expect.arrayContaining(['README.md', 'ARCHITECTURE.md', 'docs/webhooks.md']))
  const dead = files.flatMap((file) =>
    [...read(file).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^[a-z]+:/.test(link) && !leadsSomewhere(file, link))
      .map((link) => `${file}: ${link}`),
  )
  expect(dead).toEqual([])
})

/** What a command line names that Passwright does not have, or undefined. */
function unknownPart(commandLine: string): string | undefined {
  let command = new Command()
  addCommands(command)
  for (const word of commandLine.replace(/\s#.*/, '').split(/\s+/)) {
    const inner = command.commands.find((each) => each.name() === word)
    if (inner) command = inner
    else if (command.commands.length > 0) return word
    const isOption = word.startsWith('--')
    if (isOption && !command.options.some(({ long }) => long === word)) return word
  }
  return undefined
}

test('commands in the documents are commands of Passwright, with options it has', () => {
  const written = files.flatMap((file) =>
    [...spans(read(file)), ...lines(read(file))].flatMap((code) => {
      const [, line] = /^(?:[A-Z_]+=\S+ )*(?:\.\/bin\/)?passwright ([a-z].*)$/.exec(code) ?? []
      return line ? [{ file, line }] : []
    }),
  )
  expect(written.map(({ line }) => line)).toContain('doctor')
  expect(written.filter(({ line }) => unknownPart(line))).toEqual([])
})

/** Read by programs that talk to an installation as a client, and by the tests, and so no settings of one. */
const otherSettings = ['PASSWRIGHT_API_KEY', 'WEBHOOK_SECRET', 'TEST_DATABASE_URL', 'TEST_SINGLE_LOGIN']

test('settings in the documents are settings of Passwright', () => {
  const settings = [...Object.keys(configKeys), ...otherSettings]
  const written = files.flatMap((file) =>
    [...read(file).matchAll(/(?<![$\w])([A-Z][A-Z\d]*(?:_[A-Z\d]+)+|[A-Z]+(?==))(?!\w)/g)].map(
      ([, name = '']) => ({ file, name }),
    ),
  )
  expect(written.map(({ name }) => name)).toEqual(expect.arrayContaining(['PUBLIC_URL', 'SIGNUP']))
  expect(written.filter(({ name }) => !settings.includes(name))).toEqual([])
})

test('the admin guide tells every entry of the audit log, in the words of the dashboard', () => {
  const { event } = JSON.parse(read('web/locales/en/audit.json')) as {
    event: Record<string, Record<string, string>>
  }
  const told = [...read('docs/admin-guide.md').matchAll(/^\| `([a-z_]+)\.([a-z_]+)` \| (.+) \|$/gm)]
  expect(told.map(([, area, name]) => `${area}.${name}`).toSorted()).toEqual(auditedNames.toSorted())
  for (const [, area = '', name = '', words] of told) expect(words).toBe(event[area]?.[name])
})

test('what the guide for organisers tells to press is called so in the dashboard', () => {
  const words = new Set<string>()
  const collect = (texts: unknown): void => {
    if (typeof texts === 'string') words.add(texts.replace(/…$/, ''))
    else Object.values(texts as object).forEach(collect)
  }
  const area = 'web/locales/en'
  for (const file of readdirSync(join(packageRoot, area))) {
    if (file.endsWith('.json')) collect(JSON.parse(read(join(area, file))))
  }
  const named = [...read('docs/guide/README.md').matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g)]
  expect(named.length).toBeGreaterThan(5)
  expect(named.map(([, name = '']) => name.replaceAll('\n', ' ')).filter((name) => !words.has(name))).toEqual(
    [],
  )
})
