import type { Scope } from '../../scope.ts'
import { CellError, readRow, type StoredRow } from './read-row.ts'
import { loadNames } from './rows.ts'
import type { ImportSettings, PreviewRow } from './schema.ts'
import { settleSettings } from './settle.ts'
import { findImport, type ImportRow } from './store.ts'
import { checkRows } from './work.ts'

const shownRows = 10

/**
 * What the first rows become with these settings, and what would be refused; nothing is written.
 * @throws not_found, invalid_field for settings that do not fit.
 */
export async function previewImport(scope: Scope, id: string, given: ImportSettings): Promise<PreviewRow[]> {
  const found = await findImport(scope, id)
  const shown = { ...found, settings: await settleSettings(scope, found, given), accepted: 0 }
  const items = await scope.tx
    .selectFrom('job_items')
    .select('input')
    .where('tenant_id', '=', scope.tenant.id)
    .where('job_id', '=', id)
    .orderBy('position')
    .limit(shownRows)
    .execute()
  const rows = items.map(({ input }) => input as unknown as StoredRow)
  const values = await valuesOf(scope, shown, rows)
  const results = await checkRows(scope, shown, rows)
  return rows.map(({ row, cells }, place) => {
    const { error = null, column = null, code, reason, params } = results[place] ?? {}
    const why = { ...(code && { code }), ...(reason && { reason }), ...(params && { params }) }
    return { row, cells, values: values[place] ?? {}, error, ...why, column }
  })
}

async function valuesOf(scope: Scope, found: ImportRow, rows: StoredRow[]): Promise<object[]> {
  const named = await loadNames(scope, found)
  return rows.map(({ cells }) => {
    try {
      return readRow(found.subject, cells, found.settings, named).values
    } catch (error) {
      if (error instanceof CellError) return {}
      throw error
    }
  })
}
