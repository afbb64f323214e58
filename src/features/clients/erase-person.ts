import { sql } from 'kysely'
import type { Scope } from '../../scope.ts'
import { eraseClient, type Removed } from './erase.ts'
import { identitiesOf } from './export.ts'
import { findPerson, lockClients } from './find.ts'

/**
 * Erases clients that are one person, also from what jobs keep: the rows of their imports.
 * @returns how much was removed, all together. Throws not_found.
 */
export async function erasePerson(scope: Scope, clientIds: string[]) {
  const total: Removed = { passes: 0, events: 0, scans: 0, deliveries: 0, mails: 0, phones: 0 }
  let jobRows = 0
  // A job that is making passes of theirs ends its portion first: its rows are found then.
  await lockClients(scope, clientIds)
  for (const id of clientIds) {
    const person = { ...(await findPerson(scope, id)), made: await madeFor(scope, id) }
    jobRows += await emptyJobRows(scope, person)
    await emptySamples(scope, person)
    const removed = await eraseClient(scope, id)
    for (const kind of Object.keys(total) as (keyof Removed)[]) total[kind] += removed[kind]
  }
  return { success: true, clients: clientIds.length, ...total, jobRows }
}

interface Person {
  name: string
  email: string | null
  /** The ids of the client, of whoever was merged into it, and of its passes. */
  made: string[]
}

async function madeFor(scope: Scope, clientId: string): Promise<string[]> {
  const passes = await scope.tx
    .selectFrom('passes')
    .select('id')
    .where('tenant_id', '=', scope.tenant.id)
    .where('client_id', '=', clientId)
    .execute()
  return [...(await identitiesOf(scope, clientId)), ...passes.map(({ id }) => id)]
}

/**
 * Empties rows of jobs that were worked on and made the client or one of its passes, or that were refused and name
 * the client or its address.
 */
async function emptyJobRows({ tx, tenant }: Scope, { name, email, made }: Person): Promise<number> {
  const { numAffectedRows } = await sql`
    update job_items
    set input = case when input ? 'cells' then input || '{"cells": []}' else 'null' end,
      result = case when result ? 'pass' then result || '{"pass": null}' else result end
    where tenant_id = ${tenant.id} and result is not null
      and (input <> 'null' and input -> 'cells' is distinct from '[]' or jsonb_typeof(result -> 'pass') = 'object')
      and (result ->> 'id' = any (${made}) or result ->> 'clientId' = any (${made})
        or result -> 'pass' ->> 'id' = any (${made})
        or strpos(lower(input::text), lower(${email}::text)) > 0
        or (result ->> 'error' is not null and strpos(lower(input::text), lower(${name}::text)) > 0))`.execute(
    tx,
  )
  return Number(numAffectedRows ?? 0)
}

/** Empties the first values that imports show of their columns, where a row made the client or they name it. */
async function emptySamples({ tx, tenant }: Scope, { name, email, made }: Person): Promise<void> {
  await sql`
    update imports
    set columns = (select jsonb_agg(shown || '{"samples": []}') from jsonb_array_elements(columns) as shown)
    where tenant_id = ${tenant.id} and columns @? '$[*].samples[*]'
      and (strpos(lower(columns::text), lower(${email}::text)) > 0
        or strpos(lower(columns::text), lower(${name}::text)) > 0
        or exists (
          select from job_items as item
          where item.tenant_id = imports.tenant_id and item.job_id = imports.job_id
            and (item.result ->> 'id' = any (${made}) or item.result ->> 'clientId' = any (${made}))))`.execute(
    tx,
  )
}
