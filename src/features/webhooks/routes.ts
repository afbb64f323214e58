import Type from 'typebox'
import { created, endpoint, ok } from '../../http/endpoint.ts'
import { Done, ShortListQuery } from '../../lib/fields.ts'
import { changeWebhook } from './change.ts'
import { findWebhook, listWebhooks } from './find.ts'
import { removeWebhook } from './remove.ts'
import { rotateSecret } from './rotate-secret.ts'
import { NewWebhook, Webhook, WebhookChanges, WebhookSecret, WebhookWithSecret } from './schema.ts'
import { showSecret, showWebhook } from './show.ts'
import { subscribe } from './subscribe.ts'

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
    query: ShortListQuery,
    responses: { 200: Type.Array(Webhook) },
    handler: async (scope, { query, url }) => {
      const { rows, headers } = await listWebhooks(scope, query, url)
      return ok(rows.map(showWebhook), headers)
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
    responses: { 200: WebhookWithSecret, 201: WebhookWithSecret },
    handler: async (scope, { body }) => {
      const { webhook, isNew } = await subscribe(scope, body)
      const shown = { ...showWebhook(webhook), secret: showSecret(scope, webhook).secret }
      return isNew ? created(shown, `/webhooks/${webhook.id}`) : ok(shown)
    },
  }),
  endpoint({
    method: 'GET',
    path: '/webhooks/:webhookId',
    needs: 'webhooks:read',
    group,
    tag,
    summary: 'Get a webhook',
    responses: { 200: Webhook },
    handler: async (scope, { params }) => ok(showWebhook(await findWebhook(scope, params.webhookId ?? ''))),
  }),
  endpoint({
    method: 'PATCH',
    path: '/webhooks/:webhookId',
    needs: 'webhooks:write',
    group,
    tag,
    summary: 'Pause or resume a webhook',
    description:
      'Pausing cancels what waits to be delivered. What happened meanwhile can be replayed after resuming.',
    body: WebhookChanges,
    responses: { 200: Webhook },
    handler: async (scope, { params, body }) =>
      ok(showWebhook(await changeWebhook(scope, params.webhookId ?? '', body))),
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
      await removeWebhook(scope, params.webhookId ?? '')
      return ok({ success: true })
    },
  }),
  endpoint({
    method: 'GET',
    path: '/webhooks/:webhookId/secret',
    needs: 'webhooks:write',
    group,
    tag,
    summary: 'Get the signing secret of a webhook',
    responses: { 200: WebhookSecret },
    handler: async (scope, { params }) =>
      ok(showSecret(scope, await findWebhook(scope, params.webhookId ?? ''))),
  }),
  endpoint({
    method: 'POST',
    path: '/webhooks/:webhookId/rotate-secret',
    needs: 'webhooks:write',
    group,
    tag,
    summary: 'Rotate the signing secret of a webhook',
    description: 'For 24 hours every delivery is signed with both the new and the old secret.',
    responses: { 200: WebhookSecret },
    handler: async (scope, { params }) =>
      ok(showSecret(scope, await rotateSecret(scope, params.webhookId ?? ''))),
  }),
]
