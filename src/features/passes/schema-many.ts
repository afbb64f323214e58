import Type, { type Static } from 'typebox'
import { Nullable, OneOf, TimeInput } from '../../lib/fields.ts'
import { ItemError } from '../jobs/schema.ts'
import { IssuedPass, PassFilters } from './schema.ts'

/** The largest body of a request with many passes. */
export const manyBodyLimit = 16 * 1024 * 1024
export const mostPasses = 10_000

export const NewPasses = Type.Object(
  {
    passes: Type.Array(Type.Unsafe<unknown>({ description: 'As the body of `POST /passes`.' }), {
      minItems: 1,
      maxItems: mostPasses,
    }),
  },
  { title: 'NewPasses' },
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
      Type.Array(Type.String({ maxLength: 100 }), {
        minItems: 1,
        maxItems: 500,
        description: 'The passes meant.',
      }),
    ),
    filter: Type.Optional(PassFilters),
    action: OneOf(['activate', 'revoke', 'delete', 'restore', 'update'] as const, {
      description: '`update` sets what of the following is given; null clears.',
    }),
    validUntil: Type.Optional(Nullable(TimeInput())),
    templateId: Type.Optional(Nullable(Type.String({ maxLength: 100 }))),
    locationId: Type.Optional(Nullable(Type.String({ maxLength: 100 }))),
    clientId: Type.Optional(Nullable(Type.String({ maxLength: 100 }))),
  },
  { title: 'ManyChange' },
)
export type ManyChange = Static<typeof ManyChange>

export const ManyChanged = Type.Object(
  {
    changed: Type.Integer(),
    failed: Type.Integer(),
    results: Type.Array(Type.Object({ id: Type.String(), error: Nullable(ItemError) })),
  },
  { title: 'ManyChanged' },
)
