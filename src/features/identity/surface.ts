import type { Budget } from './throttle.ts'

/** A route of the identity library that is open to the outside. */
interface OpenRoute {
  /** A budget that guessing draws from; see `throttle.ts`. */
  throttle?: Budget
  /** Answered in place of the library's own, where that would tell an address with an account from others. */
  answer?: unknown
  /** Not answered sooner than this many milliseconds, where how long it takes would tell the same. */
  leastMs?: number
  /** How somebody signs in here, for the audit log. */
  signsIn?: 'password' | 'second factor' | 'backup code' | 'passkey' | 'single sign-on'
}

/** Every route of the library that may be reached; what is not listed does not exist. */
export const openRoutes: Readonly<Record<string, OpenRoute>> = {
  'POST /sign-up/email': { throttle: 'mail', answer: { success: true } },
  'POST /sign-in/email': { throttle: 'sign-in', signsIn: 'password' },
  'POST /sign-in/social': {},
  'GET /callback/oidc': { signsIn: 'single sign-on' },
  'POST /sign-out': {},
  'GET /get-session': {},
  'POST /request-password-reset': { throttle: 'mail', answer: { success: true }, leastMs: 300 },
  'POST /reset-password': { throttle: 'sign-in' },
  'POST /send-verification-email': { throttle: 'mail', answer: { success: true } },
  'GET /verify-email': {},
  'POST /update-user': {},
  'POST /change-email': { throttle: 'mail', answer: { success: true }, leastMs: 300 },
  'POST /change-password': { throttle: 'sign-in' },
  'GET /list-sessions': {},
  'POST /revoke-session': {},
  'POST /revoke-sessions': {},
  'POST /revoke-other-sessions': {},
  'POST /two-factor/enable': { throttle: 'sign-in' },
  'POST /two-factor/disable': { throttle: 'sign-in' },
  'POST /two-factor/get-totp-uri': { throttle: 'sign-in' },
  'POST /two-factor/verify-totp': { throttle: 'sign-in', signsIn: 'second factor' },
  'POST /two-factor/verify-backup-code': { throttle: 'sign-in', signsIn: 'backup code' },
  'POST /two-factor/generate-backup-codes': { throttle: 'sign-in' },
  'POST /passkey/begin': { throttle: 'sign-in' },
  'POST /passkey/add': { throttle: 'sign-in' },
  'GET /passkey/list': {},
  'POST /passkey/rename': {},
  'POST /passkey/remove': {},
  'POST /passkey/begin-sign-in': { throttle: 'challenge' },
  'POST /passkey/sign-in': { throttle: 'sign-in', signsIn: 'passkey' },
}
