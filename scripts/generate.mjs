// Writes the files that are made from others. `--check` writes nothing and fails when one is stale.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import openapiTS, { astToString } from 'openapi-typescript'
import { loadSource } from './load-source.mjs'
import { sdkResources } from './sdk-resources.mjs'

const run = promisify(execFile)

/** Each generated file and how its text is made. */
const generated = {
  'src/db/types.gen.ts': databaseTypes,
  'openapi.json': openApi,
  'sdk/src/api.gen.ts': apiTypes,
  'sdk/src/resources.gen.ts': resources,
  '.env.example': envExample,
}

let stale = 0
for (const [file, make] of Object.entries(generated)) {
  const before = await readFile(file, 'utf8').catch(() => '')
  const after = await make()
  if (before === after) continue
  if (process.argv.includes('--check')) {
    console.error(`${file} is stale: run \`npm run generate\` and commit the result.`)
    stale++
  } else {
    await writeFile(file, after)
    console.log(`wrote ${file}`)
  }
}
process.exitCode = stale > 0 ? 1 : 0

/** Kysely's types, read from a database that was migrated for it. */
async function databaseTypes() {
  const { startBundledPostgres, openDatabase, migrate } = await loadSource('src/db/index.ts')
  // Its database is always new, which is all there is to warn of.
  const log = { info: () => {}, warn: () => {}, error: console.error }
  const folder = await mkdtemp(join(tmpdir(), 'passwright-generate-'))
  const server = await startBundledPostgres({
    dataDir: folder,
    log,
    use: 'command',
    settings: { fsync: 'off' },
  })
  try {
    const database = await openDatabase(server.url, log)
    const owner = await database.owner()
    await migrate(owner, database.roles, log)
    await owner.end()
    await database.close()
    const out = join(folder, 'types.ts')
    const options = {
      dialect: 'postgres',
      url: server.url,
      'out-file': out,
      'type-mapping': '{"int8":"number"}',
      'date-parser': 'string',
      'exclude-pattern': '{*.schema_migrations,identity.*}',
    }
    const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
    await run('node', ['node_modules/kysely-codegen/dist/cli/bin.js', ...flags])
    return await readFile(out, 'utf8')
  } finally {
    await server.stop()
    await rm(folder, { recursive: true })
  }
}

/** The description of the API, from the routes themselves. */
async function openApi() {
  const { describe } = await loadSource('src/app.ts')
  return `${JSON.stringify(describe(), null, 2)}\n`
}

/** What the browser interface and the SDK know of the API, from its description. */
async function apiTypes() {
  return astToString(await openapiTS(await readFile('openapi.json', 'utf8'), { defaultNonNullable: false }))
}

/** The methods of the SDK. */
async function resources() {
  return sdkResources(JSON.parse(await readFile('openapi.json', 'utf8')))
}

/** Every setting with its meaning and default. */
async function envExample() {
  const { configExample } = await loadSource('src/config.ts')
  return configExample()
}
