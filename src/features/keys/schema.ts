import Type, { type Static } from 'typebox'
import { Name, Nullable, OneOf, Time, TimeInput } from '../../lib/fields.ts'
import { allPermissions } from '../../permissions.ts'

const shown = {
  id: Type.String(),
  name: Type.String(),
  prefix: Type.String({ description: 'The beginning of the key, to recognise it by.' }),
  permissions: Type.Array(Type.String()),
  createdAt: Time(),
  expiresAt: Nullable(Time()),
  revokedAt: Nullable(Time()),
  lastUsedAt: Nullable(Time()),
}

export const ApiKey = Type.Object(shown)
export const NewApiKeyAnswer = Type.Object({
  ...shown,
  key: Type.String({ description: 'Shown this once.' }),
})

export const NewApiKey = Type.Object({
  name: Name(100),
  permissions: Type.Optional(
    Nullable(
      Type.Array(OneOf(allPermissions), { maxItems: 50, description: 'Default: everything you may do.' }),
    ),
  ),
  expiresAt: Type.Optional(Nullable(TimeInput())),
})
export type NewApiKey = Static<typeof NewApiKey>
