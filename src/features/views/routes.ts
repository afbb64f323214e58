import Type from 'typebox'
import { created, endpoint, ok } from '../../http/endpoint.ts'
import { Done } from '../../lib/fields.ts'
import { NewView, View, ViewQuery } from './schema.ts'
import { createView, listViews, removeView } from './store.ts'

const tag = 'Views'

export const viewRoutes = [
  endpoint({
    method: 'GET',
    path: '/views',
    needs: 'passes:read',
    tag,
    summary: 'List saved views',
    query: ViewQuery,
    responses: { 200: Type.Array(View) },
    handler: async (scope, { query, url }) => {
      const { views, headers } = await listViews(scope, query, url)
      return ok(views, headers)
    },
  }),
  endpoint({
    method: 'POST',
    path: '/views',
    needs: 'passes:write',
    tag,
    summary: 'Save a view',
    body: NewView,
    responses: { 201: View },
    handler: async (scope, { body }) => {
      const view = await createView(scope, body)
      return created(view, `/views/${view.id}`)
    },
  }),
  endpoint({
    method: 'DELETE',
    path: '/views/:viewId',
    needs: 'passes:write',
    tag,
    summary: 'Remove a saved view',
    responses: { 200: Done },
    handler: async (scope, { params }) => {
      await removeView(scope, params.viewId ?? '')
      return ok({ success: true })
    },
  }),
]
