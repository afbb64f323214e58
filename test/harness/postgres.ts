import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { startBundledPostgres } from '../../src/db/bundled/index.ts'
import { openDatabase } from '../../src/db/connect.ts'
import { migrate } from '../../src/db/migrate.ts'
import { isAlive } from '../../src/lib/is-alive.ts'
import { quietLog } from './log.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Migrated databases that test databases are cloned from; one a worker, so that no file waits for another's. */
    templates: Template[]
  }
}

interface Template {
  /** Its address, with a superuser's login. */
  url: string
  /** The login that Passwright uses: the superuser's, or one without any rights but to its own database. */
  login: { username: string; password: string }
}

const prefix = 'passwright-test-'
const singleLogin = { username: `passwright_single_${process.pid}`, password: 'secret' }

/**
 * Makes migrated databases to clone, on the server of TEST_DATABASE_URL (a superuser's login) or else on bundled ones
 * that are started for the whole run, one a worker, in folders of their own. Those write without waiting for the disk;
 * what has to survive a crash is tested on servers of its own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL']
  if (!given) await sweepAbandoned()
  const starts = given
    ? [makeTemplate(given)]
    : Array.from({ length: project.vitest.config.maxWorkers }, startServer)
  const templates = await Promise.all(starts)
  project.provide('templates', await Promise.all(templates.map(({ url }) => prepare(url))))
  return async () => {
    await Promise.all(templates.map(({ stop }) => stop()))
  }
}

async function prepare(url: string): Promise<Template> {
  const login = await chooseLogin(url)
  const database = await openDatabase(Object.assign(new URL(url), login).href, quietLog)
  const owner = await database.owner()
  await migrate(owner, database.roles, quietLog)
  await owner.end()
  await database.close()
  return { url, login }
}

/** With TEST_SINGLE_LOGIN, as on servers where roles cannot be made: one that owns the template and is no more. */
async function chooseLogin(url: string) {
  const { username, password, pathname } = new URL(url)
  if (!process.env['TEST_SINGLE_LOGIN']) return { username, password }
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`create role ${singleLogin.username} login password '${singleLogin.password}'`)
  await client.query(`alter database ${pathname.slice(1)} owner to ${singleLogin.username}`)
  await client.end()
  return singleLogin
}

async function startServer() {
  const dataDir = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`))
  const server = await startBundledPostgres({
    dataDir,
    log: quietLog,
    use: 'command',
    settings: { fsync: 'off', full_page_writes: 'off', max_connections: '300' },
  })
  const stop = async () => {
    await server.stop()
    await rm(dataDir, { recursive: true })
  }
  return { url: server.url, stop }
}

async function makeTemplate(server: string) {
  const client = new Client({ connectionString: server })
  await client.connect()
  const name = `passwright_template_${process.pid}`
  await client.query(`create database ${name}`)
  const stop = async () => {
    await client.query(`drop database ${name}`)
    await client.query(`drop role if exists ${singleLogin.username}`)
    await client.end()
  }
  return { url: Object.assign(new URL(server), { pathname: `/${name}` }).href, stop }
}

/** A run that was killed leaves its server behind; the next one stops it and removes its folder. */
async function sweepAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(name.startsWith(prefix) ? name.slice(prefix.length).split('-')[0] : 0)
    if (!pid || isAlive(pid)) continue
    const dataDir = join(tmpdir(), name)
    try {
      await (await startBundledPostgres({ dataDir, log: quietLog, use: 'command' })).stop()
    } catch {
      // Half of it is gone already: the run was killed late, or another run sweeps here too.
    } finally {
      await rm(dataDir, { recursive: true, force: true })
    }
  }
}
