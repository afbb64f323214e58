import Type, { type Static } from 'typebox'
import { Nullable, OneOf, pagingFields, Time, TimeInput } from '../../lib/fields.ts'

const deliveryStates = ['pending', 'succeeded', 'failed', 'cancelled'] as const

const DeliveryState = OneOf(deliveryStates, {
  description:
    '`pending`: will be attempted. `succeeded`: answered with 2xx. `failed`: given up. `cancelled`: the webhook was paused, disabled or removed before.',
})

const shown = {
  id: Type.String({ examples: ['dlv_01jx0c7n8k0000m3v9q2b7x4tz'] }),
  webhookId: Type.String({ examples: ['wh_01jx0c7n8k0000m3v9q2b7x4tz'] }),
  event: Type.String({ examples: ['pass.scanned'] }),
  eventId: Type.String({ examples: ['evt_01jx0c7n8k0000m3v9q2b7x4tz'] }),
  isTest: Type.Boolean(),
  state: DeliveryState,
  attempts: Type.Integer(),
  nextAttemptAt: Nullable(Time({ description: 'Null unless pending.' })),
  lastStatus: Nullable(
    Type.Integer({ description: 'HTTP status of the last attempt; null without an answer.' }),
  ),
  lastFailure: Nullable(Type.String({ description: 'Why the last attempt got no answer.' })),
  createdAt: Time(),
}

export const Delivery = Type.Object(shown, { title: 'Delivery' })
export type Delivery = Static<typeof Delivery>

const AttemptLog = Type.Object({
  attempt: Type.Integer(),
  startedAt: Time(),
  durationMs: Type.Integer(),
  status: Nullable(Type.Integer()),
  failure: Nullable(
    Type.String({
      description: '`blocked`, `timeout`, `dns`, `connect`, `tls` or `broken`; null with an answer.',
    }),
  ),
  response: Nullable(
    Type.String({ description: 'The first KiB of the answer, or what went wrong in words.' }),
  ),
})

export const DeliveryDetail = Type.Object(
  {
    ...shown,
    request: Type.Object({
      url: Type.String(),
      headers: Type.Record(Type.String(), Type.String(), {
        description: 'Without those that differ by attempt.',
      }),
      body: Type.Record(Type.String(), Type.Unknown()),
    }),
    log: Type.Array(AttemptLog, { description: 'Every attempt, the last one first.' }),
  },
  { title: 'DeliveryDetail' },
)
export type DeliveryDetail = Static<typeof DeliveryDetail>

export const DeliveryQuery = Type.Object({ state: Type.Optional(DeliveryState), ...pagingFields })
export type DeliveryQuery = Static<typeof DeliveryQuery>

export const Replay = Type.Object(
  {
    since: TimeInput({ description: 'Replays what was recorded since then and has not been delivered.' }),
  },
  { title: 'Replay' },
)
export type Replay = Static<typeof Replay>

export const Replayed = Type.Object(
  {
    replayed: Type.Integer({ description: 'How many deliveries were queued.' }),
    hasMore: Type.Boolean({ description: 'Whether to ask again for the rest.' }),
  },
  { title: 'Replayed' },
)
