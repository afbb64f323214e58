import Type, { type Static } from 'typebox'
import { mostAtOnce } from '../../../shared/limits.ts'
import { Nullable, OneOf, Reference, Time, TimeInput } from '../../lib/fields.ts'
import { ItemError } from '../jobs/schema.ts'
import { IssuedPass, PassFilters } from './schema.ts'

/** The largest body of a request with many passes, in bytes. */
export const manyBodyLimit = 16 * 1024 * 1024
export const mostPasses = 10_000

export const NewPasses = Type.Object(
  {
    passes: Type.Array(Type.Unsafe<unknown>({ description: 'As the body of `POST /passes`.' }), {
      minItems: 1,
      maxItems: mostPasses,
    }),
  },
  {
    title: 'NewPasses',
    examples: [
      {
        passes: [
          { type: 'single', name: 'Ana' },
          { type: 'multi', maxUsages: 10 },
        ],
      },
    ],
  },
)

export const ManyIssued = Type.Object(
  {
    created: Type.Integer(),
    failed: Type.Integer(),
    results: Type.Array(
      Type.Object({ index: Type.Integer(), pass: Nullable(IssuedPass), error: Nullable(ItemError) }),
    ),
  },
  { title: 'ManyIssued' },
)

/** What to do to which passes. */
export const ManyChange = Type.Object(
  {
    ids: Type.Optional(
      Type.Array(Reference(), {
        minItems: 1,
        maxItems: mostAtOnce,
        description: 'The passes meant.',
      }),
    ),
    filter: Type.Optional(PassFilters),
    action: OneOf(['activate', 'revoke', 'delete', 'restore', 'update'] as const, {
      description: '`update` sets what of the following is given; null clears.',
    }),
    validUntil: Type.Optional(Nullable(TimeInput())),
    templateId: Type.Optional(Nullable(Reference())),
    locationId: Type.Optional(Nullable(Reference())),
    clientId: Type.Optional(Nullable(Reference())),
  },
  {
    title: 'ManyChange',
    examples: [{ filter: { status: 'active' }, action: 'update', validUntil: '2027-12-31' }],
  },
)
export type ManyChange = Static<typeof ManyChange>

export const ManyChanged = Type.Object(
  {
    changed: Type.Integer(),
    failed: Type.Integer(),
    results: Type.Array(
      Type.Object({
        id: Type.String(),
        error: Nullable(ItemError),
        before: Type.Optional(
          Type.Object(
            {
              validUntil: Type.Optional(Nullable(Time())),
              templateId: Type.Optional(Nullable(Type.String())),
              locationId: Type.Optional(Nullable(Type.String())),
              clientId: Type.Optional(Nullable(Type.String())),
            },
            { description: 'What an update replaced: sent back as an update, it takes it back.' },
          ),
        ),
      }),
    ),
  },
  { title: 'ManyChanged' },
)
