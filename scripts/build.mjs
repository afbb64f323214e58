import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './install.mjs'

/** What is built: when any of `sources` is newer than `result`, `make` runs. */
const parts = [
  { result: 'dist/server/cli.js', sources: ['src', 'shared', 'package-lock.json'], make: buildServer },
  {
    result: 'dist/web/index.html',
    sources: ['web', 'shared', 'openapi.json', 'package-lock.json'],
    make: buildWeb,
  },
]

/** Builds the server and the web interface into dist/; leaves alone what is up to date. */
export async function build() {
  const stale = parts.filter(({ result, sources }) => newest(sources) > changedAt(result))
  if (stale.length === 0) return
  console.error('Building Passwright.')
  await Promise.all(stale.map(({ make }) => make()))
}

async function buildServer() {
  const { bundle } = await import('./bundle.mjs')
  const fresh = join(root, `dist/server-${process.pid}`)
  await bundle({ cli: 'src/cli/main.ts' }, fresh, '.js')
  // Started as a thread by its address, which a bundler does not follow.
  copyFileSync(join(root, 'src/lib/spreadsheet/xlsx-reader.mjs'), join(fresh, 'xlsx-reader.mjs'))
  replaceFolder(fresh, join(root, 'dist/server'))
}

async function buildWeb() {
  const fresh = `dist/web-${process.pid}`
  const vite = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', 'web', '--outDir', join(root, fresh), '--logLevel', 'warn'],
    { cwd: root, stdio: ['ignore', 2, 2] },
  )
  const [code] = await once(vite, 'exit')
  if (code !== 0) {
    console.error('The web interface could not be built: see above.')
    process.exit(1)
  }
  replaceFolder(join(root, fresh), join(root, 'dist/web'))
}

/** Two builds at once must not mix their files. */
function replaceFolder(fresh, place) {
  rmSync(place, { recursive: true, force: true })
  renameSync(fresh, place)
}

/** Time of the newest change in files or folders, in milliseconds; a folder changes when something is removed. */
function newest(paths) {
  return Math.max(...paths.map((path) => newestIn(join(root, path))))
}

function newestIn(path) {
  const own = statSync(path, { throwIfNoEntry: false })
  if (own === undefined) return 0
  if (!own.isDirectory()) return own.mtimeMs
  const inside = readdirSync(path).filter((name) => name !== 'node_modules' && !name.endsWith('.test.ts'))
  return Math.max(own.mtimeMs, ...inside.map((name) => newestIn(join(path, name))))
}

function changedAt(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build()
