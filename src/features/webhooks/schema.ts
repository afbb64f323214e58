import Type, { type Static } from 'typebox'
import { publicEventNames } from '../../events.ts'
import { Name, OneOf, Time } from '../../lib/fields.ts'

export const EventNameField = OneOf(publicEventNames, { description: 'What to be told of.' })

export const NewWebhook = Type.Object({
  event: EventNameField,
  targetUrl: Name(2048, { description: 'HTTPS address that receives a POST for each event.' }),
})
export type NewWebhook = Static<typeof NewWebhook>

export const Webhook = Type.Object({
  id: Type.String(),
  event: Type.String(),
  targetUrl: Type.String(),
  active: Type.Boolean(),
  createdAt: Time(),
})
