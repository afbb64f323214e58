import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

/** Where `npm start` listens; the development server passes API and pass-page requests on to it. */
const server = process.env['PASSWRIGHT_URL'] ?? 'http://localhost:3000'

/** The server takes changes from its own pages alone, so that is where they seem to come from. */
const passedOn = { target: server, headers: { origin: server } }

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwind(), compressed()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    cssTarget: ['chrome125', 'firefox125', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page needs comes in one file: packed together it is smaller, and it is asked for once.
    // So does what many pages share: by itself it would be fifty files of a few lines.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', tags: ['$initial'] },
            { name: 'shared', test: isOurs, minShareCount: 4 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': passedOn, '/auth/': passedOn, '/p/': passedOn } },
})

/** What draws QR codes is large, and most pages show none. */
const drawsCodes = /\/ui\/(qr|pass-card|wallet-cards)\.tsx$/

/** The interface's own modules and its icons; what else pages share is better left in files of its own. */
function isOurs(id: string): boolean {
  return (
    (id.startsWith(`${import.meta.dirname}/`) && !drawsCodes.test(id)) ||
    id.includes('/node_modules/lucide-react/')
  )
}

/** Puts a `.br` and a `.gz` beside every text file, so that the server compresses nothing while it serves. */
function compressed(): Plugin {
  let out = ''
  return {
    name: 'compressed',
    apply: 'build',
    configResolved: ({ root, build }) => {
      out = resolve(root, build.outDir)
    },
    closeBundle: async () => {
      const files = await readdir(out, { recursive: true })
      const texts = files
        .filter((file) => /\.(js|css|svg|wasm|json)$/.test(file))
        .map((file) => join(out, file))
      await Promise.all(
        texts.map(async (file) => {
          const content = await readFile(file)
          await writeFile(`${file}.br`, await promisify(brotliCompress)(content))
          await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }))
        }),
      )
    },
  }
}
