import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from '../../sdk/src/api.gen.ts'
import { ApiError, refusalOf } from './errors.ts'
import { workspaceHeader } from './shown-workspace.ts'

type Listener = () => void
const expiryListeners = new Set<Listener>()
const removalListeners = new Set<Listener>()

/**
 * Tells when the API answers 401 to somebody who was signed in.
 * @returns A function that stops telling.
 */
export function onSessionExpired(listener: Listener): () => void {
  expiryListeners.add(listener)
  return () => expiryListeners.delete(listener)
}

let signIns = 0

/** Notes that the reader signed in again: what was refused to the session before says nothing about this one. */
export function noteSignIn(): void {
  signIns += 1
}

/**
 * Is asked when a request begins, and tells what its answer 401 means.
 * @returns Tells those who listen that the session has ended. Where the reader signed in again meanwhile it throws an
 *   `ApiError` as of a lost connection, after which reading tries again and a change says that it did not come through.
 */
export function expiryOfRequest(): () => void {
  const asked = signIns
  return () => {
    if (asked !== signIns) throw new ApiError(0, { code: 'network' })
    for (const listener of expiryListeners) listener()
  }
}

/**
 * Tells when the reader is no longer in the workspace that this window shows.
 * @returns A function that stops telling.
 */
export function onRemoved(listener: Listener): () => void {
  removalListeners.add(listener)
  return () => removalListeners.delete(listener)
}

/** Tells those who listen that the reader was taken out of the workspace. */
export function tellRemoved(): void {
  for (const listener of removalListeners) listener()
}

const expiryOf = new WeakMap<Request, () => void>()

const refusals: Middleware = {
  onRequest({ request }) {
    expiryOf.set(request, expiryOfRequest())
    for (const [name, value] of Object.entries(workspaceHeader())) request.headers.set(name, value)
    return request
  },
  async onResponse({ request, response }) {
    if (response.ok) return
    if (response.status === 401) expiryOf.get(request)?.()
    const refusal = await refusalOf(response)
    if (refusal.code === 'no_workspace') tellRemoved()
    throw refusal
  },
  onError() {
    return new ApiError(0, { code: 'network' })
  },
}

/**
 * The API, typed by its own description. Every refusal is thrown as `ApiError`, so
 * `data` is there whenever a call returns.
 */
export const api = createClient<paths>({ credentials: 'same-origin' })
api.use(refusals)

/**
 * Takes the body out of an answer of `api`.
 * @param call What a method of `api` returned.
 * @throws ApiError where the API refused or did not answer.
 */
export async function body<Data>(call: Promise<{ data?: Data }>): Promise<NonNullable<Data>> {
  const { data } = await call
  return data as NonNullable<Data>
}
