import { createHash } from 'node:crypto'
import { APIError } from 'better-auth/api'
import type { IdentityDeps } from '../place.ts'

const lifetimeMs = 5 * 60_000

/** What a challenge may be answered for: signing in, or adding a passkey to one account. */
export type Purpose = 'sign-in' | `registration of ${string}`

/** Keeps a challenge for five minutes; only its hash is stored. */
export async function keepChallenge(deps: IdentityDeps, purpose: Purpose, challenge: string): Promise<void> {
  const now = deps.now()
  const pool = deps.database.identity
  await pool.query('delete from verification where "expiresAt" < $1 and value = $2', [now, 'passkey'])
  await pool.query(
    `insert into verification (id, identifier, value, "expiresAt", "createdAt", "updatedAt")
     values ($1, $2, 'passkey', $3, $4, $4)`,
    [deps.newId('identity', now), nameOf(purpose, challenge), new Date(now.getTime() + lifetimeMs), now],
  )
}

/**
 * Takes the challenge that an answer of an authenticator carries, so that it serves once.
 * @param clientData the answer's client data, base64url.
 * @returns the challenge. Throws UNAUTHORIZED for one that was not given out for this, was taken or has run out.
 */
export async function takeChallenge(
  deps: IdentityDeps,
  purpose: Purpose,
  clientData: string,
): Promise<string> {
  const challenge = challengeIn(clientData)
  const { rowCount } = await deps.database.identity.query(
    `delete from verification where identifier = $1 and value = 'passkey' and "expiresAt" > $2`,
    [nameOf(purpose, challenge), deps.now()],
  )
  if (rowCount !== 1) throw passkeyRefused()
  return challenge
}

/** The one refusal of an answer that does not hold, whatever is wrong with it. */
export const passkeyRefused = () =>
  new APIError('UNAUTHORIZED', {
    code: 'PASSKEY_REFUSED',
    message: 'This passkey could not be used here; try again, or sign in another way',
  })

function challengeIn(clientData: string): string {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientData, 'base64url').toString()) as Record<
      string,
      unknown
    >
    return String(challenge)
  } catch {
    throw passkeyRefused()
  }
}

const nameOf = (purpose: Purpose, challenge: string) =>
  `passkey:${createHash('sha256').update(`${purpose} ${challenge}`).digest('base64url')}`
