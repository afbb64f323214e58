import { type Selectable, sql } from 'kysely'
import type { Imports, Jobs } from '../../db/types.gen.ts'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import type { Column, Import, ImportSettings } from './schema.ts'
import type { Subject } from './targets.ts'

type Phase = 'upload' | 'map' | 'check' | 'write' | 'undo'

/** An import with the job that holds its rows. */
export type ImportRow = Omit<Selectable<Imports>, 'subject' | 'phase' | 'settings' | 'file' | 'columns'> & {
  subject: Subject
  phase: Phase
  settings: ImportSettings
  file: Import['file']
  columns: Column[]
} & Pick<Selectable<Jobs>, 'status' | 'total' | 'done' | 'failed' | 'created_at' | 'finished_at'>

/** The imports of this workspace; add what to find and how. */
export function selectImports({ tx, tenant }: Scope) {
  return tx
    .selectFrom('imports')
    .innerJoin('jobs', (join) =>
      join.onRef('jobs.tenant_id', '=', 'imports.tenant_id').onRef('jobs.id', '=', 'imports.job_id'),
    )
    .selectAll('imports')
    .select(['jobs.id', 'jobs.status', 'total', 'done', 'failed', 'created_at', 'finished_at'])
    .where('imports.tenant_id', '=', tenant.id)
    .where('imports.phase', '<>', 'upload')
}

/** The import of that id; throws not_found. */
export async function findImport(scope: Scope, id: string): Promise<ImportRow> {
  const row = await selectImports(scope).where('job_id', '=', id).executeTakeFirst()
  if (!row) throw problem('not_found', { what: 'Import' })
  return row as unknown as ImportRow
}

/** As {@link findImport}, and no portion of it is worked on until the end of the transaction. */
export async function lockImport(scope: Scope, id: string): Promise<ImportRow> {
  await sql`select 1 from jobs where tenant_id = ${scope.tenant.id} and id = ${id} for update`.execute(
    scope.tx,
  )
  return findImport(scope, id)
}

interface Changes {
  phase?: Phase
  settings?: ImportSettings
  is_started?: boolean
  is_cancelled?: boolean
  accepted?: number
  skipped?: number
}

/** Writes what is new about an import. */
export async function changeImport({ tx, tenant }: Scope, id: string, changes: Changes): Promise<void> {
  const { settings, ...others } = changes
  await tx
    .updateTable('imports')
    .set({ ...others, ...(settings && { settings: JSON.stringify(settings) }) })
    .where('tenant_id', '=', tenant.id)
    .where('job_id', '=', id)
    .execute()
}

/** An import as every answer shows it. */
export function showImport(row: ImportRow): Import {
  return {
    id: row.job_id,
    subject: row.subject,
    status: statusOf(row),
    file: row.file,
    columns: row.columns,
    settings: row.settings,
    rows: row.total,
    done: row.done,
    accepted: row.accepted,
    skipped: row.skipped,
    refused: row.failed,
    createdAt: row.created_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
  }
}

function statusOf({ status, phase, is_started, is_cancelled, failed }: ImportRow): Import['status'] {
  if (phase === 'map') return 'mapping'
  if (status === 'failed' || status === 'cancelled') return status
  const isOver = status === 'done'
  if (phase === 'undo') return isOver ? (is_cancelled ? 'cancelled' : 'refused') : 'undoing'
  if (phase === 'write') return isOver ? 'done' : 'importing'
  if (!isOver) return 'checking'
  return is_started && failed > 0 ? 'refused' : 'checked'
}

/** Removes an import with its rows; does nothing where there is none. */
export async function removeImport({ tx, tenant }: Scope, id: string): Promise<void> {
  await tx.deleteFrom('jobs').where('tenant_id', '=', tenant.id).where('id', '=', id).execute()
}
