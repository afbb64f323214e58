import Type from 'typebox'
import { created, endpoint, ok } from '../../http/endpoint.ts'
import { ErrorAnswer } from '../../http/openapi/refusals.ts'
import { openEndpoint, personalEndpoint } from '../../http/personal.ts'
import { Done, ShortListQuery } from '../../lib/fields.ts'
import { acceptInvitation, previewInvitation } from './accept.ts'
import { changeRole, transferWorkspace } from './change-role.ts'
import { invite, listInvitations, revokeInvitation } from './invite.ts'
import { listMembers } from './list.ts'
import { leaveWorkspace, removeMember } from './remove.ts'
import {
  AcceptedInvitation,
  Invitation,
  InvitationPreview,
  Member,
  NewInvitation,
  NewInvitationAnswer,
  RoleChange,
  Transfer,
} from './schema.ts'

const tag = 'Team'
const done = ok({ success: true })

export const memberRoutes = [
  endpoint({
    method: 'GET',
    path: '/members',
    needs: 'members:read',
    tag,
    summary: 'List members',
    query: ShortListQuery,
    responses: { 200: Type.Array(Member) },
    handler: async (scope, { query, url }) => {
      const { members, headers } = await listMembers(scope, query, url)
      return ok(members, headers)
    },
  }),
  endpoint({
    method: 'PATCH',
    path: '/members/:memberId',
    needs: 'members:write',
    tag,
    summary: "Change a member's role",
    description: 'Acts on their next request.',
    body: RoleChange,
    responses: { 200: Member },
    handler: async (scope, { params, body }) => ok(await changeRole(scope, params.memberId ?? '', body.role)),
  }),
  endpoint({
    method: 'DELETE',
    path: '/members/:memberId',
    needs: 'members:write',
    tag,
    summary: 'Remove a member',
    responses: { 200: Done },
    handler: async (scope, { params }) => {
      await removeMember(scope, params.memberId ?? '')
      return done
    },
  }),
  endpoint({
    method: 'POST',
    path: '/workspace/leave',
    needs: 'workspace:read',
    tag,
    summary: 'Leave the workspace',
    responses: { 200: Done },
    handler: async (scope) => {
      await leaveWorkspace(scope)
      return done
    },
  }),
  endpoint({
    method: 'POST',
    path: '/workspace/transfer',
    needs: 'workspace:own',
    tag,
    summary: 'Hand the workspace over',
    body: Transfer,
    responses: { 200: Member, 404: ErrorAnswer },
    handler: async (scope, { body }) => ok(await transferWorkspace(scope, body.memberId)),
  }),
  endpoint({
    method: 'GET',
    path: '/invitations',
    needs: 'members:read',
    tag,
    summary: 'List open invitations',
    query: ShortListQuery,
    responses: { 200: Type.Array(Invitation) },
    handler: async (scope, { query, url }) => {
      const { invitations, headers } = await listInvitations(scope, query, url)
      return ok(invitations, headers)
    },
  }),
  endpoint({
    method: 'POST',
    path: '/invitations',
    needs: 'members:write',
    tag,
    summary: 'Invite somebody',
    description: 'By mail, or by a link to hand over. It works once, for 7 days.',
    body: NewInvitation,
    responses: { 201: NewInvitationAnswer },
    handler: async (scope, { body }) => created(await invite(scope, body), '/invitations'),
  }),
  endpoint({
    method: 'DELETE',
    path: '/invitations/:invitationId',
    needs: 'members:write',
    tag,
    summary: 'Withdraw an invitation',
    responses: { 200: Done },
    handler: async (scope, { params }) => {
      await revokeInvitation(scope, params.invitationId ?? '')
      return done
    },
  }),
]

export const invitationRoutes = [
  openEndpoint({
    method: 'GET',
    path: '/invitations/:token/preview',
    tag,
    summary: 'See what an invitation offers',
    responses: { 200: InvitationPreview },
    handler: async ({ deps }, { params }) => ok(await previewInvitation(deps, params.token ?? '')),
  }),
  personalEndpoint({
    method: 'POST',
    path: '/invitations/:token/accept',
    tag,
    summary: 'Accept an invitation',
    responses: {
      200: AcceptedInvitation,
    },
    handler: async (context, { params }) => acceptInvitation(context, params.token ?? ''),
  }),
]
