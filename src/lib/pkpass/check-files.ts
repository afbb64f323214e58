import { createHash } from 'node:crypto'
import { type Finding, Findings } from './findings.ts'
import { readPassStrings } from './strings.ts'
import type { UnzippedFile } from './unzip.ts'

/** Judges the archive, the manifest, the images and the translations of a pass of the given style. */
export function checkFiles(files: readonly UnzippedFile[], style: string | null): Finding[] {
  return [
    ...checkArchive(files),
    ...checkManifest(files),
    ...checkImages(files, style),
    ...checkStrings(files),
  ]
}

function checkArchive(files: readonly UnzippedFile[]): Finding[] {
  const findings = new Findings(null)
  const names = files.map((file) => file.name)
  const nested = names.find((name) => name.endsWith('/pass.json'))
  if (!names.includes('pass.json') && nested) {
    findings.error(
      `The files lie in the folder “${nested.slice(0, -'pass.json'.length)}”. Zip the files themselves, not the folder around them.`,
    )
  }
  for (const required of ['pass.json', 'manifest.json', 'signature']) {
    if (!names.includes(required)) findings.error(`“${required}” is missing.`)
  }
  for (const name of new Set(names.filter((name, index) => names.indexOf(name) !== index))) {
    findings.error(`“${name}” is in the archive twice.`)
  }
  for (const file of files) {
    if (!file.intact) findings.error('The file was damaged after it was packed (CRC-32 differs).', file.name)
    if (/(^|\/)(\.DS_Store|__MACOSX)/.test(file.name)) {
      findings.error('macOS left this file behind. Remove it and sign again.', file.name)
    }
  }
  return findings.all
}

function checkManifest(files: readonly UnzippedFile[]): Finding[] {
  const findings = new Findings('manifest.json')
  const manifest = files.find((file) => file.name === 'manifest.json')
  if (!manifest) return []
  const sums = parseManifest(manifest.data)
  if (!sums) {
    findings.error('It is not a JSON object of file names and SHA-1 sums.')
    return findings.all
  }
  const listed = files.filter((file) => file.name !== 'manifest.json' && file.name !== 'signature')
  for (const file of listed) {
    const expected = sums.get(file.name)
    if (expected === undefined) findings.error(`“${file.name}” is in the pass but not in the manifest.`)
    else if (expected !== createHash('sha1').update(file.data).digest('hex')) {
      findings.error(`“${file.name}” was changed after the pass was signed (SHA-1 differs).`)
    }
  }
  for (const name of sums.keys()) {
    if (!listed.some((file) => file.name === name))
      findings.error(`“${name}” is in the manifest but not in the pass.`)
  }
  return findings.all
}

function parseManifest(data: Buffer): Map<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(data.toString('utf8'))
    return parsed !== null && typeof parsed === 'object' && !Array.isArray(parsed)
      ? new Map(Object.entries(parsed))
      : null
  } catch {
    return null
  }
}

const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')
const IMAGES_BY_STYLE: Record<string, string[]> = {
  eventTicket: ['strip', 'background', 'thumbnail'],
  storeCard: ['strip'],
  coupon: ['strip'],
  generic: ['thumbnail'],
  boardingPass: ['footer'],
}

function checkImages(files: readonly UnzippedFile[], style: string | null): Finding[] {
  const findings = new Findings(null)
  const sizes = new Map<string, { width: number; height: number }>()
  for (const file of files.filter(({ name }) => name.endsWith('.png'))) {
    const size = pngSize(file.data)
    if (size) sizes.set(file.name, size)
    else findings.error('It is called .png but is not a PNG image.', file.name)
  }
  if (!files.some(({ name }) => name === 'icon.png')) {
    findings.error('“icon.png” is missing; a pass without it is not shown at all.')
  }
  for (const density of [2, 3]) {
    if (!sizes.has(`icon@${density}x.png`)) {
      findings.warn(`“icon@${density}x.png” is missing; the icon looks blurred on today's phones.`)
    }
  }
  for (const [name, { width, height }] of sizes) {
    const [, base, density] = /^(.+)@([23])x\.png$/.exec(name) ?? []
    const plain = base && sizes.get(`${base}.png`)
    if (
      plain &&
      (isFar(width, plain.width * Number(density)) || isFar(height, plain.height * Number(density)))
    ) {
      findings.warn(
        `It should be ${density} times the size of “${base}.png” (${plain.width} × ${plain.height}).`,
        name,
      )
    }
    const role = /^(strip|background|thumbnail|footer)[@.]/.exec(name)?.[1]
    if (style && role && !IMAGES_BY_STYLE[style]?.includes(role)) {
      findings.warn(`A pass of style ${style} does not show this image.`, name)
    }
  }
  if (
    style === 'eventTicket' &&
    sizes.has('strip.png') &&
    (sizes.has('background.png') || sizes.has('thumbnail.png'))
  ) {
    findings.warn('An event ticket with a strip shows neither background nor thumbnail.', 'strip.png')
  }
  return findings.all
}

function isFar(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) > Math.max(2, expected * 0.05)
}

function pngSize(data: Buffer): { width: number; height: number } | null {
  if (data.length < 24 || !data.subarray(0, 8).equals(PNG_SIGNATURE)) return null
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) }
}

function checkStrings(files: readonly UnzippedFile[]): Finding[] {
  const findings = new Findings(null)
  for (const file of files.filter(({ name }) => name.endsWith('.lproj/pass.strings'))) {
    if (!readPassStrings(file.data))
      findings.warn('The translations cannot be read; expected "text" = "text"; lines.', file.name)
  }
  return findings.all
}
