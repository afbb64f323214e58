import Type, { type Static } from 'typebox'
import { Grounds } from '../../http/grounds.ts'
import { Nullable, OneOf, pagingFields, Time } from '../../lib/fields.ts'

/** Work on many items that goes on after the answer. */
export const Job = Type.Object(
  {
    id: Type.String({ examples: ['job_01jx0c7n8k0000m3v9q2b7x4tz'] }),
    kind: Type.String({ examples: ['passes.issue'] }),
    status: OneOf(['queued', 'running', 'done', 'failed', 'cancelled'] as const, {
      description:
        '`failed` means that the rest was given up, `cancelled` that somebody stopped it; what is done stays done.',
    }),
    total: Type.Integer({ description: 'Items asked for.' }),
    done: Type.Integer({ description: 'Items worked on so far, refused ones included.' }),
    failed: Type.Integer({ description: 'Items refused so far.' }),
    createdAt: Time(),
    finishedAt: Nullable(Time()),
  },
  { title: 'Job' },
)
export type Job = Static<typeof Job>

/** The refusal of one item, as a request of its own would have been refused. */
export const ItemError = Type.Object(
  {
    error: Type.String(),
    code: Type.String(),
    field: Type.Optional(Type.String({ examples: ['passes[3].validUntil'] })),
    ...Grounds,
  },
  { title: 'ItemError' },
)
export type ItemError = Static<typeof ItemError>

export const ResultQuery = Type.Object({ limit: pagingFields.limit, page: pagingFields.page })
