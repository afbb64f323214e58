import Type from 'typebox'
import { pictureTypes } from '../../../shared/limits.ts'
import { created, endpoint, ok } from '../../http/endpoint.ts'
import { Done } from '../../lib/fields.ts'
import type { Scope } from '../../scope.ts'
import { archiveTemplate, restoreTemplate } from './archive.ts'
import { createTemplate } from './create.ts'
import { duplicateTemplate } from './duplicate.ts'
import { listTemplates } from './list.ts'
import { IMAGE_ROLES, type ImageRole } from './picture.ts'
import { howToUpload, uploadLimit } from './read-upload.ts'
import { removeTemplate } from './remove.ts'
import { findTemplate, type TemplateRow } from './row.ts'
import { NewTemplate, Template, TemplateChanges, TemplateCopy, TemplateQuery } from './schema.ts'
import { removeImage, setImage } from './set-image.ts'
import { showTemplate } from './show.ts'
import { updateTemplate } from './update.ts'

const tag = 'Templates'
const path = '/templates/:templateId'

const shown = async (scope: Scope, template: Promise<TemplateRow>) => ok(showTemplate(scope, await template))
const made = (scope: Scope, template: TemplateRow) =>
  created(showTemplate(scope, template), `/templates/${template.id}`)

const imageRoutes = (role: ImageRole, name: string) => [
  endpoint({
    method: 'PUT',
    path: `${path}/${role}`,
    needs: 'templates:write',
    tag,
    summary: `Set the ${name}`,
    description: howToUpload,
    file: pictureTypes,
    bodyLimit: uploadLimit,
    responses: { 200: Template },
    handler: (scope, { params, body }) => shown(scope, setImage(scope, params.templateId ?? '', role, body)),
  }),
  endpoint({
    method: 'DELETE',
    path: `${path}/${role}`,
    needs: 'templates:write',
    tag,
    summary: `Remove the ${name}`,
    responses: { 200: Template },
    handler: (scope, { params }) => shown(scope, removeImage(scope, params.templateId ?? '', role)),
  }),
]

export const templateRoutes = [
  endpoint({
    method: 'GET',
    path: '/templates',
    needs: 'templates:read',
    tag,
    summary: 'List templates',
    query: TemplateQuery,
    responses: { 200: Type.Array(Template) },
    handler: async (scope, { query, url }) => {
      const { templates, headers } = await listTemplates(scope, query, url)
      return ok(templates, headers)
    },
  }),
  endpoint({
    method: 'POST',
    path: '/templates',
    needs: 'templates:write',
    tag,
    summary: 'Create a template',
    body: NewTemplate,
    responses: { 201: Template },
    handler: async (scope, { body }) => made(scope, await createTemplate(scope, body)),
  }),
  endpoint({
    method: 'GET',
    path,
    needs: 'templates:read',
    tag,
    summary: 'Get a template',
    responses: { 200: Template },
    handler: (scope, { params }) => shown(scope, findTemplate(scope, params.templateId ?? '')),
  }),
  endpoint({
    method: 'PATCH',
    path,
    needs: 'templates:write',
    tag,
    summary: 'Update a template',
    description: 'Every change makes a new version. Passes show the newest at once.',
    body: TemplateChanges,
    responses: { 200: Template },
    handler: (scope, { params, body }) => shown(scope, updateTemplate(scope, params.templateId ?? '', body)),
  }),
  endpoint({
    method: 'DELETE',
    path,
    needs: 'templates:write',
    tag,
    summary: 'Delete a template',
    description: 'Only one that no pass was issued with; archive others.',
    responses: { 200: Done },
    handler: async (scope, { params }) => {
      await removeTemplate(scope, params.templateId ?? '')
      return ok({ success: true })
    },
  }),
  endpoint({
    method: 'POST',
    path: `${path}/archive`,
    needs: 'templates:write',
    tag,
    summary: 'Archive a template',
    description: 'No pass is issued with it any more; those it has keep their look.',
    responses: { 200: Template },
    handler: (scope, { params }) => shown(scope, archiveTemplate(scope, params.templateId ?? '')),
  }),
  endpoint({
    method: 'POST',
    path: `${path}/restore`,
    needs: 'templates:write',
    tag,
    summary: 'Restore an archived template',
    responses: { 200: Template },
    handler: (scope, { params }) => shown(scope, restoreTemplate(scope, params.templateId ?? '')),
  }),
  endpoint({
    method: 'POST',
    path: `${path}/duplicate`,
    needs: 'templates:write',
    tag,
    summary: 'Duplicate a template',
    body: TemplateCopy,
    responses: { 201: Template },
    handler: async (scope, { params, body }) =>
      made(scope, await duplicateTemplate(scope, params.templateId ?? '', body.name)),
  }),
  ...IMAGE_ROLES.flatMap((role) => imageRoutes(role, { logo: 'logo', hero: 'hero image' }[role])),
]
