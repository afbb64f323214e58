import Type from 'typebox'
import { endpoint, ok } from '../../http/endpoint.ts'
import { Delivery, DeliveryDetail, DeliveryQuery, Replay, Replayed } from './delivery-schema.ts'
import { listDeliveries } from './list-deliveries.ts'
import { replayDelivery, replaySince } from './replay.ts'
import { sendTest } from './send-test.ts'
import { showDeliveryDetail } from './show-delivery.ts'

const tag = 'Webhook deliveries'
const group = 'automation'

export const deliveryRoutes = [
  endpoint({
    method: 'GET',
    path: '/webhooks/:webhookId/deliveries',
    needs: 'webhooks:read',
    group,
    tag,
    summary: 'List the deliveries of a webhook',
    description: 'Those of the last 30 days, newest event first.',
    query: DeliveryQuery,
    responses: { 200: Type.Array(Delivery) },
    handler: async (scope, { params, query, url }) => {
      const { deliveries, headers } = await listDeliveries(scope, params.webhookId ?? '', query, url)
      return ok(deliveries, headers)
    },
  }),
  endpoint({
    method: 'GET',
    path: '/deliveries/:deliveryId',
    needs: 'webhooks:read',
    tag,
    summary: 'Get a delivery with its request and all attempts',
    responses: { 200: DeliveryDetail },
    handler: async (scope, { params }) => ok(await showDeliveryDetail(scope, params.deliveryId ?? '')),
  }),
  endpoint({
    method: 'POST',
    path: '/deliveries/:deliveryId/replay',
    needs: 'webhooks:write',
    tag,
    summary: 'Deliver an event again',
    responses: { 202: DeliveryDetail },
    handler: async (scope, { params }) => {
      await replayDelivery(scope, params.deliveryId ?? '')
      return { status: 202, body: await showDeliveryDetail(scope, params.deliveryId ?? '') }
    },
  }),
  endpoint({
    method: 'POST',
    path: '/webhooks/:webhookId/replay',
    needs: 'webhooks:write',
    group,
    tag,
    summary: 'Deliver everything missed since an instant',
    description:
      'What failed, waits for a retry, was cancelled, or happened while the webhook was paused or disabled; at most 10,000 a request.',
    body: Replay,
    responses: { 202: Replayed },
    handler: async (scope, { params, body }) => ({
      status: 202,
      body: await replaySince(scope, params.webhookId ?? '', body),
    }),
  }),
  endpoint({
    method: 'POST',
    path: '/webhooks/:webhookId/test',
    needs: 'webhooks:write',
    group,
    tag,
    summary: 'Send a test event',
    description:
      'A made-up event, delivered and logged like a real one. Look at the delivery for what came of it.',
    responses: { 202: DeliveryDetail },
    handler: async (scope, { params }) => {
      const id = await sendTest(scope, params.webhookId ?? '')
      return { status: 202, body: await showDeliveryDetail(scope, id) }
    },
  }),
]
