// Builds dist/: ES modules and CommonJS, each with types of its own.
import { execFileSync } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const here = import.meta.dirname
const dist = join(here, 'dist')
const typescript = createRequire(import.meta.url).resolve('typescript/lib/tsc.js')

await rm(dist, { recursive: true, force: true })
const bundle = await rolldown({
  input: join(here, 'src/index.ts'),
  external: ['standardwebhooks'],
  transform: { target: 'es2022' },
})
await bundle.write({ file: join(dist, 'index.js'), format: 'esm' })
await bundle.write({ file: join(dist, 'index.cjs'), format: 'cjs' })
execFileSync(process.execPath, [typescript, '-p', join(here, 'tsconfig.json')], { stdio: 'inherit' })
for (const name of await readdir(dist)) {
  if (!name.endsWith('.d.ts')) continue
  const text = await readFile(join(dist, name), 'utf8')
  const importing = (extension) => text.replaceAll(/(['"]\.\/[\w.]+)\.ts(['"])/g, `$1${extension}$2`)
  await writeFile(join(dist, name), importing('.js'))
  await writeFile(join(dist, name.replace(/\.ts$/, '.cts')), importing('.cjs'))
}
