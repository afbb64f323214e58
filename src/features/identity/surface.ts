import type { TSchema } from 'typebox'
import { forms } from './forms.ts'
import type { Budget } from './throttle.ts'

/** A route of the identity library that is open to the outside. */
export interface OpenRoute {
  /** What must be sent; nothing else reaches the library. */
  form?: TSchema
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
  'POST /sign-up/email': { form: forms.signUp, throttle: 'mail', answer: { success: true } },
  'POST /sign-in/email': { form: forms.signIn, throttle: 'sign-in', signsIn: 'password' },
  'POST /sign-in/social': { form: forms.provider },
  'GET /callback/oidc': { signsIn: 'single sign-on' },
  'POST /sign-out': {},
  'GET /get-session': {},
  'POST /request-password-reset': {
    form: forms.address,
    throttle: 'mail',
    answer: { success: true },
    leastMs: 300,
  },
  'POST /reset-password': { form: forms.reset, throttle: 'sign-in' },
  'POST /send-verification-email': { form: forms.address, throttle: 'mail', answer: { success: true } },
  'GET /verify-email': {},
  'POST /update-user': { form: forms.name },
  'POST /change-email': { form: forms.newAddress, throttle: 'mail', answer: { success: true }, leastMs: 300 },
  'POST /change-password': { form: forms.newPassword, throttle: 'sign-in' },
  'GET /list-sessions': {},
  'POST /revoke-session': {},
  'POST /revoke-sessions': {},
  'POST /revoke-other-sessions': {},
  'POST /two-factor/enable': { form: forms.password, throttle: 'sign-in' },
  'POST /two-factor/disable': { form: forms.password, throttle: 'sign-in' },
  'POST /two-factor/get-totp-uri': { form: forms.password, throttle: 'sign-in' },
  'POST /two-factor/verify-totp': { form: forms.code, throttle: 'sign-in', signsIn: 'second factor' },
  'POST /two-factor/verify-backup-code': { form: forms.code, throttle: 'sign-in', signsIn: 'backup code' },
  'POST /two-factor/generate-backup-codes': { form: forms.password, throttle: 'sign-in' },
  'POST /passkey/begin': { throttle: 'sign-in' },
  'POST /passkey/add': { throttle: 'sign-in' },
  'GET /passkey/list': {},
  'POST /passkey/rename': {},
  'POST /passkey/remove': {},
  'POST /passkey/begin-sign-in': { throttle: 'challenge' },
  'POST /passkey/sign-in': { throttle: 'sign-in', signsIn: 'passkey' },
}
