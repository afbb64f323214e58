import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const here = import.meta.dirname
const mostBytes = 15 * 1024

let folder: string
let tarball: Buffer
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passwright-sdk-'))
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: here })
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('['))) as { filename: string }[]
  tarball = await readFile(join(folder, packed?.filename ?? ''))
}, 120_000)
afterAll(() => rm(folder, { recursive: true }))

test('the package is as its manifest says', async () => {
  const bytes = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength)
  const { messages } = await publint({ pack: { tarball: bytes as ArrayBuffer }, strict: true })
  expect(messages).toEqual([])
})

test('its types resolve for every way of importing it', async () => {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)))
  expect(analysis).toMatchObject({ types: { kind: 'included' }, problems: [] })
})

test('it is small, with its one dependency in it', async () => {
  const bundle = await rolldown({ input: join(here, 'dist/index.js'), platform: 'browser' })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  expect(gzipSync(output[0].code).byteLength).toBeLessThanOrEqual(mostBytes)
})

test('CommonJS and ES modules both load', async () => {
  const script = `
    const { Passwright: required } = require('./dist/index.cjs')
    import('./dist/index.js').then(({ Passwright: imported }) => {
      const options = { baseUrl: 'https://passes.example.com', apiKey: '2pk_x' }
      console.log(typeof new required(options).passes.create, typeof new imported(options).passes.create)
    })`
  const { stdout } = await run(process.execPath, ['--input-type=commonjs', '-e', script], { cwd: here })
  expect(stdout.trim()).toBe('function function')
})
