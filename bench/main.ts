import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { pino } from 'pino'
import { readConfig } from '../src/config.ts'
import { startBundledPostgres } from '../src/db/index.ts'
import { openInstallation } from '../src/open.ts'
import { wire } from '../src/wire.ts'
import { type BarName, bars, standing } from './bars.ts'
import { type Bench, sizes } from './bench.ts'
import { withoutSearchIndexes } from './data.ts'
import { faults } from './faults.ts'
import { issuing } from './issuing.ts'
import { lists } from './lists.ts'
import { describeMachine } from './machine.ts'
import { startServer } from './processes.ts'
import { scans } from './scans.ts'
import { table } from './table.ts'
import { makeWalletStandIns, wallet } from './wallet.ts'
import { webhooks } from './webhooks.ts'

const groups = { scans, issuing, webhooks, wallet, lists, table, faults }

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'string', default: join('node_modules', '.cache', 'passwright', 'bench.json') },
  },
})

/** A killed process holds leases of 40 s, and a browser has to come to rest before each step: no quick run waits for it. */
const slow = ['faults', 'table']
const chosen =
  options.only?.split(',') ?? Object.keys(groups).filter((name) => !(options.quick && slow.includes(name)))
const results = new Map<BarName, number>()
const notes: string[] = []
const folder = await mkdtemp(join(tmpdir(), 'passwright-bench-'))
// As root the database runs under another account, which must reach its own folder here.
await chmod(folder, 0o711)
const dataDir = join(folder, 'data')
const standIns = await makeWalletStandIns(folder)
const environment = {
  ...standIns.environment,
  PORT: '0',
  HOST: '127.0.0.1',
  DATA_DIR: dataDir,
  RATE_LIMIT_API: '0',
  RATE_LIMIT_AUTOMATION: '0',
  LOG_LEVEL: 'silent',
  WEBHOOK_ALLOW: '127.0.0.1',
}
const measured: Bench['measured'] = (bar, value) => {
  results.set(bar, value)
  console.log(line(bar, value))
}

const began = performance.now()
const first = await startServer('app', environment)
measured('firstStart', first.startSeconds)
await first.stop()
const app = await startServer('app', environment)
measured('warmStart', app.startSeconds)
const log = pino({ level: 'silent' })
const bundled = await startBundledPostgres({ dataDir: resolve(dataDir), log, use: 'command' })
const connections: Client[] = []
const connect = async () => {
  const client = new Client({ connectionString: bundled.url })
  await client.connect()
  connections.push(client)
  return client
}
const database = await connect()
const config = readConfig(environment)
const { database: pools, installationKey, close } = await openInstallation(config, log, 'command')
const machine = await describeMachine(database)
let round = 0
const bench: Bench = {
  app,
  deps: wire({ config, log, database: pools, installationKey, publicUrl: () => '' }),
  environment,
  database,
  wallet: standIns,
  url: bundled.url,
  postgresPid: Number(
    (await readFile(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0],
  ),
  ownBackends: () => connections.map(backendOf),
  sizes: options.quick ? sizes.quick : sizes.full,
  round: () => (round += 1),
  note: (text) => {
    notes.push(text)
    console.log(`  ${text}`)
  },
  measured,
}
try {
  const prepare = async (name: string) =>
    groups[name as keyof typeof groups]({ ...bench, database: await connect() })
  const measures = await withoutSearchIndexes(database, () => Promise.all(chosen.map(prepare)))
  // A server that has been running for a while has log files to use again, and no such heap of pages to write.
  await database.query('checkpoint')
  bench.note(`starts and preparation: ${secondsSince(began)} s`)
  for (const [turn, measure] of measures.entries()) {
    const started = performance.now()
    await measure()
    bench.note(`${chosen[turn]}: ${secondsSince(started)} s`)
  }
} finally {
  for (const connection of connections) await connection.end()
  await close()
  await app.stop()
  await standIns.apns.down()
  await bundled.stop()
  await rm(folder, { recursive: true, force: true })
}
const report = {
  machine,
  sizes: bench.sizes,
  results: Object.fromEntries(
    [...results].map(([name, value]) => [
      name,
      { ...bars[name], value, standing: standing(bars[name], value) },
    ]),
  ),
  notes,
}
await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`)
console.log(`\n${JSON.stringify(machine)}\n${secondsSince(began)} s in all, written to ${options.json}`)

/** The process of the database that serves a connection; the driver knows it, and its types do not. */
function backendOf(connection: Client): number | null {
  return (connection as Client & { processID: number | null }).processID
}

function secondsSince(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(0)
}

function line(name: BarName, value: number): string {
  const { name: text, unit, better, bar } = bars[name]
  const wanted = `${better === 'more' ? '≥' : '≤'} ${bar}`
  return `${text.padEnd(70)} ${value.toFixed(2).padStart(8)} ${unit.padEnd(2)} ${wanted.padEnd(6)} ${standing(bars[name], value)}`
}
