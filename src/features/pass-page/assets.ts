import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { packageRoot } from '../../lib/package-root.ts'

/** A file that the page loads; its address changes with its content, so that it may be kept for ever. */
export interface Asset {
  /** `<name>-<hash>.<extension>`. */
  file: string
  mediaType: string
  bytes: Buffer
}

const MEDIA_TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

const require = createRequire(import.meta.url)
const fontFolders = [
  dirname(require.resolve('@fontsource-variable/geist/package.json')),
  dirname(require.resolve('@fontsource-variable/jetbrains-mono/package.json')),
]
const assets = loadAssets()

/** Where a page in `/p/` finds one of its files, relative to the page. */
export function assetPath(name: string): string {
  const asset = assets.get(name)
  if (!asset) throw new Error(`There is no asset ${name}`)
  return `assets/${asset.file}`
}

/** Changes with any of the files. */
export const assetsVersion = [...assets.values()].map(({ file }) => file).join()

/** All files the page may load, by the last part of their address. */
export function assetsByFile(): Map<string, Asset> {
  return new Map([...assets.values()].map((asset) => [asset.file, asset]))
}

/** The service worker's source, which has to be served under an address that never changes. */
export function serviceWorkerSource(): string {
  return readOwn('service-worker.js').toString()
}

function loadAssets(): Map<string, Asset> {
  const loaded = new Map<string, Asset>()
  const add = (name: string, bytes: Buffer) => loaded.set(name, makeAsset(name, bytes))
  const fontFaces = fontFolders.map((folder) => {
    return readFileSync(join(folder, 'wght.css'), 'utf8').replaceAll(
      /url\(\.\/files\/([\w.-]+)\)/g,
      (_, name: string) => {
        return `url(${add(name, readFileSync(join(folder, 'files', name))).get(name)?.file})`
      },
    )
  })
  add('pass.css', Buffer.concat([Buffer.from(fontFaces.join('\n')), readOwn('pass.css')]))
  for (const name of ['page.js', 'mark.svg']) add(name, readOwn(name))
  return loaded
}

function readOwn(name: string): Buffer {
  return readFileSync(join(packageRoot, 'web', 'pass-page', name))
}

function makeAsset(name: string, bytes: Buffer): Asset {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  const [, stem = name, extension = ''] = /^(.*)\.(\w+)$/.exec(name) ?? []
  return {
    file: `${stem}-${hash}.${extension}`,
    mediaType: MEDIA_TYPES[extension] ?? 'application/octet-stream',
    bytes,
  }
}
