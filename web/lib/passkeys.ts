import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { queryOptions } from '@tanstack/react-query'
import { send } from './session.ts'

/** A passkey of one's own account. */
export interface Passkey {
  id: string
  name: string
  createdAt: string
  lastUsedAt: string | null
  /** Whether a service brings it to other devices. */
  synced: boolean
}

export const passkeysQuery = queryOptions({
  queryKey: ['account', 'passkeys'],
  queryFn: () => send<Passkey[]>('GET', '/auth/passkey/list'),
})

/** Whether this browser knows passkeys. */
export const knowsPasskeys = () => typeof PublicKeyCredential === 'function'

/** Whether a passkey is among what this browser offers for a field by itself. */
export async function suggestsPasskeys(): Promise<boolean> {
  return knowsPasskeys() && ((await PublicKeyCredential.isConditionalMediationAvailable?.()) ?? false)
}

/**
 * Makes a passkey for the account one is signed in to.
 * @returns Its id, or null where the reader closed the browser's question.
 * @throws ApiError of the server, and what the authenticator throws: see {@link isKnownAuthenticator}.
 */
export async function addPasskey(name: string): Promise<string | null> {
  const { startRegistration } = await import('@simplewebauthn/browser')
  const optionsJSON = await send<PublicKeyCredentialCreationOptionsJSON>('POST', '/auth/passkey/begin', {})
  const response = await orClosed(startRegistration({ optionsJSON }))
  if (!response) return null
  return (await send<{ id: string }>('POST', '/auth/passkey/add', { name, response })).id
}

/** Numbers the questions to the authenticator: the browser takes one at a time, and the latest counts. */
let latest = 0

/**
 * Signs in with a passkey.
 * @param suggested Waits until the reader takes one that the browser suggests, in place of asking at once.
 * @returns Whether somebody is signed in; false where the browser's question was closed.
 * @throws ApiError of the server, and what the authenticator throws.
 */
export async function signInWithPasskey(suggested = false): Promise<boolean> {
  const question = ++latest
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const path = '/auth/passkey/begin-sign-in'
  const optionsJSON = await send<PublicKeyCredentialRequestOptionsJSON>('POST', path, {})
  if (question !== latest) return false
  const response = await orClosed(startAuthentication({ optionsJSON, useBrowserAutofill: suggested }))
  if (!response) return false
  await send('POST', '/auth/passkey/sign-in', { response })
  return true
}

/** Stops waiting for a suggested passkey. */
export async function stopSuggesting(): Promise<void> {
  latest++
  const { WebAuthnAbortService } = await import('@simplewebauthn/browser')
  WebAuthnAbortService.cancelCeremony()
}

/** Gives a passkey another name. */
export const renamePasskey = (id: string, name: string) => send('POST', '/auth/passkey/rename', { id, name })

/** Takes a passkey away from the account. */
export const removePasskey = (id: string) => send('POST', '/auth/passkey/remove', { id })

/** Whether an error says that this authenticator has a passkey for the account already. */
export const isKnownAuthenticator = (error: unknown) => (error as Error).name === 'InvalidStateError'

/** Closing the browser's question, and letting it run out, is no failure. */
async function orClosed<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked
  } catch (error) {
    const { name } = error as Error
    if (name === 'NotAllowedError' || name === 'AbortError') return null
    throw error
  }
}
