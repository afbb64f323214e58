import { Webhook } from 'standardwebhooks'
import type { Schemas } from './types.ts'

/** An event as it is delivered; tell them apart by `event`. */
export type WebhookEvent = Schemas['Event']

/** A delivery that did not come from Passwright, or came too late. */
export class WebhookVerificationError extends Error {
  override readonly name = 'WebhookVerificationError'
}

/**
 * Checks a delivery by the Standard Webhooks signature in its headers, and reads it.
 * @param payload the body exactly as it was received, not parsed.
 * @param headers a Headers object, or an object of headers as Node gives it.
 * @param secret `whsec_…`; several while you change from one to the next.
 * @throws WebhookVerificationError for a wrong signature, a missing header, or a time more than five minutes off.
 */
export function verifyWebhook(
  payload: string | Uint8Array,
  headers: Headers | Record<string, string | string[] | undefined>,
  secret: string | string[],
): WebhookEvent {
  const text = typeof payload === 'string' ? payload : new TextDecoder().decode(payload)
  const given = readHeaders(headers)
  let why: unknown
  for (const one of [secret].flat()) {
    try {
      return new Webhook(one).verify(text, given) as WebhookEvent
    } catch (error) {
      why = error
    }
  }
  throw new WebhookVerificationError(why instanceof Error ? why.message : 'No secret was given', {
    cause: why,
  })
}

function readHeaders(
  headers: Headers | Record<string, string | string[] | undefined>,
): Record<string, string> {
  const entries =
    typeof (headers as Headers).entries === 'function'
      ? [...(headers as Headers).entries()]
      : Object.entries(headers as Record<string, string | string[] | undefined>)
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value)]))
}
