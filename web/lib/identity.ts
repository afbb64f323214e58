import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { paths } from '../../sdk/src/api.gen.ts'
import { api, body } from './api.ts'
import type { Answer } from './model.ts'
import { send, sessionQuery } from './session.ts'

export type Installation = Answer<paths['/api/v1/installation']['get']>

/** What the pages before signing in need to know of the installation. */
export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: () => body(api.GET('/api/v1/installation')),
  staleTime: 60_000,
})

/** Where a mailed link leads back to; the identity library takes no star in it. */
const wayFromMail = (path: string, search: Record<string, string>) =>
  `${path}?${new URLSearchParams(search)}`.replaceAll('*', '%2A')

/** Where the mailed link that confirms an address leads. */
const confirmed = (next: string) => wayFromMail('/sign-in', { verified: '1', next })

/**
 * Signs in with address and password.
 * @param next Where to go on once an address is confirmed that is not yet; a link for that is mailed anew.
 * @returns Whether a second factor is still to be given.
 * @throws ApiError 401 for a wrong address or password, 429 after too many tries.
 */
export async function signIn(
  values: { email: string; password: string },
  next = '/',
): Promise<{ secondFactor: boolean }> {
  const content = { ...values, callbackURL: confirmed(next) }
  const answer = await send<{ twoFactorRedirect?: boolean } | null>('POST', '/auth/sign-in/email', content)
  return { secondFactor: answer?.twoFactorRedirect ?? false }
}

/**
 * Makes an account. The answer is the same whether or not the address has one already.
 * @param next Where to go on once the address is confirmed.
 */
export function signUp(
  values: { name: string; email: string; password: string; invitation?: string },
  next: string,
) {
  return send('POST', '/auth/sign-up/email', { ...values, callbackURL: confirmed(next) })
}

/** Gives the second factor: six digits of the authenticator, or a backup code. */
export function verifySecondFactor(code: string) {
  const isBackup = !/^\d{6}$/.test(code)
  return send('POST', isBackup ? '/auth/two-factor/verify-backup-code' : '/auth/two-factor/verify-totp', {
    code,
  })
}

/** Asks for a link to set a new password. The answer is the same for known and unknown addresses. */
export function requestPasswordReset(email: string) {
  return send('POST', '/auth/request-password-reset', { email, redirectTo: '/reset-password' })
}

/** Sets a new password with the token of the mailed link. */
export function resetPassword(token: string, newPassword: string) {
  return send('POST', '/auth/reset-password', { token, newPassword })
}

/**
 * Leaves for the identity provider of the installation.
 * @param next Where to come back to, a path of the dashboard.
 */
export async function signInWithProvider(next: string): Promise<void> {
  const answer = await send<{ url: string }>('POST', '/auth/sign-in/social', {
    provider: 'oidc',
    callbackURL: next,
  })
  location.assign(answer.url)
}

/** A session of one's own account, on some device. */
export interface OpenSession {
  id: string
  token: string
  userAgent: string | null
  ipAddress: string | null
  createdAt: string
  updatedAt: string
}

export const openSessionsQuery = queryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: () => send<OpenSession[]>('GET', '/auth/list-sessions'),
})

/** Asks anew which sessions are open and which is this one, after something that ends or replaces some. */
export function refreshSessions(queries: QueryClient): Promise<unknown> {
  const changed = [sessionQuery.queryKey, openSessionsQuery.queryKey]
  return Promise.all(changed.map((queryKey) => queries.invalidateQueries({ queryKey })))
}

/** Ends all sessions but this one. */
export function endOtherSessions() {
  return send('POST', '/auth/revoke-other-sessions', {})
}

/** Ends one session. */
export function endSession(token: string) {
  return send('POST', '/auth/revoke-session', { token })
}

/** Changes the name that colleagues see. */
export function changeName(name: string) {
  return send('POST', '/auth/update-user', { name })
}

/**
 * Asks to move the account to another address: it changes when the link mailed to the one it has, and then the one
 * mailed to the other, are followed. Both lead to the account's page, with the other address as `email`.
 */
export function changeEmail(newEmail: string) {
  const callbackURL = wayFromMail('/account', { email: newEmail })
  return send('POST', '/auth/change-email', { newEmail, callbackURL })
}

/** Changes the password and ends every other session. */
export function changePassword(currentPassword: string, newPassword: string) {
  return send('POST', '/auth/change-password', { currentPassword, newPassword, revokeOtherSessions: true })
}

/** Begins a second factor: what the authenticator app needs, and codes for the day it is lost. */
export function beginSecondFactor(password: string) {
  return send<{ totpURI: string; backupCodes: string[] }>('POST', '/auth/two-factor/enable', { password })
}

/** Makes new backup codes; the old ones open nothing any more. */
export function renewBackupCodes(password: string) {
  return send<{ backupCodes: string[] }>('POST', '/auth/two-factor/generate-backup-codes', { password })
}

/** Takes the second factor away. */
export function removeSecondFactor(password: string) {
  return send('POST', '/auth/two-factor/disable', { password })
}
