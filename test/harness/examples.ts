import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { rolldown } from 'rolldown'

const run = promisify(execFile)
const sdk = join(import.meta.dirname, '../../sdk/src/index.ts')

/** An example of the documentation, with the line it begins at. */
export interface Example {
  line: number
  code: string
}

/** The code blocks of one language in a Markdown file. */
export async function readExamples(file: string, language: string): Promise<Example[]> {
  const text = await readFile(file, 'utf8')
  const blocks = text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))
  return [...blocks].map(({ index, 1: code = '' }) => ({
    line: text.slice(0, index).split('\n').length,
    code,
  }))
}

/** The example with the two placeholders every example has, host and key, replaced and nothing else. */
export function pointAt(code: string, baseUrl: string, key: string): string {
  return code.replaceAll('https://your-domain.com', baseUrl).replaceAll('2pk_your_api_key_here', key)
}

/**
 * Runs JavaScript as a program of its own, with the SDK of this tree as `@passwright/sdk`.
 * @returns what it printed.
 * @throws where it fails.
 */
export async function runJavaScript(code: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'passwright-example-'))
  try {
    const source = join(folder, 'example.mjs')
    await writeFile(source, code)
    const bundle = await rolldown({
      input: source,
      platform: 'node',
      resolve: { alias: { '@passwright/sdk': sdk } },
      logLevel: 'silent',
    })
    const program = join(folder, 'program.mjs')
    await bundle.write({ file: program, format: 'esm' })
    const { stdout } = await run(process.execPath, [program], { timeout: 30_000 })
    return stdout
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Makes the request that a curl command describes; knows -X, -H, -d and -i, which is all our examples use. */
export async function runCurl(command: string): Promise<Response> {
  const words = [...command.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  )
  if (words.shift() !== 'curl') throw new Error(`not a curl command: ${command}`)
  const headers = new Headers()
  let method: string | undefined
  let body: string | undefined
  let url = ''
  while (words.length > 0) {
    const word = words.shift() ?? ''
    if (word === '-X') method = words.shift()
    else if (word === '-d') body = words.shift()
    else if (word === '-H') {
      const [name = '', ...value] = (words.shift() ?? '').split(':')
      headers.append(name, value.join(':').trim())
    } else if (!word.startsWith('-')) url = word
  }
  return fetch(url, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers,
    ...(body !== undefined && { body }),
  })
}
