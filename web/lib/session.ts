import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { ApiError, refusalOf } from './errors.ts'

/** Who is signed in, in which workspace, and what they may do there. */
export interface Session {
  person: { id: string; name: string; email: string; emailVerified: boolean; twoFactorEnabled: boolean }
  workspace: { id: string; name: string; plan: 'free' | 'basic' | 'pro'; timeZone: string; locale: string }
  role: 'owner' | 'admin' | 'manager' | 'scanner' | 'viewer'
  permissions: string[]
  workspaces: { id: string; name: string; role: string }[]
}

/** As the API answers: somebody may be in no workspace yet. */
type Answer = Omit<Session, 'workspace' | 'role'> & {
  workspace: Session['workspace'] | null
  role: Session['role'] | null
}

/** The session, or null for a visitor. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: loadSession,
  staleTime: 60_000,
  retry: false,
})

async function loadSession(): Promise<Answer | null> {
  const response = await fetch('/api/v1/session').catch(() => {
    throw new ApiError(0, { code: 'network' })
  })
  if (response.status === 401) return null
  if (!response.ok) throw await refusalOf(response)
  return (await response.json()) as Answer
}

/** The session, on pages that only members see. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery)
  if (!data?.workspace || !data.role) throw new ApiError(401, { code: 'unauthorized' })
  return { ...data, workspace: data.workspace, role: data.role }
}

/**
 * Tells what the signed-in member may do. The server decides again; this only hides what would be refused.
 * @returns A function from permission (`passes:write`) to whether it is granted.
 */
export function usePermissions(): (permission: string) => boolean {
  const { permissions } = useSession()
  return (permission) => permissions.includes(permission)
}

/** Changes to another workspace; everything that was read belongs to the old one and is forgotten. */
export function useEnterWorkspace() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => send('PUT', '/api/v1/session/workspace', { id }),
    onSuccess: async () => {
      await queries.cancelQueries()
      location.assign('/')
    },
  })
}

/** Ends this session and leaves for the sign-in page. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => send('DELETE', '/api/v1/session'),
    onSuccess: () => location.assign('/sign-in'),
  })
}

/**
 * Sends JSON to an address outside the typed API: identity.
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
