import type { Context } from '../../http/endpoint.ts'
import type { Cell } from '../../lib/spreadsheet/cell.ts'
import { writeTable } from '../../lib/spreadsheet/write.ts'
import { inScope } from '../../scope.ts'
import type { StoredRow } from './read-row.ts'
import type { RowResult } from './rows.ts'
import { findImport } from './store.ts'

const rowsAtOnce = 1_000

/**
 * The refused rows as CSV, as they were sent and in their order, each with its number and why it was refused: to be
 * corrected and sent again.
 * @throws not_found
 */
export async function errorsFile(context: Context, id: string) {
  const { columns } = await read(context, (scope) => findImport(scope, id))
  const headings = ['Row', 'Error', ...columns.map(({ heading }) => heading)]
  return writeTable('csv', headings, refusedRows(context, id, columns.length))
}

function read<Result>({ deps, tenant, actor, now }: Context, work: Parameters<typeof inScope<Result>>[2]) {
  return inScope(deps, { tenant, actor, now, readOnly: true }, work)
}

async function* refusedRows(context: Context, id: string, width: number): AsyncGenerator<Cell[]> {
  let last = -1
  for (;;) {
    const rows = await read(context, ({ tx, tenant }) =>
      tx
        .selectFrom('job_items')
        .select(['position', 'input', 'result'])
        .where('tenant_id', '=', tenant.id)
        .where('job_id', '=', id)
        .where('position', '>', last)
        .orderBy('position')
        .limit(rowsAtOnce)
        .execute(),
    )
    for (const { position, input, result } of rows) {
      last = position
      const { error } = (result ?? {}) as unknown as Partial<RowResult>
      if (error === undefined) continue
      const { row, cells } = input as unknown as StoredRow
      yield [row, error, ...Array.from({ length: width }, (_, place) => cells[place] ?? '')]
    }
    if (rows.length < rowsAtOnce) return
  }
}
