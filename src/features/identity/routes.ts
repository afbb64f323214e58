import { ok } from '../../http/endpoint.ts'
import { openEndpoint, personalEndpoint, type Person } from '../../http/personal.ts'
import { Done } from '../../lib/fields.ts'
import { roles } from '../../permissions.ts'
import { problem } from '../../problems.ts'
import { mayMakeWorkspaces } from '../workspace/may-make.ts'
import { isUntouched } from './admission.ts'
import { chosenMembership } from './authenticate.ts'
import { libraryHeaders } from './identity.ts'
import { EnterWorkspace, Installation, Session } from './schema.ts'

const tag = 'Session'

export const identityRoutes = [
  openEndpoint({
    method: 'GET',
    path: '/installation',
    tag,
    summary: 'Get what the sign-in page needs to know',
    responses: { 200: Installation },
    handler: async ({ deps }) => {
      const { SIGNUP, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_NAME, SMTP_URL } = deps.config
      return ok({
        needsOwner: SIGNUP !== 'closed' && (await isUntouched(deps)),
        signUp: SIGNUP,
        singleSignOn: OIDC_ISSUER && OIDC_CLIENT_ID ? OIDC_NAME : null,
        sendsMail: SMTP_URL !== null,
        sellsPlans: deps.billing !== null,
      })
    },
  }),
  personalEndpoint({
    method: 'GET',
    path: '/session',
    tag,
    summary: 'Get who is signed in',
    description: 'Prolongs the session. `workspace` is null for somebody who is in none.',
    responses: { 200: Session },
    handler: async ({ deps, person, request }) => {
      const membership = chosenMembership(person, request)
      return ok({
        id: person.sessionId,
        person: shownPerson(person),
        workspace: membership?.tenant ?? null,
        role: membership?.role ?? null,
        permissions: membership ? roles[membership.role] : [],
        workspaces: person.memberships.map(({ tenant, role }) => ({
          id: tenant.id,
          name: tenant.name,
          role,
        })),
        mayMakeWorkspaces: mayMakeWorkspaces(deps.config, person),
      })
    },
  }),
  personalEndpoint({
    method: 'DELETE',
    path: '/session',
    tag,
    summary: 'Sign out',
    responses: { 200: Done },
    handler: async ({ deps, request }) => {
      const cookies = await deps.identity.signOut(libraryHeaders(request.headers, request.ip))
      return { status: 200, body: { success: true }, cookies }
    },
  }),
  personalEndpoint({
    method: 'PUT',
    path: '/session/workspace',
    tag,
    summary: 'Enter another workspace',
    body: EnterWorkspace,
    responses: { 200: Done },
    handler: async ({ deps, person }, { body }) => {
      if (!person.memberships.some(({ tenant }) => tenant.id === body.id)) throw problem('no_workspace', {})
      await deps.database.identity.query('update session set "workspaceId" = $1 where id = $2', [
        body.id,
        person.sessionId,
      ])
      return ok({ success: true })
    },
  }),
]

function shownPerson({ id, name, email, emailVerified, twoFactorEnabled }: Person) {
  return { id, name, email, emailVerified, twoFactorEnabled }
}
