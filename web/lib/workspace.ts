import { queryOptions } from '@tanstack/react-query'
import { send } from './session.ts'

/** What makes a workspace. */
export interface NewWorkspace {
  name: string
  timeZone: string
  locale: string
}

/** Makes a workspace whose owner is whoever is signed in. */
export function createWorkspace(workspace: NewWorkspace): Promise<{ id: string }> {
  return send('POST', '/api/v1/workspaces', workspace)
}

/** Changes the workspace one is in. */
export function changeWorkspace(changes: Partial<NewWorkspace>): Promise<unknown> {
  return send('PATCH', '/api/v1/workspace', changes)
}

export const roleNames = ['owner', 'admin', 'manager', 'scanner', 'viewer'] as const
export type Role = (typeof roleNames)[number]

/** A member, or an address that a membership waits for. */
export interface Member {
  id: string
  /** Null until somebody signs in with the address. */
  name: string | null
  email: string
  role: Role
  twoFactorEnabled: boolean
  isYou: boolean
  createdAt: string
}

/** An invitation that nobody has used yet; without an address it is a link to hand over. */
export interface Invitation {
  id: string
  email: string | null
  role: Role
  invitedBy: string
  createdAt: string
  expiresAt: string
}

/** What somebody sees of an invitation before they accept it. */
export interface InvitationPreview {
  workspace: { id: string; name: string }
  email: string | null
  role: Role
  invitedBy: string
  expiresAt: string
}

/** Who did what, when and from where. */
export interface AuditEntry {
  id: string
  type: string
  recordedAt: string
  actor: { kind: string; id: string; name: string }
  address: string | null
  details: Record<string, unknown>
}

export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: () => send<Member[]>('GET', '/api/v1/members'),
})

export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: () => send<Invitation[]>('GET', '/api/v1/invitations'),
})

export const team = {
  changeRole: (memberId: string, role: Role) => send('PATCH', `/api/v1/members/${memberId}`, { role }),
  remove: (memberId: string) => send('DELETE', `/api/v1/members/${memberId}`),
  transfer: (memberId: string) => send('POST', '/api/v1/workspace/transfer', { memberId }),
  leave: () => send('POST', '/api/v1/workspace/leave'),
  /** The link is in this answer only. */
  invite: (email: string | null, role: Role) =>
    send<Invitation & { url: string }>('POST', '/api/v1/invitations', { email, role }),
  withdraw: (invitationId: string) => send('DELETE', `/api/v1/invitations/${invitationId}`),
}

/** What an invitation's link is for. */
export function readInvitation(token: string): Promise<InvitationPreview> {
  return send('GET', `/api/v1/invitations/${encodeURIComponent(token)}/preview`)
}

/** Joins the workspace that an invitation is for. */
export function acceptInvitation(token: string): Promise<unknown> {
  return send('POST', `/api/v1/invitations/${encodeURIComponent(token)}/accept`)
}
