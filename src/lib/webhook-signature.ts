import { createHmac, randomBytes } from 'node:crypto'

const prefix = 'whsec_'

/**
 * Makes a signing secret as Standard Webhooks writes it: `whsec_` and 32 random bytes in base64.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function newWebhookSecret(): string {
  return prefix + randomBytes(32).toString('base64')
}

/**
 * Signs one attempt to deliver a message, as Standard Webhooks asks (symmetric scheme `v1`, HMAC-SHA256 over
 * `id.timestamp.body`).
 * @param message.id stays the same over all attempts; receivers recognise duplicates by it
 * @param message.sentAt the instant of this attempt; receivers refuse what is older than some minutes
 * @param message.body exactly the text that will be sent
 * @param secrets `whsec_…`, the newest first; during a rotation the message is signed with each
 * @returns the headers to send with it
 */
export function signWebhook(message: { id: string; sentAt: Date; body: string }, secrets: string[]) {
  const timestamp = String(Math.floor(message.sentAt.getTime() / 1_000))
  const signed = `${message.id}.${timestamp}.${message.body}`
  return {
    'webhook-id': message.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((secret) => `v1,${hmac(secret, signed)}`).join(' '),
  }
}

function hmac(secret: string, text: string): string {
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  return createHmac('sha256', key).update(text).digest('base64')
}
