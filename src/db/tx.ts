import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import type { PoolClient } from 'pg'
import { connections } from './prepared.ts'
import type { DB } from './types.gen.ts'

export type Tx = Transaction<DB>

const builders = new WeakMap<PoolClient, Kysely<DB>>()

/**
 * A query builder on one connection, for use while a transaction is open on it. Kept with the connection:
 * a new one for each transaction would cost more than most queries.
 */
export function builderOn(client: PoolClient): Tx {
  let builder = builders.get(client)
  if (!builder) {
    const connection = {
      query: client.query.bind(client),
      release: () => {},
    }
    const pool = { connect: async () => connection as unknown as PoolClient, end: async () => {} }
    builder = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
    builders.set(client, builder)
    connections.set(builder as Tx, client)
  }
  return builder as Tx
}
