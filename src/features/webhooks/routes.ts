import Type from 'typebox'
import { created, endpoint, ok } from '../../http/endpoint.ts'
import { Done } from '../../lib/fields.ts'
import { problem } from '../../problems.ts'
import { NewWebhook, Webhook } from './schema.ts'
import { showWebhook, subscribe } from './subscribe.ts'

const tag = 'Webhooks'
const group = 'automation'

export const webhookRoutes = [
  endpoint({
    method: 'GET',
    path: '/webhooks',
    needs: 'webhooks:read',
    group,
    tag,
    summary: 'List webhooks',
    responses: { 200: Type.Array(Webhook) },
    handler: async (scope) => {
      const rows = await scope.tx
        .selectFrom('webhooks')
        .selectAll()
        .where('tenant_id', '=', scope.tenant.id)
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .execute()
      return ok(rows.map(showWebhook))
    },
  }),
  endpoint({
    method: 'POST',
    path: '/webhooks',
    needs: 'webhooks:write',
    group,
    tag,
    summary: 'Subscribe a webhook',
    description: 'The same event and address again answers the webhook there is, with 200.',
    body: NewWebhook,
    responses: { 200: Webhook, 201: Webhook },
    handler: async (scope, { body }) => {
      const { webhook, isNew } = await subscribe(scope, body)
      return isNew ? created(showWebhook(webhook), `/webhooks/${webhook.id}`) : ok(showWebhook(webhook))
    },
  }),
  endpoint({
    method: 'DELETE',
    path: '/webhooks/:webhookId',
    needs: 'webhooks:write',
    group,
    tag,
    summary: 'Unsubscribe a webhook',
    responses: { 200: Done },
    handler: async (scope, { params }) => {
      const removed = await scope.tx
        .deleteFrom('webhooks')
        .where('tenant_id', '=', scope.tenant.id)
        .where('id', '=', params.webhookId ?? '')
        .returning(['id', 'event', 'target_url'])
        .executeTakeFirst()
      if (!removed) throw problem('not_found', { what: 'Webhook' })
      const { id, event, target_url: targetUrl } = removed
      scope.emit('webhook.deleted', { id, event, targetUrl }, {})
      return ok({ success: true })
    },
  }),
]
