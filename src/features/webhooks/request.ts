import type { Installation } from '../../deps.ts'
import type { OutgoingRequest } from '../../lib/outgoing/index.ts'
import { signWebhook } from '../../lib/webhook-signature.ts'
import { publicItem } from '../triggers/item.ts'

const deadlineMs = 15_000

interface Message {
  eventId: string
  event: string
  payload: unknown
  targetUrl: string
}

/** The headers that all attempts to deliver an event have in common. */
export function fixedHeaders(eventId: string): Record<string, string> {
  return {
    'content-type': 'application/json',
    'user-agent': 'Passwright-Webhooks/1',
    'webhook-id': eventId,
  }
}

/**
 * Writes the request of one attempt: the event's item as its body, signed as Standard Webhooks asks.
 * @param secrets `whsec_…`, the current one first
 * @param sentAt the instant of this attempt
 */
export function composeRequest(
  installation: Installation,
  { eventId, event, payload, targetUrl }: Message,
  secrets: string[],
  sentAt: Date,
): OutgoingRequest {
  const body = JSON.stringify(publicItem(installation, { id: eventId, type: event, payload }))
  const signature = signWebhook({ id: eventId, sentAt, body }, secrets)
  const headers = { ...fixedHeaders(eventId), ...signature }
  return { url: targetUrl, method: 'POST', headers, body, timeoutMs: deadlineMs }
}
