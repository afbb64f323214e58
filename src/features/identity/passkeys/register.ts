import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { APIError } from 'better-auth/api'
import type { IdentityDeps } from '../place.ts'
import { keepChallenge, passkeyRefused, takeChallenge } from './challenges.ts'
import { credentialsOf, mostPasskeys } from './store.ts'
import { partyOf } from './party.ts'

interface Owner {
  id: string
  name: string
  email: string
}

/**
 * Begins adding a passkey: what the browser asks an authenticator for (Web Authentication, level 3). The authenticator
 * keeps the account and verifies its user, so that the passkey alone signs in.
 * @throws APIError TOO_MANY_PASSKEYS.
 */
export async function beginRegistration(deps: IdentityDeps, owner: Owner) {
  const known = await credentialsOf(deps, owner.id)
  if (known.length >= mostPasskeys) {
    const message = `An account has at most ${mostPasskeys} passkeys; remove one first`
    throw new APIError('BAD_REQUEST', { code: 'TOO_MANY_PASSKEYS', message })
  }
  const options = await generateRegistrationOptions({
    rpName: 'Passwright',
    rpID: partyOf(deps).id,
    userID: new TextEncoder().encode(owner.id),
    userName: owner.email,
    userDisplayName: owner.name,
    attestationType: 'none',
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await keepChallenge(deps, `registration of ${owner.id}`, options.challenge)
  return options
}

/**
 * Takes what the authenticator made and keeps the passkey.
 * @returns its id. Throws UNAUTHORIZED where the answer does not hold.
 */
export async function finishRegistration(
  deps: IdentityDeps,
  owner: Owner,
  response: RegistrationResponseJSON,
  name: string,
): Promise<string> {
  const { id: rpId, origin } = partyOf(deps)
  const expectedChallenge = await takeChallenge(
    deps,
    `registration of ${owner.id}`,
    response.response.clientDataJSON,
  )
  const checked = await verifyRegistrationResponse({
    response,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
  }).catch(() => null)
  if (!checked?.verified) throw passkeyRefused()
  const { credential, credentialDeviceType, credentialBackedUp, aaguid } = checked.registrationInfo
  const now = deps.now()
  const id = deps.newId('identity', now)
  const { rowCount } = await deps.database.identity.query(
    `insert into passkey (id, name, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp",
       transports, aaguid, "createdAt")
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict ("credentialID") do nothing`,
    [
      id,
      name,
      Buffer.from(credential.publicKey).toString('base64url'),
      owner.id,
      credential.id,
      credential.counter,
      credentialDeviceType,
      credentialBackedUp,
      credential.transports?.join(',') ?? null,
      aaguid,
      now,
    ],
  )
  if (rowCount !== 1) throw passkeyRefused()
  return id
}
