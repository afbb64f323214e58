import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import type { Log } from '../lib/log.ts'
import { OperatorError } from '../lib/operator-error.ts'
import { packageRoot } from '../lib/package-root.ts'
import { migrationsTable, type Roles } from './roles.ts'
import { withSingleLogin } from './single-login.ts'

/** Where Passwright's own migrations lie. */
export const migrationsFolder = join(packageRoot, 'migrations')

/** A folder or an address that was mistyped is an empty database too, and would be served without a word. */
const emptyDatabase =
  'Set up a new, empty database. Where passes should be in it, check DATA_DIR and DATABASE_URL.'

/** How long a migration waits for a table that somebody uses, and how often it tries again. */
const lockTimeout = '5s'
const attempts = 12

/** The advisory lock that makes changes of the schema take turns. */
const migrationLock = 7_277_004

/**
 * Row security is forced on the owner too, so a backup sees rows only in a session that says with this
 * setting what it is for. The roles that serve are not concerned: the policy is the owner's alone.
 */
export const backupSession = "set passwright.backup = 'on'"
const backupTransaction = "set local passwright.backup = 'on'"

export interface Migration {
  name: string
  sql: string
  checksum: string
}

/**
 * Brings the schema up to date: runs each numbered file that is not recorded yet, in order, in a transaction
 * of its own together with its record. A transaction-level advisory lock makes nodes that start at once take
 * turns, and each sees what the others did.
 *
 * @param client a connection that acts as the owner of the tables
 * @param roles how the database is set up
 * @param log hears of each file that was run, or once where the database was empty
 * @param folder where the files lie, named `NNNN_name.sql`
 * @returns the names of the files that were run
 * @throws OperatorError when the database is newer than this Passwright, when a recorded file has changed
 *   since, or when a file fails; whatever was run before that stays
 */
export async function migrate(
  client: Client,
  roles: Roles,
  log: Log,
  folder = migrationsFolder,
): Promise<string[]> {
  const migrations = await readMigrations(folder)
  const isEmpty = (await appliedMigrations(client)).length === 0
  const done: string[] = []
  for (;;) {
    const name = await runNext(client, roles, migrations)
    if (name === undefined) break
    if (!isEmpty) log.info(`Migrated the database: ${name}.`)
    done.push(name)
  }
  if (isEmpty && done.length > 0) log.warn(emptyDatabase)
  return done
}

/**
 * Reads the schema's version.
 *
 * @returns the recorded migrations in order; none on an empty database
 */
export async function appliedMigrations(client: Client): Promise<Omit<Migration, 'sql'>[]> {
  const { rows } = await client.query<{ present: boolean }>(`select to_regclass($1) is not null as present`, [
    `public.${migrationsTable}`,
  ])
  if (!rows[0]?.present) return []
  const recorded = await client.query<Omit<Migration, 'sql'>>(
    `select name, checksum from public.${migrationsTable} order by name`,
  )
  return recorded.rows
}

/**
 * Reads the migrations that this Passwright brings.
 *
 * @returns them in the order in which they run
 */
export async function readMigrations(folder = migrationsFolder): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => /^\d{4}_\w+\.sql$/.test(file)).sort()
  return await Promise.all(
    files.map(async (file) => {
      const sql = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n')
      return {
        name: file.slice(0, -'.sql'.length),
        sql,
        checksum: createHash('sha256').update(sql).digest('hex'),
      }
    }),
  )
}

/**
 * Does what `migrate` does inside the caller's transaction, so that it can be taken back with all the rest.
 *
 * @param migrations what to run where it is not recorded yet; nothing else may be recorded
 * @throws OperatorError where the database was set up by a newer version, or a migration was changed since it ran
 */
export async function migrateWithin(client: Client, roles: Roles, migrations: Migration[]): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [migrationLock])
  for (;;) {
    const next = await findNext(client, migrations)
    if (next === undefined) return await openToBackups(client)
    await run(client, roles, next)
  }
}

/** @returns the name of the file that was run, or `undefined` when there is none left */
async function runNext(client: Client, roles: Roles, migrations: Migration[]): Promise<string | undefined> {
  for (let attempt = 1; ; attempt++) {
    let running: Migration | undefined
    try {
      await client.query('begin')
      await client.query('select pg_advisory_xact_lock($1)', [migrationLock])
      await client.query(`set local lock_timeout = '${lockTimeout}'`)
      running = await findNext(client, migrations)
      if (running === undefined) await openToBackups(client)
      else await run(client, roles, running)
      await client.query('commit')
      return running?.name
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      const { code, message } = error as { code?: string; message: string }
      const busy = code === '55P03' || code === '40P01'
      if (!busy || attempt === attempts) {
        if (running === undefined) throw error
        throw new OperatorError(`The migration ${running.name} failed and changed nothing: ${message}`, {
          cause: error,
        })
      }
      await sleep(500)
    }
  }
}

async function openToBackups(client: Client): Promise<void> {
  await client.query(`
    do $$ declare target regclass; begin
      for target in select oid from pg_class
        where relrowsecurity and relkind = 'r' and relowner = quote_ident(current_user)::regrole
          and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'backup')
      loop
        execute format(
          'create policy backup on %s for select to %I using (current_setting(''passwright.backup'', true) = ''on'')',
          target, current_user);
      end loop;
    end $$`)
}

async function run(client: Client, roles: Roles, { name, sql, checksum }: Migration): Promise<void> {
  await openTo(client, await everyTenant(client))
  if (roles === 'single') await withSingleLogin(client, sql)
  else await client.query(sql)
  await openTo(client, '')
  await client.query(`insert into public.${migrationsTable} (name, checksum) values ($1, $2)`, [
    name,
    checksum,
  ])
}

/** The workspaces that a migration must see: all, since it also moves what is in the tables. */
async function everyTenant(client: Client): Promise<string> {
  const { rows: found } = await client.query<{ present: boolean }>(
    `select to_regclass('public.tenants') is not null as present`,
  )
  if (!found[0]?.present) return ''
  await client.query(backupTransaction)
  const { rows } = await client.query<{ ids: string | null }>(
    `select string_agg(id, ',') as ids from tenants`,
  )
  return rows[0]?.ids ?? ''
}

const openTo = (client: Client, tenantIds: string) =>
  client.query(`select set_config('app.tenant_id', $1, true)`, [tenantIds])

async function findNext(client: Client, migrations: Migration[]): Promise<Migration | undefined> {
  await client.query(`set local client_min_messages = warning`)
  await client.query(
    `create table if not exists public.${migrationsTable}
     (name text primary key, checksum text not null, applied_at timestamptz not null default now())`,
  )
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `select name, checksum from public.${migrationsTable} order by name`,
  )
  for (const { name, checksum } of rows) {
    const known = migrations.find((migration) => migration.name === name)
    if (known === undefined) {
      throw new OperatorError(
        `The database was set up by a newer Passwright: it has the migration ${name}, which this version does not know. ` +
          'Nothing was changed. Start that version or a newer one.',
      )
    }
    if (known.checksum !== checksum) {
      throw new OperatorError(
        `The migration ${name} was changed after the database ran it, so the schema is not what this version expects. ` +
          'Restore the original file, or begin with an empty database.',
      )
    }
  }
  const recorded = new Set(rows.map((row) => row.name))
  return migrations.find((migration) => !recorded.has(migration.name))
}
