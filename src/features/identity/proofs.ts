import { createHash } from 'node:crypto'
import { APIError } from 'better-auth/api'
import type { IdentityDeps } from './place.ts'

/** A code of an authenticator app holds for 30 seconds and is taken one step earlier and later too (RFC 6238, 5.2). */
const codeHoldsMs = 2 * 60_000

/** Ends what an account has pending: links to a new password, and sign-ins that await a second factor. */
export async function endPending({ database }: IdentityDeps, personId: string): Promise<void> {
  await database.identity.query('delete from verification where value = $1', [personId])
}

/**
 * Takes a code of an authenticator app, so that whoever saw it typed cannot sign in with it too. The library forgets
 * what has run out.
 * @throws INVALID_CODE for one that was taken before.
 */
export async function takeCode(deps: IdentityDeps, personId: string, code: string): Promise<void> {
  const name = `code:${createHash('sha256').update(`${personId} ${code}`).digest('base64url')}`
  const now = deps.now()
  const { rowCount } = await deps.database.identity.query(
    `insert into verification as known (id, identifier, value, "expiresAt", "createdAt", "updatedAt")
     values ($1, $1, 'used code', $2, $3, $3)
     on conflict (id) do update set "expiresAt" = excluded."expiresAt" where known."expiresAt" < $3`,
    [name, new Date(now.getTime() + codeHoldsMs), now],
  )
  if (rowCount !== 1) throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'Invalid code' })
}
