import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startBundledPostgres } from '../../src/db/bundled/index.ts'
import { openDatabase } from '../../src/db/connect.ts'
import { migrate } from '../../src/db/migrate.ts'
import { isAlive } from '../../src/lib/is-alive.ts'
import { quietLog } from './log.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the migrated database that test databases are cloned from, with a superuser's login. */
    templateUrl: string
  }
}

const prefix = 'passwright-test-'

/**
 * Starts one bundled server for the whole run, in a folder of its own, with a migrated database to clone.
 * It writes without waiting for the disk; what has to survive a crash is tested on servers of its own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweepAbandoned()
  const dataDir = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`))
  const server = await startBundledPostgres({
    dataDir,
    log: quietLog,
    use: 'command',
    settings: { fsync: 'off', full_page_writes: 'off', max_connections: '300' },
  })
  const database = await openDatabase(server.url, quietLog)
  const owner = await database.owner()
  await migrate(owner, database.roles, quietLog)
  await owner.end()
  await database.close()
  project.provide('templateUrl', server.url)
  return async () => {
    await server.stop()
    await rm(dataDir, { recursive: true })
  }
}

/** A run that was killed leaves its server behind; the next one stops it and removes its folder. */
async function sweepAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(name.startsWith(prefix) ? name.slice(prefix.length).split('-')[0] : 0)
    if (!pid || isAlive(pid)) continue
    const dataDir = join(tmpdir(), name)
    try {
      await (await startBundledPostgres({ dataDir, log: quietLog, use: 'command' })).stop()
    } finally {
      await rm(dataDir, { recursive: true, force: true })
    }
  }
}
