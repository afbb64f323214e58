import { sql } from 'kysely'
import type { Scope } from '../../scope.ts'

/** Tells every delivery worker to look for work once this transaction is committed. */
export async function wakeWorkers(scope: Scope): Promise<void> {
  await sql`select pg_notify('deliveries', '')`.execute(scope.tx)
}
