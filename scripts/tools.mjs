import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './install.mjs'

/** Programs that tests use to check formats with somebody else's eyes, and Debian's packages that have them. */
const oracles = { openssl: 'openssl', zbarimg: 'zbar-tools', python3: 'python3' }

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const isRoot = process.getuid?.() === 0

/**
 * Finds what the tests need beside the packages, and installs what is missing: from the system's packages when
 * run as root, else the browser by Playwright's download.
 * @returns the environment that tells the tests where the browser is.
 */
export function findTools() {
  const missing = Object.entries(oracles).filter(([program]) => !which(program))
  const browser = findBrowser()
  const packages = missing.map(([, name]) => name)
  if (!browser) packages.push('chromium')
  if (packages.length > 0 && isRoot && which('apt-get')) installPackages(packages)
  const stillMissing = Object.keys(oracles).filter((program) => !which(program))
  if (stillMissing.length > 0) {
    console.error(
      `The tests need ${stillMissing.join(', ')}: install them with your system's package manager.`,
    )
    process.exit(1)
  }
  return { CHROMIUM_PATH: findBrowser() ?? downloadBrowser() }
}

function which(program) {
  const folders = (process.env.PATH ?? '').split(':')
  return folders.map((folder) => join(folder, program)).find((file) => existsSync(file))
}

function findBrowser() {
  return process.env.CHROMIUM_PATH ?? browsers.map(which).find(Boolean)
}

function installPackages(names) {
  console.error(`Installing ${names.join(', ')} for the tests.`)
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 2] })
  apt('update')
  apt('install', '--yes', '--no-install-recommends', ...names)
}

function downloadBrowser() {
  console.error('Downloading a browser for the tests.')
  const cli = join(root, 'node_modules/playwright-core/cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2] })
  const print = 'console.log(require("playwright-core").chromium.executablePath())'
  return spawnSync(process.execPath, ['-e', print], { cwd: root, encoding: 'utf8' }).stdout.trim()
}
