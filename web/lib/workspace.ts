import { queryOptions } from '@tanstack/react-query'
import { api, body } from './api.ts'
import type { NewWorkspace, Role, WorkspaceChanges } from './model.ts'

/** Makes a workspace whose owner is whoever is signed in. */
export function createWorkspace(workspace: NewWorkspace) {
  return body(api.POST('/api/v1/workspaces', { body: workspace }))
}

/** Changes the workspace one is in. */
export function changeWorkspace(changes: WorkspaceChanges) {
  return body(api.PATCH('/api/v1/workspace', { body: changes }))
}

export const roleNames = ['owner', 'admin', 'manager', 'scanner', 'viewer'] as const satisfies readonly Role[]

/** Everybody in the workspace, those with the most rights first. */
export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: () => body(api.GET('/api/v1/members')),
  select: (members) =>
    members.toSorted((one, other) => roleNames.indexOf(one.role) - roleNames.indexOf(other.role)),
})

export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: () => body(api.GET('/api/v1/invitations')),
})

export const team = {
  changeRole: (memberId: string, role: Role) =>
    body(api.PATCH('/api/v1/members/{memberId}', { params: { path: { memberId } }, body: { role } })),
  remove: (memberId: string) =>
    body(api.DELETE('/api/v1/members/{memberId}', { params: { path: { memberId } } })),
  transfer: (memberId: string) => body(api.POST('/api/v1/workspace/transfer', { body: { memberId } })),
  leave: () => body(api.POST('/api/v1/workspace/leave')),
  /** The link is in this answer only. */
  invite: (email: string | null, role: Role) =>
    body(api.POST('/api/v1/invitations', { body: { email, role } })),
  withdraw: (invitationId: string) =>
    body(api.DELETE('/api/v1/invitations/{invitationId}', { params: { path: { invitationId } } })),
}

/** What an invitation's link is for. */
export function readInvitation(token: string) {
  return body(api.GET('/api/v1/invitations/{token}/preview', { params: { path: { token } } }))
}

/** Joins the workspace that an invitation is for. */
export function acceptInvitation(token: string) {
  return body(api.POST('/api/v1/invitations/{token}/accept', { params: { path: { token } } }))
}
