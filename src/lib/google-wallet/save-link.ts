import { type ServiceAccount, signJwt } from './service-account.ts'

/** Google's page that puts a pass into the wallet. */
const SAVE_URL = 'https://pay.google.com/gp/v/save/'

/**
 * The "Add to Google Wallet" link of an object that exists already: a skinny JWT that only names it (Google, "Issuing
 * passes with JWTs"), far below the 1,800 characters that browsers and Google take safely.
 * `origins` are the web origins that may show the button; `issuedAt` becomes `iat`.
 */
export function saveLink(
  account: ServiceAccount,
  object: { kind: 'generic' | 'eventTicket'; id: string },
  origins: readonly string[],
  issuedAt: Date,
): string {
  const jwt = signJwt(account, {
    iss: account.clientEmail,
    aud: 'google',
    typ: 'savetowallet',
    iat: Math.floor(issuedAt.getTime() / 1000),
    origins,
    payload: { [`${object.kind}Objects`]: [{ id: object.id }] },
  })
  return SAVE_URL + jwt
}
