import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { plans } from '../../shared/plans.ts'
import { api, body, expiryOfRequest, tellRemoved } from './api.ts'
import { ApiError, refusalOf } from './errors.ts'
import type { Session } from './model.ts'
import { lastShownWorkspace, showWorkspace, workspaceHeader } from './shown-workspace.ts'

/** The session, or null for a visitor. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ client }) => loadSession(client.getQueryData<Session | null>(['session'])),
  staleTime: 60_000,
  retry: false,
})

/**
 * A session that has ended since it was last read is no visitor, and whoever was taken out of the workspace no
 * newcomer: the page stays with what was typed, and says what happened.
 */
async function loadSession(before: Session | null | undefined): Promise<Session | null> {
  const tellExpired = expiryOfRequest()
  const response = await fetch('/api/v1/session', { headers: workspaceHeader() }).catch(() => {
    throw new ApiError(0, { code: 'network' })
  })
  if (response.status === 401 && !before) return null
  if (response.status === 401) tellExpired()
  if (!response.ok) throw await refusalOf(response)
  const session = (await response.json()) as Session
  if (before?.workspace && !session.workspace) {
    tellRemoved()
    return before
  }
  if (session.workspace) showWorkspace(session.workspace.id)
  return session
}

/** The session, on pages that only members see; throws ApiError 401 elsewhere. */
export function useSession() {
  const { data } = useSuspenseQuery(sessionQuery)
  if (!data?.workspace || !data.role) throw new ApiError(401, { code: 'unauthorized' })
  return { ...data, workspace: data.workspace, role: data.role }
}

/** Whether the workspace's plan opens it to other systems, by keys and webhooks. */
export function usePlanConnects(): boolean {
  return plans[useSession().workspace.plan].api
}

/**
 * Tells what the signed-in member may do. The server decides again; this only hides what would be refused.
 * @returns A function from permission (`passes:write`) to whether it is granted.
 */
export function usePermissions(): (permission: string) => boolean {
  const { permissions } = useSession()
  return (permission) => (permissions as readonly string[]).includes(permission)
}

/** Changes to another workspace; everything that was read belongs to the old one and is forgotten. */
export function useEnterWorkspace() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => body(api.PUT('/api/v1/session/workspace', { body: { id } })),
    onSuccess: async () => {
      await queries.cancelQueries()
      location.assign('/')
    },
  })
}

/** Enters the workspace again that this browser showed before the session ended, where it is still open to them. */
export async function returnToWorkspace(id = lastShownWorkspace()): Promise<void> {
  if (id === null) return
  await send('PUT', '/api/v1/session/workspace', { id }).catch(() => undefined)
}

/**
 * Ends this session and leaves for the sign-in page.
 * @param next Where to go on from there.
 */
export function useSignOut(next = '/') {
  return useMutation({
    mutationFn: () => body(api.DELETE('/api/v1/session')),
    onSuccess: () => location.assign(next === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ next })}`),
  })
}

/**
 * Sends JSON to the routes of identity, which are no part of the described API.
 * @returns The parsed answer, or null for an empty one.
 * @throws ApiError where the server refuses or does not answer.
 */
export async function send<Answer = unknown>(
  method: string,
  path: string,
  content?: unknown,
): Promise<Answer> {
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    ...(content === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(content) }),
  }).catch(() => {
    throw new ApiError(0, { code: 'network' })
  })
  if (!response.ok) throw await refusalOf(response)
  const text = await response.text()
  return (text ? JSON.parse(text) : null) as Answer
}
