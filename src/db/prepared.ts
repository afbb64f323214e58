import type { Compilable } from 'kysely'
import type { PoolClient, QueryConfig, QueryResultRow } from 'pg'
import type { Tx } from './tx.ts'

/** A statement that is parsed and planned once a connection. */
export interface Prepared {
  name: string
  text: string
}

/** A statement with its values, as the driver takes it; spelt out, see docs/decisions/young-objects.md. */
export function withValues({ name, text }: Prepared, values: unknown[]): QueryConfig {
  return { name, text, values }
}

/** Connections by their builder, which is all that a unit of work has of them. */
export const connections = new WeakMap<Tx, PoolClient>()

/** Runs a statement under its name in the transaction of `tx`; for the few that run all the time. */
export async function runPrepared<Row extends QueryResultRow>(
  tx: Tx,
  statement: Prepared,
  values: unknown[],
): Promise<Row[]> {
  const client = connections.get(tx)
  if (!client) throw new Error('this builder belongs to no connection')
  return (await client.query<Row>(withValues(statement, values))).rows
}

/**
 * Runs a query of the builder as a prepared statement; for those that are asked for all the time.
 * @param name stands for one text: what varies in the query must be its values alone, and its columns be named.
 */
export async function runNamed<Row>(tx: Tx, name: string, query: Compilable<Row>): Promise<Row[]> {
  const { sql: text, parameters } = query.compile()
  return (await runPrepared(tx, { name, text }, [...parameters])) as Row[]
}
