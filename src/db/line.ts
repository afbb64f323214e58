import type { Pool, PoolClient } from 'pg'
import { isUnreachable } from './faults.ts'

/** A connection on loan, for transactions that follow one another on it. */
export interface Line {
  /** Whether a transaction is under way, so that another may go behind it. */
  readonly isOpen: boolean
  /**
   * Runs a transaction; one that starts while another is under way is sent behind it. The connection goes back to the
   * pool with the last.
   * @param work begins and ends its transaction whatever happens, and sends it in one go, without waiting in between.
   * @throws what `work` throws, and what taking a connection throws.
   */
  run<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result>
}

/** Takes a connection out of a pool for as long as transactions follow one another. */
export function takeLine(pool: Pool): Line {
  const taken = pool.connect()
  let under = 0
  let broken: Error | undefined
  const line = {
    isOpen: false,
    async run<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
      under += 1
      line.isOpen = true
      try {
        return await work(await taken)
      } catch (error) {
        if (isUnreachable(error)) broken = error as Error
        throw error
      } finally {
        under -= 1
        line.isOpen = under > 0
        if (!line.isOpen)
          void taken.then(
            (client) => client.release(broken),
            () => undefined,
          )
      }
    },
  }
  return line
}
