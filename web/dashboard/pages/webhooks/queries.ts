import { queryOptions } from '@tanstack/react-query'
import { api, body } from '../../../lib/api.ts'

export const webhookEvents = [
  'pass.created',
  'pass.scanned',
  'pass.status_changed',
  'client.created',
] as const
export type WebhookEvent = (typeof webhookEvents)[number]

export const webhooksQuery = queryOptions({
  queryKey: ['webhooks', 'list'],
  queryFn: () => body(api.GET('/api/v1/webhooks')),
})

/** The last deliveries of a webhook, looked at again while some are on their way. */
export function deliveriesQuery(webhookId: string) {
  return queryOptions({
    queryKey: ['webhooks', 'deliveries', webhookId],
    queryFn: () =>
      body(
        api.GET('/api/v1/webhooks/{webhookId}/deliveries', {
          params: { path: { webhookId }, query: { limit: 50 } },
        }),
      ),
    refetchInterval: (query) => (query.state.data?.some((each) => each.state === 'pending') ? 2000 : 15_000),
  })
}

/** One delivery with its request and every attempt. */
export function deliveryQuery(deliveryId: string) {
  return queryOptions({
    queryKey: ['webhooks', 'delivery', deliveryId],
    queryFn: () => body(api.GET('/api/v1/deliveries/{deliveryId}', { params: { path: { deliveryId } } })),
  })
}

/** The secret that signs a webhook's deliveries. */
export function secretQuery(webhookId: string) {
  return queryOptions({
    queryKey: ['webhooks', 'secret', webhookId],
    queryFn: () => body(api.GET('/api/v1/webhooks/{webhookId}/secret', { params: { path: { webhookId } } })),
    gcTime: 0,
  })
}

const path = (webhookId: string) => ({ params: { path: { webhookId } } })

/** Sends what has not been delivered for so many days, a part at a time; returns how much that is. */
async function replayMissed(webhookId: string, days: number): Promise<number> {
  const since = new Date(Date.now() - days * 86_400_000).toISOString()
  const ask = () =>
    body(api.POST('/api/v1/webhooks/{webhookId}/replay', { ...path(webhookId), body: { since } }))
  let part = await ask()
  let count = part.replayed
  while (part.hasMore) {
    part = await ask()
    count += part.replayed
  }
  return count
}

export const webhookChanges = {
  subscribe: (event: WebhookEvent, targetUrl: string) =>
    body(api.POST('/api/v1/webhooks', { body: { event, targetUrl } })),
  setActive: (webhookId: string, active: boolean) =>
    body(api.PATCH('/api/v1/webhooks/{webhookId}', { ...path(webhookId), body: { active } })),
  remove: (webhookId: string) => body(api.DELETE('/api/v1/webhooks/{webhookId}', path(webhookId))),
  test: (webhookId: string) => body(api.POST('/api/v1/webhooks/{webhookId}/test', path(webhookId))),
  rotateSecret: (webhookId: string) =>
    body(api.POST('/api/v1/webhooks/{webhookId}/rotate-secret', path(webhookId))),
  replayMissed,
  replay: (deliveryId: string) =>
    body(api.POST('/api/v1/deliveries/{deliveryId}/replay', { params: { path: { deliveryId } } })),
}
