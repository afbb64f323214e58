import Type from 'typebox'
import { pictureTypes } from '../../../shared/limits.ts'
import { created, endpoint, ok } from '../../http/endpoint.ts'
import { ErrorAnswer } from '../../http/openapi/refusals.ts'
import { originOf } from '../../http/mount.ts'
import { personalEndpoint } from '../../http/personal.ts'
import { pageOf } from '../../http/paging.ts'
import { NumberedListQuery } from '../../lib/fields.ts'
import { problem } from '../../problems.ts'
import { inScope, type Scope } from '../../scope.ts'
import { draftTenant, insertTenant } from '../tenants/create.ts'
import { howToUpload, uploadLimit } from '../templates/read-upload.ts'
import { removeLogo, setLogo } from './logo.ts'
import { mayMakeWorkspaces } from './may-make.ts'
import { MyWorkspace, NewWorkspace, Workspace, WorkspaceChanges } from './schema.ts'
import { findWorkspace, showWorkspace } from './show.ts'
import { checkTimeZone, updateWorkspace } from './update.ts'

const tag = 'Workspace'

const shown = async (scope: Scope) => ok(showWorkspace(scope, await findWorkspace(scope)))

export const workspaceRoutes = [
  endpoint({
    method: 'GET',
    path: '/workspace',
    needs: 'workspace:read',
    tag,
    summary: 'Get the workspace',
    responses: { 200: Workspace },
    handler: shown,
  }),
  endpoint({
    method: 'PATCH',
    path: '/workspace',
    needs: 'workspace:write',
    tag,
    summary: 'Update the workspace',
    body: WorkspaceChanges,
    responses: { 200: Workspace },
    handler: async (scope, { body }) => ok(await updateWorkspace(scope, body)),
  }),
  endpoint({
    method: 'PUT',
    path: '/workspace/logo',
    needs: 'workspace:write',
    tag,
    summary: 'Set the logo of the workspace',
    description: `Shown on the page, in mails and in print wherever a template has no logo of its own. ${howToUpload}`,
    file: pictureTypes,
    bodyLimit: uploadLimit,
    responses: { 200: Workspace },
    handler: async (scope, { body }) => {
      await setLogo(scope, body)
      return shown(scope)
    },
  }),
  endpoint({
    method: 'DELETE',
    path: '/workspace/logo',
    needs: 'workspace:write',
    tag,
    summary: 'Remove the logo of the workspace',
    responses: { 200: Workspace, 404: ErrorAnswer },
    handler: async (scope) => {
      await removeLogo(scope)
      return shown(scope)
    },
  }),
]

export const myWorkspaceRoutes = [
  personalEndpoint({
    method: 'GET',
    path: '/workspaces',
    tag,
    summary: 'List the workspaces you are in',
    description: 'The one you joined last comes first.',
    query: NumberedListQuery,
    responses: { 200: Type.Array(MyWorkspace) },
    handler: async ({ person }, { query, url }) => {
      const newestFirst = person.memberships.toReversed()
      const shown = newestFirst.map(({ tenant: { id, name, plan }, role }) => ({ id, name, plan, role }))
      const { rows, headers } = pageOf(shown, query, url)
      return ok(rows, headers)
    },
  }),
  personalEndpoint({
    method: 'POST',
    path: '/workspaces',
    tag,
    summary: 'Create a workspace',
    description:
      'You become its owner. Where accounts are made by invitation, only whoever runs the installation may.',
    body: NewWorkspace,
    responses: { 201: MyWorkspace },
    handler: async ({ deps, person, request, now, once }, { body }) => {
      if (!mayMakeWorkspaces(deps.config, person)) throw problem('workspaces_closed', {})
      checkTimeZone(body.timeZone)
      const actor = { kind: 'member' as const, id: person.id, name: person.name, from: originOf(request) }
      const tenant = draftTenant(deps, { ...body, plan: deps.config.DEFAULT_PLAN }, now)
      return inScope(deps, { tenant, actor, now }, (scope) =>
        once(scope, async () => {
          await insertTenant(scope, { personId: person.id })
          const { id, name, plan } = tenant
          return created({ id, name, plan, role: 'owner' }, '/workspace')
        }),
      )
    },
  }),
]
