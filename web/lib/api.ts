import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from '../../sdk/src/api.gen.ts'
import { ApiError, refusalOf } from './errors.ts'
import { workspaceHeader } from './shown-workspace.ts'

type ExpiryListener = () => void
const expiryListeners = new Set<ExpiryListener>()

/**
 * Tells when the API answers 401 to somebody who was signed in.
 * @returns A function that stops telling.
 */
export function onSessionExpired(listener: ExpiryListener): () => void {
  expiryListeners.add(listener)
  return () => expiryListeners.delete(listener)
}

/** Tells those who listen that the session has ended. */
export function tellExpired(): void {
  for (const listener of expiryListeners) listener()
}

const refusals: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(workspaceHeader())) request.headers.set(name, value)
    return request
  },
  async onResponse({ response }) {
    if (response.ok) return
    if (response.status === 401) tellExpired()
    const refusal = await refusalOf(response)
    // Whoever was taken out of the workspace goes on in another, or on the page that makes one.
    if (refusal.code === 'no_workspace') location.assign('/')
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
