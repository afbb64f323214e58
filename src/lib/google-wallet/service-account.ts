import { createPrivateKey, type KeyObject, sign } from 'node:crypto'
import { because } from '../../../shared/reasons/index.ts'
import { GroundedError } from '../grounded-error.ts'

/** What is used of a Google service account. */
export interface ServiceAccount {
  clientEmail: string
  privateKeyId: string | null
  privateKey: KeyObject
  /** Where an access token is asked for. */
  tokenUri: string
}

/** The pasted JSON is no usable service account; its grounds are for the person who pasted it. */
export class ServiceAccountError extends GroundedError {}

/** Google's token endpoint. */
export const GOOGLE_TOKEN_URI = 'https://oauth2.googleapis.com/token'

/**
 * Reads the JSON key file of a service account. Its `token_uri` must be Google's or one of `tokenUris`, so that nobody
 * can make this server call other addresses. Throws `ServiceAccountError` naming what is missing or wrong.
 */
export function readServiceAccount(json: string, tokenUris: readonly string[] = []): ServiceAccount {
  const account = parse(json)
  if (account.type !== 'service_account') {
    throw new ServiceAccountError(because('account_other_type'))
  }
  const { client_email: clientEmail, private_key: pem, private_key_id: keyId } = account
  if (typeof clientEmail !== 'string' || !clientEmail.includes('@')) {
    throw new ServiceAccountError(because('account_lacks', { member: 'client_email' }))
  }
  if (typeof pem !== 'string')
    throw new ServiceAccountError(because('account_lacks', { member: 'private_key' }))
  const tokenUri = typeof account.token_uri === 'string' ? account.token_uri : GOOGLE_TOKEN_URI
  if (tokenUri !== GOOGLE_TOKEN_URI && !tokenUris.includes(tokenUri)) {
    throw new ServiceAccountError(because('account_token_uri', { uri: GOOGLE_TOKEN_URI }))
  }
  return {
    clientEmail,
    privateKeyId: typeof keyId === 'string' ? keyId : null,
    privateKey: readKey(pem),
    tokenUri,
  }
}

function parse(json: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(json)
    if (parsed !== null && typeof parsed === 'object' && !Array.isArray(parsed))
      return parsed as Record<string, unknown>
  } catch (cause) {
    throw new ServiceAccountError(because('account_not_json'), { cause })
  }
  throw new ServiceAccountError(because('account_other_json'))
}

function readKey(pem: string): KeyObject {
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'rsa') return key
  } catch (cause) {
    throw new ServiceAccountError(because('account_key_unreadable'), { cause })
  }
  throw new ServiceAccountError(because('account_key_not_rsa'))
}

/** A JWT (RFC 7519) with these claims, signed by the account with RS256. */
export function signJwt(account: ServiceAccount, claims: Record<string, unknown>): string {
  const header = { alg: 'RS256', typ: 'JWT', ...(account.privateKeyId && { kid: account.privateKeyId }) }
  const body = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  return `${body}.${sign('sha256', Buffer.from(body), account.privateKey).toString('base64url')}`
}
