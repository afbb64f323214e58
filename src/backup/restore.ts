import { stat } from 'node:fs/promises'
import type { Client } from 'pg'
import { copyIn } from '../db/copy.ts'
import {
  appliedMigrations,
  backupSession,
  type Migration,
  migrateWithin,
  readMigrations,
} from '../db/migrate.ts'
import type { Roles } from '../db/roles.ts'
import { OperatorError } from '../lib/operator-error.ts'
import { type Entry, type Header, readArchive, type TableRecord, verifyArchive } from './archive.ts'
import { listTables } from './tables.ts'

/**
 * Fills an empty database with what a backup holds, of this version or an older one, and brings it up to
 * date. Everything happens in one transaction: it is all there, or nothing has changed.
 * @param owner a connection that owns the tables.
 * @returns the backup's header and how many rows were restored.
 * @throws OperatorError where the file is no whole backup, is newer, or the database is not empty or in use.
 */
export async function restore(
  owner: Client,
  roles: Roles,
  path: string,
): Promise<{ header: Header; rows: number }> {
  await verifyArchive(path)
  const { size } = await stat(path)
  const entries = readArchive(path, size)
  const first = await entries.next()
  if (first.done || first.value.kind !== 'header')
    throw new OperatorError(`${path} is not a backup of Passwright.`)
  const { header } = first.value
  const migrations = await readMigrations()
  const before = olderMigrations(header, migrations)

  await owner.query('begin')
  try {
    await requireAlone(owner)
    await requireEmpty(owner, header)
    await migrateWithin(owner, roles, before)
    const rows = await fillTables(owner, entries)
    await migrateWithin(owner, roles, migrations)
    await owner.query('select analyze_grown()')
    await owner.query('commit')
    return { header, rows }
  } catch (error) {
    await owner.query('rollback').catch(() => undefined)
    throw error
  } finally {
    await entries.return(undefined)
  }
}

function olderMigrations(header: Header, migrations: Migration[]): Migration[] {
  return header.migrations.map(({ name, checksum }) => {
    const known = migrations.find((migration) => migration.name === name)
    if (known?.checksum === checksum) return known
    throw new OperatorError(
      `The backup was made by another version of Passwright: this one does not know its migration ${name}. ` +
        'Nothing was restored. Restore it with the version that made it, or a newer one.',
    )
  })
}

/** A server that runs would go on with the installation key of the empty database, and seal with it what is not its own. */
async function requireAlone(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select application_name as name from pg_stat_activity
     where datname = current_database() and application_name like 'passwright%'
       and split_part(application_name, ' ', 2) <> split_part(current_setting('application_name'), ' ', 2)`,
  )
  if (rows[0]) {
    throw new OperatorError(
      `Another Passwright uses this database (${rows[0].name}). Nothing was changed. Stop it first, then restore.`,
    )
  }
}

async function requireEmpty(owner: Client, header: Header): Promise<void> {
  const applied = await appliedMigrations(owner)
  if (applied.length === 0) return
  await owner.query(backupSession)
  const { rows } = await owner.query<{ taken: boolean }>('select exists (select from tenants) as taken')
  if (rows[0]?.taken) {
    throw new OperatorError(
      'The database is not empty, and a backup is restored into an empty one only. Nothing was changed. ' +
        'Set DATA_DIR to a new folder, or DATABASE_URL to a new database.',
    )
  }
  const ahead = applied.find(({ name }) => !header.migrations.some((migration) => migration.name === name))
  if (ahead) {
    throw new OperatorError(
      `The database was already set up by a version that is newer than the backup (it has ${ahead.name}). Nothing was changed. ` +
        'Set DATA_DIR to a new folder, or DATABASE_URL to a new database.',
    )
  }
}

/** Triggers and forced row security are for those who change data, not for what was true before. */
async function fillTables(owner: Client, entries: AsyncGenerator<Entry>): Promise<number> {
  const tables = await listTables(owner)
  const forced = await owner.query<{ table: string }>(
    `select oid::regclass::text as table from pg_class
     where relforcerowsecurity and relowner = quote_ident(current_user)::regrole`,
  )
  const each = (change: string, names: string[]) =>
    names.map((name) => `alter table ${name} ${change};`).join('\n')
  const names = tables.map(({ table }) => table)
  const secured = forced.rows.map(({ table }) => table)
  await owner.query(each('no force row level security', secured) + each('disable trigger user', names))
  await owner.query(`truncate ${names.join(', ')}`)
  const rows = await copyTables(owner, entries, tables)
  await renumberTransactions(owner, names)
  if (names.includes('public.wallet_passes')) await announceToWallets(owner)
  await owner.query(each('force row level security', secured) + each('enable trigger user', names))
  return rows
}

async function copyTables(
  owner: Client,
  entries: AsyncGenerator<Entry>,
  tables: TableRecord[],
): Promise<number> {
  let entry = await entries.next()
  async function* rowsOfTable(): AsyncGenerator<Buffer> {
    for (;;) {
      entry = await entries.next()
      if (entry.done || entry.value.kind !== 'rows') return
      yield entry.value.rows
    }
  }
  while (!entry.done && entry.value.kind === 'table') {
    const { table, columns } = entry.value.table
    const known = tables.find((candidate) => candidate.table === table)
    const stranger = columns.find((column) => !known?.columns.includes(column))
    if (known === undefined || stranger !== undefined) {
      throw new OperatorError(
        `The backup holds ${table} with ${stranger ?? 'rows'}, which its own version does not know.`,
      )
    }
    await copyIn(owner, `copy ${table} (${columns.join(', ')}) from stdin`, rowsOfTable())
  }
  if (entry.done || entry.value.kind !== 'end')
    throw new OperatorError('The backup has no end. Nothing was restored.')
  return entry.value.rows
}

/**
 * Wallets may show what was changed after the backup was made, and would not ask again for what is older than that. So
 * every pass in one counts as changed now: phones are told and ask, and Google is sent what holds.
 */
async function announceToWallets(owner: Client): Promise<void> {
  await owner.query(
    `update wallet_passes set revision = revision + 1, changed_txid = pg_current_xact_id(),
       changed_at = greatest(date_trunc('second', now()), changed_at + interval '1 second'),
       google_push_at = case when google_object_id is not null then now() end, google_attempts = 0`,
  )
  await owner.query('update apple_registrations set push_at = now(), attempts = 0')
}

/** How far the log of events was read for wallets; backups of early versions have no such table. */
const walletCursors = 'public.wallet_cursors'

/**
 * Transactions are numbered by the database server, and a new one begins anew. What the old one numbered higher would
 * lie in the future: nobody would be told of those events, nor of any until then. Their ids keep the order.
 */
async function renumberTransactions(owner: Client, tables: string[]): Promise<void> {
  const { rows } = await owner.query<{ table: string; column: string }>(
    `select attrelid::regclass::text as table, quote_ident(attname) as column from pg_attribute
     where atttypid = 'xid8'::regtype and not attisdropped and attrelid = any ($1::regclass[])`,
    [tables],
  )
  for (const { table, column } of rows) {
    await owner.query(
      `update ${table} set ${column} = pg_current_xact_id() where ${column} > pg_current_xact_id()`,
    )
  }
  // Events that had numbers of their own share one now, also those before and behind a reader: it reads them again.
  if (!tables.includes(walletCursors)) return
  await owner.query(`update ${walletCursors} set event_id = '' where txid = pg_current_xact_id()`)
}
