import type { Client } from 'pg'
import { copyOut } from '../db/copy.ts'
import { appliedMigrations, backupSession } from '../db/migrate.ts'
import { rememberedFingerprint } from '../installation.ts'
import { OperatorError } from '../lib/operator-error.ts'
import { ArchiveWriter } from './archive.ts'
import { listTables } from './tables.ts'

const pieceBytes = 64 * 1024

/**
 * Writes everything an installation keeps into one file, as it is at one instant, while it goes on serving.
 * The installation key is not in it.
 * @param owner a connection that owns the tables.
 * @param path the file; an older one is replaced once the new one is whole.
 * @returns how many rows it holds.
 * @throws OperatorError where the database was never set up or the file cannot be written.
 */
export async function backUp(owner: Client, path: string): Promise<number> {
  const archive = await ArchiveWriter.create(path).catch((error: NodeJS.ErrnoException) => {
    throw new OperatorError(`The backup cannot be written to ${path} (${error.code}).`)
  })
  try {
    await owner.query(`${backupSession}; begin isolation level repeatable read read only`)
    const migrations = await appliedMigrations(owner)
    if (migrations.length === 0) {
      throw new OperatorError(
        'The database holds nothing of Passwright yet, so there is nothing to back up. Give the command the DATA_DIR or DATABASE_URL that the server has.',
      )
    }
    const keyFingerprint = (await rememberedFingerprint(owner)) ?? null
    await archive.write('header', { createdAt: new Date().toISOString(), migrations, keyFingerprint })
    let rows = 0
    for (const { table, columns } of await listTables(owner)) {
      await archive.write('table', { table, columns })
      rows += await writeRows(owner, archive, `copy ${table} (${columns.join(', ')}) to stdout`)
    }
    await archive.write('end', { rows })
    await owner.query('commit')
    await archive.finish()
    return rows
  } catch (error) {
    await archive.abandon()
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC') throw new OperatorError(`There is no room left for the backup ${path}.`)
    throw error
  }
}

async function writeRows(owner: Client, archive: ArchiveWriter, statement: string): Promise<number> {
  let rows = 0
  let waiting: Buffer[] = []
  let bytes = 0
  const flush = async () => {
    const piece = Buffer.concat(waiting)
    waiting = []
    bytes = 0
    await archive.write('rows', piece)
  }
  await copyOut(owner, statement, (row) => {
    rows += 1
    waiting.push(row)
    bytes += row.length
    return bytes >= pieceBytes ? flush() : undefined
  })
  if (bytes > 0) await flush()
  return rows
}
