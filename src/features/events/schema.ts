import Type, { type Static } from 'typebox'
import { publicEventNames } from '../../events.ts'
import { Time, TimeInput, Whole } from '../../lib/fields.ts'

/** Longest time a request may wait for something to happen, in seconds. */
export const longestWait = 20

export const EventQuery = Type.Object({
  cursor: Type.Optional(
    Type.String({
      maxLength: 200,
      description: 'Where to go on: the `cursor` of the last event you have dealt with.',
    }),
  ),
  since: Type.Optional(
    TimeInput({ description: 'Where to begin without a cursor. Default: the last 24 hours.' }),
  ),
  events: Type.Optional(
    Type.String({
      maxLength: 200,
      description: `Only these, separated by commas: ${publicEventNames.join(', ')}.`,
    }),
  ),
  limit: Type.Optional(
    Type.Integer({ minimum: 1, description: 'Most events; more than 100 is answered with 100. Default 50.' }),
  ),
  wait: Type.Optional(
    Whole(0, longestWait, {
      description: 'Seconds to wait for an event where there is none yet. Default 0.',
    }),
  ),
})
export type EventQuery = Static<typeof EventQuery>

export const RecordedEvent = Type.Object(
  {
    eventId: Type.String({ examples: ['evt_01jx0c7n8k0000m3v9q2b7x4tz'] }),
    event: Type.String({ examples: ['pass.scanned'] }),
    recordedAt: Time(),
    cursor: Type.String({ description: 'Goes on behind this event.' }),
    item: Type.Record(Type.String(), Type.Unknown(), {
      description: 'What webhooks deliver and triggers answer.',
    }),
  },
  { title: 'RecordedEvent' },
)
export type RecordedEvent = Static<typeof RecordedEvent>
