import { because } from '../../../shared/reasons/index.ts'
import { sql } from 'kysely'
import { problem } from '../../problems.ts'
import type { Scope } from '../../scope.ts'
import { cancelRun } from '../jobs/cancel.ts'
import { parkJob, runJob } from '../jobs/create.ts'
import type { Import, ImportSettings } from './schema.ts'
import { settleSettings } from './settle.ts'
import { changeImport, findImport, type ImportRow, lockImport, removeImport, showImport } from './store.ts'

/**
 * Lets the workers check all rows; nothing is written. May be repeated with other settings.
 * @throws not_found, conflict while it runs or once it was written, invalid_field for settings that do not fit.
 */
export function checkImport(scope: Scope, id: string, settings: ImportSettings): Promise<Import> {
  return run(scope, id, settings, false)
}

/** Lets the workers import the rows, with or without a check before; refusals as of {@link checkImport}. */
export function startImport(scope: Scope, id: string, settings: ImportSettings): Promise<Import> {
  return run(scope, id, settings, true)
}

async function run(scope: Scope, id: string, given: ImportSettings, isStart: boolean): Promise<Import> {
  const found = await lockImport(scope, id)
  if (isUnderWay(found)) throw problem('conflict', because('import_running'))
  if (found.phase === 'write' || found.phase === 'undo') {
    throw problem('conflict', because('import_over'))
  }
  const settings = await settleSettings(scope, found, given)
  await markRepeated(scope, found, settings)
  const phase = isStart && settings.onRefusal !== 'none' ? 'write' : 'check'
  await changeImport(scope, id, { phase, settings, is_started: isStart, accepted: 0, skipped: 0 })
  await runJob(scope, id)
  if (isStart) scope.emit('import.started', { id, name: found.file.name, rows: found.total }, {})
  return showImport(await findImport(scope, id))
}

/**
 * Stops an import. A check goes back to the columns; of an import what is written stays, unless it was to be all or
 * nothing: then what is written is taken back.
 * @throws not_found, conflict where nothing is under way.
 */
export async function cancelImport(scope: Scope, id: string): Promise<Import> {
  const found = await lockImport(scope, id)
  const { phase, settings, status, is_started } = found
  const isAllOrNothing = settings.onRefusal === 'none'
  const canTakeBack = phase === 'write' && isAllOrNothing && status !== 'done'
  if (phase === 'undo' || !(isUnderWay(found) || canTakeBack)) {
    throw problem('conflict', because('import_not_running'))
  }
  if (phase === 'check') {
    await changeImport(scope, id, { phase: 'map', is_started: false, accepted: 0, skipped: 0 })
    await parkJob(scope, id)
  } else if (canTakeBack) {
    await changeImport(scope, id, { phase: 'undo', is_cancelled: true, accepted: 0 })
    await runJob(scope, id)
  } else {
    await cancelRun(scope, id)
  }
  if (is_started) scope.emit('import.cancelled', { id, name: found.file.name }, {})
  return showImport(await findImport(scope, id))
}

/** Removes an import and what is kept of its file; what it made stays. Throws not_found, and conflict while it runs. */
export async function dropImport(scope: Scope, id: string): Promise<void> {
  if (isUnderWay(await lockImport(scope, id))) {
    throw problem('conflict', because('import_running_cancel'))
  }
  await removeImport(scope, id)
}

const isUnderWay = ({ phase, status }: ImportRow) =>
  phase !== 'map' && (status === 'queued' || status === 'running')

/** Notes at each row which earlier one has the same external id or, for clients, email address. */
async function markRepeated(scope: Scope, found: ImportRow, { columns }: ImportSettings): Promise<void> {
  const { tx, tenant } = scope
  const mine = sql`tenant_id = ${tenant.id} and job_id = ${found.job_id}`
  await sql`update job_items set input = input - 'first' where ${mine} and input ? 'first'`.execute(tx)
  const unique = found.subject === 'passes' ? 'externalId' : 'email'
  const column = columns.find(({ to }) => to === unique)?.column
  if (column === undefined) return
  const cell = sql`btrim(input -> 'cells' ->> ${column}::int)`
  const key = found.subject === 'passes' ? cell : sql`lower(${cell})`
  await sql`
    update job_items set input = input || jsonb_build_object('first', found.first)
    from (
      select position as at, row, first_value(row) over (partition by key order by position) as first
      from (select position, (input ->> 'row')::int as row, ${key} as key from job_items where ${mine}) as keyed
      where key <> ''
    ) as found
    where ${mine} and position = found.at and found.first <> found.row`.execute(tx)
}
