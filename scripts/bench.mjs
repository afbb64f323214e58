// Builds what is stale, bundles bench/ and runs it: `npm run bench -- --quick`, `-- --only scans,lists`, `-- --json FILE`.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from './build.mjs'
import { bundle } from './bundle.mjs'

await build()
const out = join('node_modules', '.cache', 'passwright', 'bench')
const entries = ['main', 'server', 'load', 'receiver']
await bundle(Object.fromEntries(entries.map((name) => [name, `bench/${name}.ts`])), out, '.mjs')
const bench = spawn(process.execPath, [join(out, 'main.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' })
bench.on('exit', (code) => (process.exitCode = code ?? 1))
