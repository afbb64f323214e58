import Type from 'typebox'
import { created, endpoint, ok } from '../../http/endpoint.ts'
import { createTemplate, showTemplate } from './create.ts'
import { NewTemplate, Template } from './schema.ts'

const tag = 'Templates'

export const templateRoutes = [
  endpoint({
    method: 'GET',
    path: '/templates',
    needs: 'templates:read',
    tag,
    summary: 'List templates',
    responses: { 200: Type.Array(Template) },
    handler: async (scope) => {
      const rows = await scope.tx
        .selectFrom('templates')
        .selectAll()
        .where('tenant_id', '=', scope.tenant.id)
        .where('archived_at', 'is', null)
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .execute()
      return ok(rows.map(showTemplate))
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
    handler: async (scope, { body }) => {
      const template = await createTemplate(scope, body)
      return created(showTemplate(template), `/templates/${template.id}`)
    },
  }),
]
