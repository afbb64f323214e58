import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { installMissing, root } from './install.mjs'

/**
 * Runs Passwright's command line; installs and builds first what is missing or out of date.
 *
 * @param {string[]} args the words after `passwright`
 */
export async function passwright(args) {
  if (existsSync(join(root, 'src', 'cli'))) {
    await installMissing()
    const { build } = await import('./build.mjs')
    await build()
  }
  process.argv.splice(2, Infinity, ...args)
  await import(pathToFileURL(join(root, 'dist', 'server', 'cli.js')).href)
}
