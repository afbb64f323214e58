import { createHash } from 'node:crypto'
import { type Selectable, sql } from 'kysely'
import type { IdempotencyKeys } from '../db/types.gen.ts'
import { seal, unseal } from '../lib/seal.ts'
import { invalidField, problem } from '../problems.ts'
import type { Scope } from '../scope.ts'

export interface StoredAnswer {
  status: number
  headers: Record<string, string>
  body: Buffer
  replayed: boolean
}

/** How far a key counts: in the workspace of the work, or in all workspaces of the person who sends it. */
export type Reach = 'workspace' | 'person'

const longestKey = 255
const lifetimeHours = 24

/** The Idempotency-Key of a request, or undefined; throws invalid_field for one that cannot be kept. */
export function readIdempotencyKey(header: unknown): string | undefined {
  if (header === undefined) return undefined
  if (typeof header !== 'string' || header.length === 0 || header.length > longestKey) {
    throw invalidField('Idempotency-Key', 'wrong_length', { least: 1, most: longestKey })
  }
  return header
}

/** What two requests must share to count as the same: method, path with query, and body. */
export function hashRequest(method: string, url: string, body: string): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([method, url]))
    .update(body)
    .digest()
}

/**
 * Does `work` once for a key. The answer is stored in the transaction that did the work, so a crash in
 * between leaves neither; a repeated key gets the first answer again.
 * @throws request_in_flight while another transaction holds the key, idempotency_key_reused for another request.
 */
export async function once(
  scope: Scope,
  key: string,
  requestHash: Buffer,
  work: () => Promise<Omit<StoredAnswer, 'replayed'>>,
  reach: Reach = 'workspace',
): Promise<StoredAnswer> {
  const owner = { tenant_id: scope.tenant.id, principal_id: scope.actor.id, key }
  const sealKey = scope.installation.key('idempotent answers')
  // Whoever sends a key is told apart over all workspaces.
  const lock = await sql<{
    held: boolean
  }>`select pg_try_advisory_xact_lock(hashtextextended(${`${owner.principal_id}:${key}`}, 0)) as held`.execute(
    scope.tx,
  )
  if (!lock.rows[0]?.held) throw problem('request_in_flight', {}, { 'retry-after': '1' })
  const first = await findFirst(scope, key, reach)
  if (first) {
    if (!first.request_hash.equals(requestHash)) throw problem('idempotency_key_reused', {})
    const headers = first.headers as Record<string, string>
    const body = unseal(sealKey, sealName({ ...owner, tenant_id: first.tenant_id }), first.body)
    return { status: first.status, headers, body, replayed: true }
  }
  const answer = await work()
  const row = {
    ...owner,
    request_hash: requestHash,
    status: answer.status,
    headers: JSON.stringify(answer.headers),
    body: seal(sealKey, sealName(owner), answer.body),
    created_at: scope.now,
  }
  await scope.tx
    .insertInto('idempotency_keys')
    .values(row)
    .onConflict((conflict) => conflict.columns(['tenant_id', 'principal_id', 'key']).doUpdateSet(row))
    .execute()
  return { ...answer, replayed: false }
}

const sealName = (owner: { tenant_id: string; principal_id: string; key: string }) =>
  `${owner.tenant_id}:${owner.principal_id}:${owner.key}`

/** What was answered the first time, with the workspace in which that was. */
async function findFirst({ tx, tenant, actor, now }: Scope, key: string, reach: Reach) {
  const oldest = new Date(now.getTime() - lifetimeHours * 3_600_000)
  const answers =
    reach === 'person'
      ? sql`find_answer(${actor.id}, ${key})`
      : sql`(
          select * from idempotency_keys
          where tenant_id = ${tenant.id} and principal_id = ${actor.id} and key = ${key}
        )`
  const { rows } = await sql<Selectable<IdempotencyKeys>>`
    select tenant_id, request_hash, status, headers, body from ${answers} as answer
    where created_at > ${oldest}`.execute(tx)
  return rows[0]
}
