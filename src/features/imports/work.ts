import { sql } from 'kysely'
import { Problem } from '../../problems.ts'
import { claimUpTo, giveBack } from '../../quota.ts'
import type { Scope } from '../../scope.ts'
import { removeUnusedClients } from '../clients/remove-unused.ts'
import type { Work } from '../jobs/work.ts'
import { removePass } from '../passes/remove.ts'
import type { StoredRow } from './read-row.ts'
import { importRows, type RowResult } from './rows.ts'
import { changeImport, findImport, type ImportRow } from './store.ts'

/**
 * Goes over the rows of an import: to check them, to write them, or to take back what was written. Where nothing may
 * stay if a row is refused, all are checked before the first is written, and what something else made impossible
 * meanwhile ends in taking back.
 */
export const importWork: Work = async (scope, items, from, _options, jobId) => {
  const found = await findImport(scope, jobId)
  const rows = items as StoredRow[]
  if (found.phase === 'undo') return undoRows(scope, jobId, from, rows)
  const results =
    found.phase === 'check' ? await checkRows(scope, found, rows) : await writeRows(scope, found, rows)
  const count = (isCounted: (result: RowResult) => boolean) => results.filter(isCounted).length
  const refused = found.failed + count(({ error }) => error !== undefined)
  const next = nextPhase(found, refused, from + rows.length >= found.total)
  await changeImport(scope, jobId, {
    accepted: next ? 0 : found.accepted + count(({ error, skipped }) => !error && !skipped),
    skipped: next === 'write' ? 0 : found.skipped + count(({ skipped }) => skipped === true),
    ...(next && { phase: next }),
  })
  return { results, startsOver: next !== null, keepsItems: true }
}

function nextPhase({ phase, is_started, settings }: ImportRow, refused: number, isLast: boolean) {
  if (settings.onRefusal !== 'none' || !is_started) return null
  if (phase === 'check') return isLast && refused === 0 ? 'write' : null
  return refused > 0 ? 'undo' : null
}

/** Does everything and rolls it back, so that a check finds exactly what an import would. */
export async function checkRows(scope: Scope, found: ImportRow, rows: StoredRow[]): Promise<RowResult[]> {
  const silent: Scope = { ...scope, emit: () => undefined }
  await sql`savepoint checked`.execute(scope.tx)
  if (found.subject === 'passes') await claimUpTo(scope, 'passesPerMonth', found.accepted)
  const results = await importRows(silent, found, rows)
  await sql`rollback to savepoint checked`.execute(scope.tx)
  return results.map(withoutTraces)
}

/** What was made is gone again, and so its ids name nothing. */
function withoutTraces(result: RowResult): RowResult {
  const { id: _id, clientId: _clientId, ...rest } = result
  return rest
}

/** The cells of rows that are in are not kept: they hold personal data that is elsewhere from now on. */
async function writeRows(scope: Scope, found: ImportRow, rows: StoredRow[]): Promise<RowResult[]> {
  const results = await importRows(scope, found, rows)
  const taken = results.filter(({ id }) => id !== undefined).map(({ row }) => row)
  await sql`
    update job_items set input = input - 'cells' || '{"cells": []}'
    where tenant_id = ${scope.tenant.id} and job_id = ${found.job_id}
      and position between ${found.done} and ${found.done + rows.length - 1}
      and (input ->> 'row')::int = any (${taken}::int[])`.execute(scope.tx)
  return results
}

async function undoRows(scope: Scope, jobId: string, from: number, rows: StoredRow[]) {
  const stored = await scope.tx
    .selectFrom('job_items')
    .select('result')
    .where('tenant_id', '=', scope.tenant.id)
    .where('job_id', '=', jobId)
    .where('position', '>=', from)
    .where('position', '<', from + rows.length)
    .orderBy('position')
    .execute()
  const results: RowResult[] = []
  const clients: string[] = []
  let passes = 0
  for (const [place, { result }] of stored.entries()) {
    const row = rows[place]?.row ?? 0
    const { id, clientId, ...rest } = (result ?? { row }) as unknown as RowResult
    if (id?.startsWith('pass_') && (await isRemoved(scope, id))) passes += 1
    const client = id?.startsWith('cli_') ? id : clientId
    if (client !== undefined) clients.push(client)
    results.push({ ...rest, row, ...(id && { undone: true }) })
  }
  await removeUnusedClients(scope, clients)
  await giveBack(scope, 'passesPerMonth', passes)
  return { results, startsOver: false, keepsItems: true }
}

/** Removes a pass unless somebody did so before; returns whether it was removed now. */
async function isRemoved(scope: Scope, id: string): Promise<boolean> {
  try {
    await removePass(scope, id)
    return true
  } catch (error) {
    if (error instanceof Problem && error.code === 'not_found') return false
    throw error
  }
}
