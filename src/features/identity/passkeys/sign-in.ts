import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server'
import type { IdentityDeps } from '../place.ts'
import { keepChallenge, passkeyRefused, takeChallenge } from './challenges.ts'
import { partyOf } from './party.ts'
import { findPasskey, noteUse } from './store.ts'

/** Begins signing in: a challenge for whatever passkey the browser finds for this host. It names nobody. */
export async function beginSignIn(deps: IdentityDeps) {
  const options = await generateAuthenticationOptions({
    rpID: partyOf(deps).id,
    userVerification: 'required',
    allowCredentials: [],
  })
  await keepChallenge(deps, 'sign-in', options.challenge)
  return options
}

/**
 * Whose passkey answered. A counter that does not go up tells of a copied authenticator (section 6.1.1).
 * @returns the account's id. Throws UNAUTHORIZED where the answer does not hold.
 */
export async function recognisePasskey(
  deps: IdentityDeps,
  response: AuthenticationResponseJSON,
): Promise<string> {
  const { id: rpId, origin } = partyOf(deps)
  const expectedChallenge = await takeChallenge(deps, 'sign-in', response.response.clientDataJSON)
  const passkey = await findPasskey(deps, response.id)
  if (!passkey) throw passkeyRefused()
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
    credential: {
      id: passkey.credentialID,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
      counter: passkey.counter,
    },
  }).catch(() => null)
  if (!checked?.verified) throw passkeyRefused()
  const { newCounter } = checked.authenticationInfo
  if (!(await noteUse(deps, passkey.id, passkey.counter, newCounter))) throw passkeyRefused()
  return passkey.userId
}
