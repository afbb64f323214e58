import Type, { type Static } from 'typebox'
import { publicEventNames } from '../../events.ts'
import { Name, Nullable, OneOf, Time } from '../../lib/fields.ts'

export const EventNameField = OneOf(publicEventNames, { description: 'What to be told of.' })

export const NewWebhook = Type.Object(
  {
    event: EventNameField,
    targetUrl: Name(2048, {
      description: 'HTTPS address that receives a POST for each event.',
      examples: ['https://example.com/hook'],
    }),
  },
  { title: 'NewWebhook', examples: [{ event: 'pass.scanned', targetUrl: 'https://example.com/hook' }] },
)
export type NewWebhook = Static<typeof NewWebhook>

export const WebhookChanges = Type.Object(
  { active: Type.Boolean({ description: '`false` pauses the webhook, `true` resumes it.' }) },
  { title: 'WebhookChanges', examples: [{ active: false }] },
)
export type WebhookChanges = Static<typeof WebhookChanges>

const shown = {
  id: Type.String({ examples: ['wh_01jx0c7n8k0000m3v9q2b7x4tz'] }),
  event: Type.String({ examples: ['pass.scanned'] }),
  targetUrl: Type.String({ examples: ['https://example.com/hook'] }),
  active: Type.Boolean(),
  createdAt: Time(),
  failingSince: Nullable(
    Time({ description: 'Since when every attempt has failed; null while it is healthy.' }),
  ),
  disabledAt: Nullable(Time()),
  disabledReason: Nullable(
    OneOf(['failing', 'gone'] as const, {
      description:
        'Why Passwright stopped: `failing` after five days of nothing but failure, `gone` after a 410. Null when it was paused by hand.',
    }),
  ),
}

export const Webhook = Type.Object(shown, { title: 'Webhook' })
export type Webhook = Static<typeof Webhook>

const secret = Type.String({
  description: 'Signs every delivery (Standard Webhooks); keep it to yourself.',
  examples: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwRsy2yv9XOLk='],
})

export const WebhookWithSecret = Type.Object({ ...shown, secret }, { title: 'WebhookWithSecret' })

export const WebhookSecret = Type.Object(
  {
    secret,
    previousSecretUntil: Nullable(
      Time({ description: 'Until when deliveries are also signed with the secret before this one.' }),
    ),
  },
  { title: 'WebhookSecret' },
)
