import { type PassFile, passFile } from './write.ts'

/**
 * The `pass.strings` file of one language (`de` → `de.lproj/pass.strings`): each text of pass.json that is a key here is
 * shown as its translation. UTF-8, in the old property-list notation that Apple documents.
 */
export function passStrings(language: string, translations: Readonly<Record<string, string>>): PassFile {
  const lines = Object.entries(translations).map(
    ([text, translation]) => `${quoted(text)} = ${quoted(translation)};\n`,
  )
  return passFile(`${language}.lproj/pass.strings`, Buffer.from(lines.join('')))
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}"`
}

/** The texts of a `pass.strings` file, or null when it cannot be read. */
export function readPassStrings(data: Buffer): Map<string, string> | null {
  const text = decode(data).replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const entry = /\s*"((?:[^"\\]|\\.)*)"\s*=\s*"((?:[^"\\]|\\.)*)"\s*;\s*/y
  const found = new Map<string, string>()
  while (entry.lastIndex < text.length) {
    const match = entry.exec(text)
    if (!match) return text.trim() === '' ? found : null
    found.set(unquoted(match[1] ?? ''), unquoted(match[2] ?? ''))
  }
  return found
}

function decode(data: Buffer): string {
  if (data[0] === 0xff && data[1] === 0xfe) return data.subarray(2).toString('utf16le')
  if (data[0] === 0xfe && data[1] === 0xff) return Buffer.from(data.subarray(2)).swap16().toString('utf16le')
  return data.toString('utf8').replace(/^\uFEFF/, '')
}

function unquoted(text: string): string {
  return text.replaceAll(
    /\\(.)/g,
    (_, character: string) => ({ n: '\n', r: '\r', t: '\t' })[character] ?? character,
  )
}
