import Type, { type Static } from 'typebox'
import { languageCodes } from '../../../shared/languages.ts'
import { Nullable, OneOf, Reference, Text, Time } from '../../lib/fields.ts'
import { PassFilters } from '../passes/schema.ts'

const Language = OneOf(languageCodes, { description: 'Of our words in the mail. Default: the workspace’s.' })

export const SendPass = Type.Object({ language: Type.Optional(Language) }, { title: 'SendPass', default: {} })

/** A mail that brought a pass, or is about to. */
export const PassMail = Type.Object(
  {
    id: Type.String({ examples: ['mail_01jx0c7n8k0000m3v9q2b7x4tz'] }),
    to: Type.String({ examples: ['john@example.com'] }),
    subject: Type.String({ examples: ['Your pass from Opera'] }),
    state: OneOf(['waiting', 'sent', 'failed', 'cancelled'] as const, {
      description:
        '`sent`: the mail server took it. `failed`: it was refused for good, or given up after two days of trying.',
    }),
    lastError: Nullable(Type.String({ description: 'What the mail server said last, where it refused.' })),
    jobId: Nullable(Type.String({ description: 'The job that sent it with others.' })),
    createdAt: Time(),
    settledAt: Nullable(Time({ description: 'When it was sent, failed or was cancelled.' })),
  },
  { title: 'PassMail' },
)
export type PassMail = Static<typeof PassMail>

export const SendMany = Type.Object(
  {
    ids: Type.Optional(
      Type.Array(Reference(), {
        minItems: 1,
        maxItems: 10_000,
        description: 'The passes meant.',
      }),
    ),
    filter: Type.Optional(PassFilters),
    language: Type.Optional(Language),
  },
  { title: 'SendMany', examples: [{ filter: { status: 'active' }, language: 'de' }] },
)

/** How far the mails of a job are. */
export const MailCounts = Type.Object(
  {
    waiting: Type.Integer({ description: 'Not sent yet; temporary refusals are tried again.' }),
    sent: Type.Integer({ description: 'Taken by the mail server.' }),
    failed: Type.Integer({ description: 'Refused for good, or given up.' }),
    cancelled: Type.Integer({ description: 'Stopped before they left.' }),
  },
  { title: 'MailCounts' },
)

export const PreviewQuery = Type.Object({
  language: Type.Optional(Language),
  format: Type.Optional(
    OneOf(['json', 'html'] as const, {
      description: 'Default `json`; `html` is the mail alone, for a frame.',
    }),
  ),
})

/** Wording to try; what is left out is as the workspace has it. */
export const WordingQuery = Type.Object({
  subject: Type.Optional(Text(200)),
  greeting: Type.Optional(Text(2000)),
  ...PreviewQuery.properties,
})

export const MailPreview = Type.Object(
  {
    to: Nullable(Type.String({ description: 'Null where the pass has no client with an email address.' })),
    subject: Type.String(),
    text: Type.String(),
    html: Type.String({ description: 'With its pictures as `data:` URLs.' }),
  },
  { title: 'MailPreview' },
)
