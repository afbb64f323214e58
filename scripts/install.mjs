// Uses nothing but Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the folder that holds package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Runs `npm ci` when a dependency of package.json is missing or has another version than the one pinned there. */
export async function installMissing() {
  const { engines, dependencies, devDependencies } = read('package.json')
  requireNode(engines.node.replace('>=', ''))
  if (Object.entries({ ...dependencies, ...devDependencies }).every(isInstalled)) return
  console.error('Installing what Passwright needs. This takes a minute, once.')
  const npm = spawnSync('npm', ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (npm.status === 0) return
  console.error('The installation failed: see what npm says above, then try again.')
  process.exit(1)
}

function isInstalled([name, version]) {
  const wanted = version.replace(/^npm:.*@/, '')
  try {
    return read('node_modules', name, 'package.json').version === wanted
  } catch {
    return false
  }
}

function requireNode(least) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [leastMajor, leastMinor] = least.split('.').map(Number)
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return
  console.error(`Passwright needs Node ${least} or newer; this is Node ${process.versions.node}.`)
  process.exit(1)
}

function read(...path) {
  return JSON.parse(readFileSync(join(root, ...path), 'utf8'))
}
