import Type, { type Static } from 'typebox'
import { Name, Nullable, pagingFields, Reference, Text, Time } from '../../lib/fields.ts'

export const clientNameLength = 200

/** A client as every answer and every event shows it. */
export const Client = Type.Object(
  {
    id: Type.String({ examples: ['cli_01jx0c7n8k0000m3v9q2b7x4tz'] }),
    name: Type.String({ examples: ['John Doe'] }),
    email: Nullable(Type.String({ examples: ['john@example.com'] })),
    phone: Nullable(Type.String({ examples: ['+1234567890'] })),
    notes: Nullable(Type.String({ examples: ['VIP customer'] })),
    createdAt: Time(),
  },
  { title: 'Client' },
)
export type Client = Static<typeof Client>

/** An email address, checked for its shape. */
export const Email = (description?: string) =>
  Type.String({
    maxLength: 254,
    format: 'email',
    examples: ['john@example.com'],
    ...(description && { description }),
  })

/** A phone number as somebody wrote it. */
export const Phone = (description?: string) => Text(50, { ...(description && { description }) })

export const NewClient = Type.Object(
  {
    name: Name(clientNameLength, { description: 'Display name.', examples: ['John Doe'] }),
    email: Type.Optional(Nullable(Email())),
    phone: Type.Optional(Nullable(Phone())),
    notes: Type.Optional(Nullable(Text(5000, { description: 'Internal notes.' }))),
  },
  { title: 'NewClient', examples: [{ name: 'John Doe', email: 'john@example.com', phone: '+1234567890' }] },
)
export type NewClient = Static<typeof NewClient>

export const ClientChanges = Type.Object(
  {
    name: Type.Optional(Name(clientNameLength)),
    email: Type.Optional(Nullable(Email())),
    phone: Type.Optional(Nullable(Phone())),
    notes: Type.Optional(Nullable(Text(5000))),
  },
  { title: 'ClientChanges', examples: [{ notes: 'VIP customer' }] },
)
export type ClientChanges = Static<typeof ClientChanges>

export const ClientQuery = Type.Object({
  search: Type.Optional(Text(200, { description: 'Part of the name, email address or phone number.' })),
  ...pagingFields,
})
export type ClientQuery = Static<typeof ClientQuery>

export const MergeClients = Type.Object(
  {
    into: Reference('The client that stays.', 'cli_01jx0c7n8k0000m3v9q2b7x4tz'),
  },
  { title: 'MergeClients' },
)

/** What an erasure removed, for the record of whoever asked for it. */
export const Erasure = Type.Object(
  {
    success: Type.Boolean(),
    clients: Type.Integer({ description: 'Clients that were removed.' }),
    passes: Type.Integer({ description: 'Passes the person was taken off.' }),
    events: Type.Integer({ description: 'Recorded events the person was taken out of.' }),
    scans: Type.Integer({ description: 'Scans of those passes, which stay without a name.' }),
    deliveries: Type.Integer({ description: 'Answers of webhook endpoints that were removed from the log.' }),
    mails: Type.Integer({ description: 'Mails to the person that were removed.' }),
    phones: Type.Integer({ description: 'Phones that are told and forgotten within a day.' }),
    jobRows: Type.Integer({ description: 'Rows of imports and other jobs that were emptied.' }),
  },
  { title: 'Erasure' },
)

const listOf = (description: string) =>
  Type.Array(Type.Unsafe<object>({ type: 'object', additionalProperties: true }), { description })

/** Everything that is kept of a client (GDPR, articles 15 and 20). */
export const ClientExport = Type.Object(
  {
    exportedAt: Time(),
    client: Client,
    passes: listOf('With note, fields and external id.'),
    scans: listOf('Of those passes.'),
    events: listOf('About the client, whoever was merged into it, and its passes.'),
    mails: listOf('That were sent or wait.'),
    phones: listOf('That keep one of the passes up to date in a wallet.'),
    recipients: listOf('Webhook endpoints that were sent something about the client.'),
  },
  { title: 'ClientExport' },
)
