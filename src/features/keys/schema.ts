import Type, { type Static } from 'typebox'
import { Name, Nullable, OneOf, Time, TimeInput } from '../../lib/fields.ts'
import { allPermissions } from '../../permissions.ts'

const shown = {
  id: Type.String({ examples: ['key_01jx0c7n8k0000m3v9q2b7x4tz'] }),
  name: Type.String({ examples: ['Ticket shop'] }),
  prefix: Type.String({
    description: 'The beginning of the key, to recognise it by.',
    examples: ['2pk_AbCd2345'],
  }),
  permissions: Type.Array(Type.String({ examples: ['passes:read'] })),
  createdAt: Time(),
  expiresAt: Nullable(Time()),
  revokedAt: Nullable(Time()),
  lastUsedAt: Nullable(Time()),
}

export const ApiKey = Type.Object(shown, { title: 'ApiKey' })
export const NewApiKeyAnswer = Type.Object(
  {
    ...shown,
    key: Type.String({ description: 'Shown this once.' }),
  },
  { title: 'NewApiKeyAnswer' },
)

export const NewApiKey = Type.Object(
  {
    name: Name(100),
    permissions: Type.Optional(
      Nullable(
        Type.Array(OneOf(allPermissions), { maxItems: 50, description: 'Default: everything you may do.' }),
      ),
    ),
    expiresAt: Type.Optional(Nullable(TimeInput())),
  },
  { title: 'NewApiKey', examples: [{ name: 'Ticket shop', permissions: ['passes:read', 'passes:write'] }] },
)
export type NewApiKey = Static<typeof NewApiKey>
