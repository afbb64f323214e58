import Type, { type Static } from 'typebox'
import { clientNameLength } from '../clients/schema.ts'
import {
  Name,
  Nullable,
  OneOf,
  pagingFields,
  Reference,
  Text,
  Time,
  TimeInput,
  Whole,
} from '../../lib/fields.ts'

const passTypes = ['single', 'multi'] as const
const passStatuses = ['active', 'used', 'expired', 'revoked'] as const
const largestCount = 2_147_483_647

const PassType = OneOf(passTypes, {
  description: '`single` admits once per activation, `multi` up to `maxUsages` times.',
})
const PassStatus = OneOf(passStatuses, { description: 'The status at the time of the answer.' })

export const CustomField = Type.Object({
  key: Name(100),
  value: Text(5000),
  isPublic: Type.Optional(Type.Boolean({ default: false, description: 'Whether the public page shows it.' })),
})

/** The most fields one pass has. */
export const MOST_FIELDS = 50

const CustomFields = Type.Array(CustomField, { maxItems: MOST_FIELDS })
const MaxUsages = Nullable(
  Whole(1, largestCount, { description: 'Most admissions of a multi pass; null for no limit.' }),
)

const identity = {
  id: Type.String({ examples: ['pass_01jx0c7n8k0000m3v9q2b7x4tz'] }),
  code: Type.String({ examples: ['AbCd2345EfGh'] }),
  name: Nullable(Type.String({ examples: ['VIP Guest'] })),
}
const facts = {
  ...identity,
  type: PassType,
  status: PassStatus,
  usagesCount: Type.Integer(),
  maxUsages: Nullable(Type.Integer()),
  validFrom: Nullable(Time()),
  validUntil: Nullable(Time()),
}
const ClientName = Nullable(Type.Object({ name: Type.String(), email: Nullable(Type.String()) }))
const PublicUrl = Type.String({ examples: ['https://passes.example.com/p/AbCd2345EfGh?token=...'] })

/** A pass in a list, and the core of every event about a pass. */
export const PassItem = Type.Object({ ...facts, client: ClientName, publicUrl: PublicUrl, createdAt: Time() })
export type PassItem = Static<typeof PassItem>

/** The answer to issuing a pass. */
export const IssuedPass = Type.Object({ ...facts, publicUrl: PublicUrl, createdAt: Time() })
export type IssuedPass = Static<typeof IssuedPass>

const NamedReference = Nullable(Type.Object({ id: Type.String(), name: Type.String() }))

/** One pass with all there is to know about it. */
export const Pass = Type.Object({
  ...facts,
  note: Nullable(Type.String()),
  externalId: Nullable(Type.String()),
  fields: Type.Array(Type.Object({ key: Type.String(), value: Type.String(), isPublic: Type.Boolean() })),
  client: Nullable(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      email: Nullable(Type.String()),
      phone: Nullable(Type.String()),
    }),
  ),
  template: NamedReference,
  location: NamedReference,
  publicUrl: PublicUrl,
  lastScannedAt: Nullable(Time()),
  createdAt: Time(),
  updatedAt: Time(),
})
export type Pass = Static<typeof Pass>

/** What activate and revoke answer. */
export const PassStatusAnswer = Type.Object({ ...identity, status: PassStatus })
export type PassStatusAnswer = Static<typeof PassStatusAnswer>

export const NewPass = Type.Object({
  type: PassType,
  name: Type.Optional(Nullable(Text(200, { description: 'Human-readable label.' }))),
  note: Type.Optional(Nullable(Text(5000, { description: 'Internal; never on the public page.' }))),
  clientName: Type.Optional(
    Nullable(Text(clientNameLength, { description: 'Attaches the client of this name, or creates it.' })),
  ),
  clientId: Type.Optional(Nullable(Reference('Attaches this client; not together with clientName.'))),
  maxUsages: Type.Optional(MaxUsages),
  validFrom: Type.Optional(Nullable(TimeInput())),
  validUntil: Type.Optional(Nullable(TimeInput())),
  customFields: Type.Optional(Nullable(CustomFields)),
  templateId: Type.Optional(Nullable(Reference())),
  locationId: Type.Optional(Nullable(Reference())),
  externalId: Type.Optional(Nullable(Text(200, { description: 'Your own id; unique in the workspace.' }))),
})
export type NewPass = Static<typeof NewPass>

export const PassChanges = Type.Object({
  name: Type.Optional(Nullable(Text(200))),
  note: Type.Optional(Nullable(Text(5000))),
  status: Type.Optional(OneOf(['active', 'revoked'] as const)),
  maxUsages: Type.Optional(MaxUsages),
  validFrom: Type.Optional(Nullable(TimeInput())),
  validUntil: Type.Optional(Nullable(TimeInput())),
  customFields: Type.Optional(CustomFields),
  clientId: Type.Optional(Nullable(Reference())),
  clientName: Type.Optional(Nullable(Text(clientNameLength))),
  templateId: Type.Optional(Nullable(Reference())),
  locationId: Type.Optional(Nullable(Reference())),
  externalId: Type.Optional(Nullable(Text(200))),
})
export type PassChanges = Static<typeof PassChanges>

export const PassQuery = Type.Object({
  search: Type.Optional(Text(200, { description: 'Part of the name or code, in any case.' })),
  status: Type.Optional(PassStatus),
  type: Type.Optional(PassType),
  clientId: Type.Optional(Reference()),
  templateId: Type.Optional(Reference()),
  locationId: Type.Optional(Reference()),
  externalId: Type.Optional(Text(200)),
  createdAfter: Type.Optional(TimeInput()),
  createdBefore: Type.Optional(TimeInput()),
  ...pagingFields,
})
export type PassQuery = Static<typeof PassQuery>
