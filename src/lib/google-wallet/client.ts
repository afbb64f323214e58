import { because, type Grounds } from '../../../shared/reasons/index.ts'
import { GroundedError } from '../grounded-error.ts'
import { networkFault } from '../network-fault.ts'
import { type ServiceAccount, signJwt } from './service-account.ts'

/** The kinds of resources used here. */
export type GoogleResourceKind = 'genericClass' | 'genericObject' | 'eventTicketClass' | 'eventTicketObject'

/** A class or object in Google's terms; `id` is `<issuer id>.<suffix>`, and null takes a member away. */
export type GoogleResource = { id: string } & Record<string, unknown>

/** What became of one call. */
export type GoogleVerdict =
  | { outcome: 'done' }
  /** Google does not take this content; trying again would not help. */
  | { outcome: 'refused'; grounds: Grounds }
  /** Google takes nothing from this account until somebody mends it; the grounds say how. */
  | { outcome: 'blocked'; grounds: Grounds }
  /** Try again later. */
  | { outcome: 'retry'; grounds: Grounds }

/** Talks to the Google Wallet API for one service account. */
export interface GoogleWalletClient {
  /** Inserts the resource, or replaces its given members where it exists already. */
  insert(kind: GoogleResourceKind, resource: GoogleResource): Promise<GoogleVerdict>
  /** Changes the given members of a resource, or inserts it where it does not exist. One call for what is there. */
  patch(kind: GoogleResourceKind, resource: GoogleResource): Promise<GoogleVerdict>
}

/** The production service. */
export const GOOGLE_WALLET_API = 'https://walletobjects.googleapis.com/walletobjects/v1'

const SCOPE = 'https://www.googleapis.com/auth/wallet_object.issuer'
const TIMEOUT_MS = 10_000

/** Of what Google says so much is kept. */
const LONGEST_ANSWER = 300

interface GoogleWalletOptions {
  account: ServiceAccount
  /** Base address without a trailing slash. */
  api?: string
  now: () => Date
  /** Resolves when the next call may be made: Google allows 20 a second for an issuer. */
  turn: () => Promise<void>
}

/**
 * A client of the Google Wallet REST API: asks for an access token with a signed JWT (RFC 7523) and keeps it while it
 * lasts, spaces calls to stay within the rate, and turns every answer into what to do next. Never throws.
 */
export function googleWalletClient(options: GoogleWalletOptions): GoogleWalletClient {
  const { account, api = GOOGLE_WALLET_API, now, turn } = options
  let token: Promise<AccessToken> | undefined

  async function accessToken(): Promise<string> {
    const held = token && (await token)
    if (held && now().getTime() < held.usableUntil) return held.value
    const asked = askForToken(account, now())
    token = asked
    asked.catch(() => (token = undefined))
    return (await asked).value
  }

  async function call(method: 'POST' | 'PATCH', path: string, body: GoogleResource): Promise<Answer> {
    await turn()
    const response = await fetch(`${api}/${path}`, {
      method,
      headers: { authorization: `Bearer ${await accessToken()}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (response.status === 401) token = undefined
    return { status: response.status, message: messageIn(await readJson(response)) }
  }

  const post = (kind: GoogleResourceKind, resource: GoogleResource) => call('POST', kind, resource)
  const patch = (kind: GoogleResourceKind, resource: GoogleResource) =>
    call('PATCH', `${kind}/${encodeURIComponent(resource.id)}`, resource)

  return {
    insert: (kind, resource) =>
      judged(async () => {
        const inserted = await post(kind, resource)
        return inserted.status === 409 ? patch(kind, resource) : inserted
      }),
    patch: (kind, resource) =>
      judged(async () => {
        const patched = await patch(kind, resource)
        return patched.status === 404 ? post(kind, resource) : patched
      }),
  }
}

async function judged(work: () => Promise<Answer>): Promise<GoogleVerdict> {
  try {
    return verdictOf(await work())
  } catch (error) {
    if (error instanceof AccessRefused) return { outcome: 'blocked', grounds: error.grounds }
    if (error instanceof AccessDelayed) return { outcome: 'retry', grounds: error.grounds }
    return { outcome: 'retry', grounds: because('google_unreachable', { answer: networkFault(error) }) }
  }
}

class AccessRefused extends GroundedError {}
class AccessDelayed extends GroundedError {}

interface AccessToken {
  value: string
  /** Epoch milliseconds, a minute before it runs out. */
  usableUntil: number
}

/** Exchanges a signed JWT for an access token (RFC 7523 §2.1). */
async function askForToken(account: ServiceAccount, now: Date): Promise<AccessToken> {
  const seconds = Math.floor(now.getTime() / 1000)
  const claims = {
    iss: account.clientEmail,
    scope: SCOPE,
    aud: account.tokenUri,
    iat: seconds,
    exp: seconds + 3600,
  }
  const response = await fetch(account.tokenUri, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: signJwt(account, claims),
    }),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  const answer = await readJson(response)
  if (response.status >= 500 || response.status === 429) {
    throw new AccessDelayed(because('google_busy', { answer: `HTTP ${response.status}` }))
  }
  if (!response.ok || typeof answer.access_token !== 'string') {
    const detail = String(answer.error_description ?? answer.error ?? `HTTP ${response.status}`)
    throw new AccessRefused(because('google_key_refused', { answer: detail.slice(0, LONGEST_ANSWER) }))
  }
  const lasts = Number(answer.expires_in ?? 3600)
  return { value: answer.access_token, usableUntil: now.getTime() + (lasts - 60) * 1000 }
}

interface Answer {
  status: number
  message: string
}

function verdictOf({ status, message }: Answer): GoogleVerdict {
  if (status >= 200 && status < 300) return { outcome: 'done' }
  const answer = message || `HTTP ${status}`
  if (status === 401 || status === 408 || status === 429 || status >= 500) {
    return { outcome: 'retry', grounds: because('google_busy', { answer }) }
  }
  if (status === 403) return { outcome: 'blocked', grounds: because('google_no_access', { answer }) }
  return { outcome: 'refused', grounds: because('google_refused', { answer }) }
}

function messageIn(answer: Record<string, unknown>): string {
  const { error } = answer
  const message =
    error !== null && typeof error === 'object' && 'message' in error ? String(error.message) : ''
  return message.slice(0, LONGEST_ANSWER)
}

async function readJson(response: Response): Promise<Record<string, unknown>> {
  const text = await response.text()
  try {
    const parsed: unknown = JSON.parse(text)
    return parsed !== null && typeof parsed === 'object' ? (parsed as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** Returns a function that resolves at most so many times a second, evenly spaced, in the order it was called. */
export function evenlySpaced(timesASecond: number): () => Promise<void> {
  const spacing = 1000 / timesASecond
  let next = 0
  return async () => {
    const at = Math.max(performance.now(), next)
    next = at + spacing
    const wait = at - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
  }
}
