import { rolldown } from 'rolldown'
import { root } from './install.mjs'

/** Packages stay outside, but for those of hundreds of small files, and what the bundler adds of its own. */
const packages = /^(?!@oxc-project\/|kysely$|typebox(?:$|\/))[^./\0]/

/**
 * Bundles TypeScript of this project into ES modules for Node.
 *
 * @param {Record<string, string>} input names of the results, and their sources from the project's root
 * @param {string} dir where `<name><extension>` is written
 * @param {string} extension such as `.js`
 */
export async function bundle(input, dir, extension) {
  const made = await rolldown({ input, cwd: root, platform: 'node', external: packages, logLevel: 'warn' })
  const names = { entryFileNames: `[name]${extension}`, chunkFileNames: `[name]-[hash]${extension}` }
  await made.write({ dir, format: 'esm', sourcemap: true, ...names })
}
