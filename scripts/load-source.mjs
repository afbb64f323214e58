import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

/**
 * Imports a TypeScript module of this project into a script.
 *
 * @param {string} file path from the project's root, such as `src/db/index.ts`
 * @returns {Promise<any>} the module's exports
 */
export async function loadSource(file) {
  const folder = join('node_modules', '.cache', 'passwright')
  await mkdir(folder, { recursive: true })
  const out = join(folder, `${file.replaceAll('/', '-')}-${process.pid}.mjs`)
  const bundle = await rolldown({ input: file, platform: 'node', external: /^[^./]/, logLevel: 'silent' })
  await bundle.write({ file: out, format: 'esm' })
  try {
    return await import(pathToFileURL(out).href)
  } finally {
    await rm(out)
  }
}
