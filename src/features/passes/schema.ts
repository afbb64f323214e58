import Type, { type Static } from 'typebox'
import { clientNameLength, Email, Phone } from '../clients/schema.ts'
import {
  largestInteger,
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

export const PassType = OneOf(passTypes, {
  description: '`single` admits once per activation, `multi` up to `maxUsages` times.',
})
export const PassStatus = OneOf(passStatuses, { description: 'The status at the time of the answer.' })

export const CustomField = Type.Object(
  {
    key: Name(100, { examples: ['Full Name'] }),
    value: Text(5000, { examples: ['John Doe'] }),
    isPublic: Type.Optional(
      Type.Boolean({ default: false, description: 'Whether the public page shows it.' }),
    ),
  },
  { title: 'CustomField' },
)

/** The most fields one pass has. */
export const MOST_FIELDS = 50

const CustomFields = Type.Array(CustomField, { maxItems: MOST_FIELDS })
const MaxUsages = Nullable(
  Whole(1, largestInteger, { description: 'Most admissions of a multi pass; null for no limit.' }),
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
  usagesCount: Type.Integer({ description: 'Admissions counted so far.' }),
  maxUsages: Nullable(Type.Integer({ description: 'Most admissions of a multi pass; null for no limit.' })),
  validFrom: Nullable(Time()),
  validUntil: Nullable(Time({ examples: ['2026-12-31T23:59:59.000Z'] })),
}
const person = {
  name: Type.String({ examples: ['John Doe'] }),
  email: Nullable(Type.String({ examples: ['john@example.com'] })),
}
const ClientName = Nullable(Type.Object(person))
const PublicUrl = Type.String({ examples: ['https://passes.example.com/p/AbCd2345EfGh?token=...'] })

/** A pass in a list, and the core of every event about a pass. */
export const PassItem = Type.Object(
  { ...facts, client: ClientName, publicUrl: PublicUrl, createdAt: Time() },
  { title: 'PassItem' },
)
export type PassItem = Static<typeof PassItem>

/** The answer to issuing a pass. */
export const IssuedPass = Type.Object(
  {
    ...identity,
    type: facts.type,
    status: facts.status,
    maxUsages: facts.maxUsages,
    usagesCount: facts.usagesCount,
    validFrom: facts.validFrom,
    validUntil: facts.validUntil,
    publicUrl: PublicUrl,
    createdAt: Time(),
  },
  { title: 'IssuedPass' },
)
export type IssuedPass = Static<typeof IssuedPass>

const NamedReference = (id: string, name: string) =>
  Nullable(Type.Object({ id: Type.String({ examples: [id] }), name: Type.String({ examples: [name] }) }))

/** One pass with all there is to know about it. */
export const Pass = Type.Object(
  {
    ...facts,
    note: Nullable(Type.String({ examples: ['Paid in cash'] })),
    externalId: Nullable(Type.String({ examples: ['order-1842-1'] })),
    fields: Type.Array(
      Type.Object({
        key: Type.String({ examples: ['Full Name'] }),
        value: Type.String({ examples: ['John Doe'] }),
        isPublic: Type.Boolean(),
      }),
    ),
    client: Nullable(
      Type.Object({
        id: Type.String({ examples: ['cli_01jx0c7n8k0000m3v9q2b7x4tz'] }),
        ...person,
        phone: Nullable(Type.String({ examples: ['+1234567890'] })),
      }),
    ),
    template: NamedReference('tpl_01jx0c7n8k0000m3v9q2b7x4tz', 'Conference ticket'),
    location: NamedReference('loc_01jx0c7n8k0000m3v9q2b7x4tz', 'Main entrance'),
    publicUrl: PublicUrl,
    lastScannedAt: Nullable(Time()),
    createdAt: Time(),
    updatedAt: Time(),
  },
  { title: 'Pass' },
)
export type Pass = Static<typeof Pass>

/** What activate and revoke answer. */
export const PassStatusAnswer = Type.Object({ ...identity, status: PassStatus }, { title: 'PassStatus' })
export type PassStatusAnswer = Static<typeof PassStatusAnswer>

const exampleOfNewPass = {
  type: 'single',
  name: 'VIP Guest',
  validUntil: '2026-12-31T23:59:59Z',
  clientName: 'John Doe',
  customFields: [{ key: 'Full Name', value: 'John Doe', isPublic: true }],
}

export const NewPass = Type.Object(
  {
    type: PassType,
    name: Type.Optional(Nullable(Text(200, { description: 'Human-readable label.' }))),
    note: Type.Optional(Nullable(Text(5000, { description: 'Internal; never on the public page.' }))),
    clientName: Type.Optional(
      Nullable(Text(clientNameLength, { description: 'Attaches the client of this name, or creates it.' })),
    ),
    clientEmail: Type.Optional(
      Nullable(Email('Attaches the client with this address and, where given, of that name; or creates it.')),
    ),
    clientPhone: Type.Optional(Nullable(Phone('Kept with a client that is created.'))),
    clientId: Type.Optional(Nullable(Reference('Attaches this client; not together with clientName.'))),
    maxUsages: Type.Optional(MaxUsages),
    validFrom: Type.Optional(Nullable(TimeInput())),
    validUntil: Type.Optional(Nullable(TimeInput())),
    customFields: Type.Optional(Nullable(CustomFields)),
    templateId: Type.Optional(Nullable(Reference())),
    locationId: Type.Optional(Nullable(Reference())),
    externalId: Type.Optional(Nullable(Text(200, { description: 'Your own id; unique in the workspace.' }))),
    sendEmail: Type.Optional(
      Type.Boolean({
        default: false,
        description: 'Sends the pass to its client, who must have an email address.',
      }),
    ),
  },
  { title: 'NewPass', examples: [exampleOfNewPass] },
)
export type NewPass = Static<typeof NewPass>

export const PassChanges = Type.Object(
  {
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
  },
  {
    title: 'PassChanges',
    examples: [{ validUntil: '2027-12-31', customFields: [{ key: 'Seat', value: 'B 14', isPublic: true }] }],
  },
)
export type PassChanges = Static<typeof PassChanges>

/** Which passes are meant; what is left out does not narrow. */
export const PassFilters = Type.Object({
  search: Type.Optional(Text(200, { description: 'Part of the name or code, in any case.' })),
  status: Type.Optional(PassStatus),
  type: Type.Optional(PassType),
  clientId: Type.Optional(Reference()),
  templateId: Type.Optional(Reference()),
  locationId: Type.Optional(Reference()),
  externalId: Type.Optional(Text(200)),
  createdAfter: Type.Optional(TimeInput()),
  createdBefore: Type.Optional(TimeInput()),
})
export type PassFilters = Static<typeof PassFilters>

export const PassQuery = Type.Object({ ...PassFilters.properties, ...pagingFields })
export type PassQuery = Static<typeof PassQuery>

/** The same for one client. */
export const ClientPassQuery = Type.Omit(PassQuery, ['clientId'])
