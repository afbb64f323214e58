import { readFile } from 'node:fs/promises'
import { cruise } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpoints } from '../src/app.ts'
import { events } from '../src/events.ts'
import { isPermission } from '../src/permissions.ts'
import { createTestDatabase, type TestDatabase } from './harness/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

/** Tables that belong to the installation and not to a tenant. */
const globalTables = [
  'tenants',
  'schema_migrations',
  'installation',
  'rate_limits',
  'pass_codes',
  'credentials',
]

interface Edge {
  from: string
  to: string
  onlyTypes: boolean
}

interface Modules {
  files: string[]
  edges: Edge[]
}

async function readModules(): Promise<Modules> {
  const { output } = await cruise(['src', 'shared'], {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: String.raw`\.test\.ts$` },
    doNotFollow: { path: 'node_modules' },
  })
  if (typeof output === 'string') throw new Error('expected the result as an object')
  const edges = output.modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved, dependencyTypes }) => ({
      from: source,
      to: resolved,
      onlyTypes: dependencyTypes.includes('type-only'),
    })),
  )
  return { files: output.modules.map(({ source }) => source), edges }
}

const feature = (file: string) => /^src\/features\/([^/]+)\//.exec(file)?.[1]
const text = ({ from, to }: Edge) => `${from} → ${to}`

describe('imports', () => {
  let files: string[] = []
  let edges: Edge[] = []
  beforeAll(async () => {
    ;({ files, edges } = await readModules())
  })

  test('are seen at all', () => expect(edges.length).toBeGreaterThan(200))

  test('shared takes nothing of the project, and lib nothing but shared', () => {
    const bad = edges.filter(({ from, to }) => {
      if (from.startsWith('src/lib/')) return to.startsWith('src/') && !to.startsWith('src/lib/')
      return from.startsWith('shared/') && to.startsWith('src/')
    })
    expect(bad.map(text)).toEqual([])
  })

  test('shared uses no Node API', async () => {
    const nodeApi = edges.filter(({ from, to }) => from.startsWith('shared/') && !to.startsWith('shared/'))
    expect(nodeApi.map(text)).toEqual([])
  })

  test('http takes nothing of a feature but types', () => {
    const bad = edges.filter(
      ({ from, to, onlyTypes }) => from.startsWith('src/http/') && feature(to) && !onlyTypes,
    )
    expect(bad.map(text)).toEqual([])
  })

  test('a feature uses no routes of another', () => {
    const bad = edges.filter(
      ({ from, to }) =>
        feature(from) && feature(to) && feature(from) !== feature(to) && to.endsWith('/routes.ts'),
    )
    expect(bad.map(text)).toEqual([])
  })

  test('features reach no clock, pool, random source or network of their own', async () => {
    const outside =
      /\bnew Date\(\)|\bDate\.now\(|\brandomUUID\b|\bMath\.random\(|(?<![.\w])fetch\(|\bnew Pool\(/
    const bad: string[] = []
    for (const file of files.filter(feature)) if (outside.test(await readFile(file, 'utf8'))) bad.push(file)
    expect(bad).toEqual([])
  })
})

describe('routes', () => {
  test('each names a permission, a summary and its answers', () => {
    for (const { method, path, needs, summary, responses } of endpoints) {
      expect(isPermission(needs), `${method} ${path}`).toBe(true)
      expect(summary.length, `${method} ${path}`).toBeGreaterThan(5)
      expect(Object.keys(responses).length, `${method} ${path}`).toBeGreaterThan(0)
    }
  })

  test('each is there once', () => {
    const names = endpoints.map(({ method, path }) => `${method} ${path}`)
    expect(new Set(names).size).toBe(names.length)
  })
})

test('a public event has an item', () => {
  const bare = Object.entries(events).filter(([, event]) => event.public && !('item' in event))
  expect(bare).toEqual([])
})

describe('tables', () => {
  const query = async <Row extends object>(sql: string) => (await database.pools.worker.query<Row>(sql)).rows

  test('every tenant table has row security, enabled and forced', async () => {
    const rows = await query<{ name: string }>(`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and not (relrowsecurity and relforcerowsecurity)`)
    expect(
      rows
        .map(({ name }) => name)
        .filter((name) => !['schema_migrations', 'installation', 'rate_limits'].includes(name)),
    ).toEqual([])
  })

  test('whoever serves requests sees the rows of the current tenants and no others', async () => {
    const rows = await query<{ name: string; policy: string }>(`
      select tablename as name, policyname as policy from pg_policies
      where schemaname = 'public' and roles && array['public', 'passwright_app']::name[]
        and concat(qual, with_check) !~ 'current_tenants'`)
    expect(rows).toEqual([])
  })

  test('every key of a tenant table starts with the tenant', async () => {
    const rows = await query<{ name: string; constraint: string }>(`
      select c.relname as name, k.conname as constraint
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
      where c.relnamespace = 'public'::regnamespace and k.contype in ('p', 'u', 'f') and a.attname <> 'tenant_id'`)
    expect(rows.filter(({ name }) => !globalTables.includes(name))).toEqual([])
  })

  test('the roles that serve own nothing and bypass nothing', async () => {
    const rows = await query<{ name: string }>(`
      select rolname as name from pg_roles
      where rolname in ('passwright_app', 'passwright_worker')
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin)
      union all
      select relname from pg_class
      where pg_get_userbyid(relowner) in ('passwright_app', 'passwright_worker')`)
    expect(rows).toEqual([])
  })

  test('without a tenant nothing is seen', async () => {
    const tables = await query<{ name: string }>(`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity
        and has_table_privilege('passwright_app', oid, 'select')`)
    expect(tables.length).toBeGreaterThan(12)
    for (const { name } of tables) {
      const { rows } = await database.pools.app.query(`select count(*)::int as seen from "${name}"`)
      expect(rows[0].seen, name).toBe(0)
    }
  })

  test('scans and events are append-only for the role that serves', async () => {
    const rows = await query<{ name: string }>(`
      select t as name from unnest(array['scans', 'events']) t, unnest(array['update', 'delete', 'truncate']) p
      where has_table_privilege('passwright_app', t, p)`)
    expect(rows).toEqual([])
  })
})
