import type { Pool, PoolClient } from 'pg'
import { isUnreachable } from './faults.ts'

/**
 * Lends a connection for one transaction, which `work` begins and commits.
 * @returns what `work` returns.
 * @throws what `work` throws; the transaction is rolled back then.
 */
export async function transact<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    return await work(client)
  } catch (error) {
    broken = isUnreachable(error) ? (error as Error) : await rollBack(client)
    throw error
  } finally {
    client.release(broken)
  }
}

/** @returns why the connection cannot be used again, if it cannot. */
async function rollBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback')
    return undefined
  } catch (fault) {
    return fault as Error
  }
}
