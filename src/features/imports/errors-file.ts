import { reasonsIn } from '../../../shared/reasons/index.ts'
import type { Context } from '../../http/endpoint.ts'
import type { Cell } from '../../lib/spreadsheet/cell.ts'
import { writeTable } from '../../lib/spreadsheet/write.ts'
import { inScope } from '../../scope.ts'
import type { StoredRow } from './read-row.ts'
import { refusalHeadings } from './targets.ts'
import { type RowResult, whyRefused } from './rows.ts'
import { findImport, type ImportRow } from './store.ts'

const rowsAtOnce = 1_000

/**
 * The refused rows as CSV, as they were sent and in their order, each with its number and why it was refused: to be
 * corrected and sent again.
 * @param language of the reasons and their headings.
 * @throws not_found
 */
export async function errorsFile(context: Context, id: string, language: keyof typeof reasonsIn = 'en') {
  const found = await read(context, (scope) => findImport(scope, id))
  const headings = [...refusalHeadings[language], ...found.columns.map(({ heading }) => heading)]
  return writeTable('csv', headings, refusedRows(context, found, language))
}

function read<Result>({ deps, tenant, actor, now }: Context, work: Parameters<typeof inScope<Result>>[2]) {
  return inScope(deps, { tenant, actor, now, readOnly: true }, work)
}

async function* refusedRows(
  context: Context,
  found: ImportRow,
  language: keyof typeof reasonsIn,
): AsyncGenerator<Cell[]> {
  const sentences = await reasonsIn[language]()
  const width = found.columns.length
  let last = -1
  for (;;) {
    const rows = await read(context, ({ tx, tenant }) =>
      tx
        .selectFrom('job_items')
        .select(['position', 'input', 'result'])
        .where('tenant_id', '=', tenant.id)
        .where('job_id', '=', found.job_id)
        .where('position', '>', last)
        .orderBy('position')
        .limit(rowsAtOnce)
        .execute(),
    )
    for (const { position, input, result } of rows) {
      last = position
      const refusal = (result ?? {}) as unknown as RowResult
      if (refusal.error === undefined) continue
      const { row, cells } = input as unknown as StoredRow
      yield [
        row,
        whyRefused(found, refusal, sentences, language),
        ...Array.from({ length: width }, (_, place) => cells[place] ?? ''),
      ]
    }
    if (rows.length < rowsAtOnce) return
  }
}
