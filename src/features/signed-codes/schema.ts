import Type, { type Static } from 'typebox'
import { Nullable, OneOf, Time } from '../../lib/fields.ts'

/** A signing key as answers show it: never its private part. */
export const SigningKey = Type.Object(
  {
    id: Type.String({ examples: ['sgk_01jx0c7n8k0000m3v9q2b7x4tz'] }),
    keyId: Type.String({ description: 'Names the key within a signed code.', examples: ['5f0c9a3e'] }),
    publicKey: Type.String({
      description: 'Ed25519, as PEM (SubjectPublicKeyInfo).',
      examples: [
        '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n',
      ],
    }),
    state: OneOf(['signing', 'believed', 'revoked'] as const, {
      description:
        '`signing`: new codes are signed with it; `believed`: codes signed before still scan; `revoked`: they do not.',
    }),
    createdAt: Time(),
    revokedAt: Nullable(Time()),
  },
  { title: 'SigningKey' },
)
export type SigningKey = Static<typeof SigningKey>
