import type { Context, Reply } from '../../http/endpoint.ts'
import type { Cell } from '../../lib/spreadsheet/cell.ts'
import { mediaTypes, type TableFormat, writeTable } from '../../lib/spreadsheet/write.ts'
import { inScope, type Scope } from '../../scope.ts'

/** Some rows of a table, and where it goes on; null at its end. */
export interface Page<Row, Position> {
  rows: Row[]
  next: Position | null
}

/** A table that can be exported: its columns in order, and how its rows are read from page to page. */
export interface Source<Row, Position> {
  /** Of the file, without ending. */
  name: string
  columns: Record<string, (row: Row) => Cell>
  read(scope: Scope, after: Position | null): Promise<Page<Row, Position>>
}

/** Rows read in one transaction. */
export const pageSize = 1_000

/**
 * A table as a file that is made while it is sent. Each page is read in a transaction of its own, so that a slow
 * reader holds none open; all of them see the same instant as now. The export is an entry of the audit log.
 * @throws what reading the first page throws.
 */
export async function exportTable<Row, Position>(
  context: Context,
  source: Source<Row, Position>,
  format: TableFormat,
): Promise<Reply> {
  const rows = await begun(rowsOf(context, source))
  await recordExport(context, source.name, format)
  const body = writeTable(format, Object.keys(source.columns), rows)
  return download(body, `${source.name}.${format}`, mediaTypes[format])
}

/** An answer that a browser saves as a file. */
export function download(body: unknown, name: string, mediaType: string): Reply {
  const headers = {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  }
  return { status: 200, body, headers }
}

/** Writes into the audit log who took what; whoever asks with HEAD takes nothing. */
export async function recordExport(context: Context, name: string, format: string): Promise<void> {
  const { deps, tenant, actor, now, isSent } = context
  if (!isSent) return
  await inScope(deps, { tenant, actor, now }, async (scope) =>
    scope.emit('data.exported', { name, format }, {}),
  )
}

/** The rows of a table as cells, page by page. */
export async function* rowsOf<Row, Position>(
  { deps, tenant, actor, now }: Context,
  { columns, read }: Source<Row, Position>,
): AsyncGenerator<Cell[]> {
  const cells = Object.values(columns)
  let after: Position | null = null
  do {
    const from: Position | null = after
    const page: Page<Row, Position> = await inScope(deps, { tenant, actor, now, readOnly: true }, (scope) =>
      read(scope, from),
    )
    for (const row of page.rows) yield cells.map((cell) => cell(row))
    after = page.next
  } while (after !== null)
}

/** Waits for the first value, so that what is wrong with the question is known before the answer begins. */
async function begun<Value>(values: AsyncGenerator<Value>): Promise<AsyncIterable<Value>> {
  const first = await values.next()
  return (async function* () {
    if (first.done) return
    yield first.value
    yield* values
  })()
}
