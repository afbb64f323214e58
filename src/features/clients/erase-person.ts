import { sql } from 'kysely'
import type { Scope } from '../../scope.ts'
import { eraseClient, type Removed } from './erase.ts'
import { findClient } from './find.ts'

/**
 * Erases clients that are one person, also from what jobs keep: the rows of their imports.
 * @returns how much was removed, all together. Throws not_found.
 */
export async function erasePerson(scope: Scope, clientIds: string[]) {
  const total: Removed = { passes: 0, events: 0, scans: 0, deliveries: 0, mails: 0, phones: 0 }
  let jobRows = 0
  for (const id of clientIds) {
    jobRows += await emptyJobRows(scope, id)
    const removed = await eraseClient(scope, id)
    for (const kind of Object.keys(total) as (keyof Removed)[]) total[kind] += removed[kind]
  }
  return { success: true, clients: clientIds.length, ...total, jobRows }
}

/**
 * Empties rows of jobs that were worked on and made the client or one of its passes, or that were refused and name
 * the client or its address.
 */
async function emptyJobRows(scope: Scope, clientId: string): Promise<number> {
  const { tx, tenant } = scope
  const { name, email } = await findClient(scope, clientId)
  const { numAffectedRows } = await sql`
    with made as (
      select array_agg(id) || ${clientId}::text as ids from passes
      where tenant_id = ${tenant.id} and client_id = ${clientId}
    )
    update job_items
    set input = case when input ? 'cells' then input || '{"cells": []}' else 'null' end,
      result = case when result ? 'pass' then result || '{"pass": null}' else result end
    from made
    where tenant_id = ${tenant.id} and result is not null
      and (input <> 'null' and input -> 'cells' is distinct from '[]' or jsonb_typeof(result -> 'pass') = 'object')
      and (result ->> 'id' = any (made.ids) or result ->> 'clientId' = any (made.ids)
        or result -> 'pass' ->> 'id' = any (made.ids)
        or strpos(lower(input::text), lower(${email}::text)) > 0
        or (result ->> 'error' is not null and strpos(lower(input::text), lower(${name}::text)) > 0))`.execute(
    tx,
  )
  return Number(numAffectedRows ?? 0)
}
