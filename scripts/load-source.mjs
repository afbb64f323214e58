import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'
import { root } from './install.mjs'

/**
 * Imports a TypeScript module of this project into a script.
 *
 * @param {string} file path from the project's root, such as `src/db/index.ts`
 * @returns {Promise<any>} the module's exports
 */
export async function loadSource(file) {
  const folder = join(
    root,
    'node_modules',
    '.cache',
    'passwright',
    `${file.replaceAll('/', '-')}-${process.pid}`,
  )
  await bundle({ source: file }, folder, '.mjs')
  try {
    return await import(pathToFileURL(join(folder, 'source.mjs')).href)
  } finally {
    await rm(folder, { recursive: true })
  }
}
