import Type, { type Static, type TSchema } from 'typebox'
import {
  largestInteger,
  Name,
  Nullable,
  OneOf,
  pagingFields,
  Text,
  Time,
  TimeInput,
  Whole,
} from '../../lib/fields.ts'
import { CustomField, MOST_FIELDS } from '../passes/schema.ts'
import { LABEL_NAMES, PASS_KINDS, QR_CONTENTS } from './design.ts'

const longestTerm = 36_500

const Kind = OneOf(PASS_KINDS, { description: 'Decides the words on the page and the style in the wallets.' })
const QrContent = OneOf(QR_CONTENTS, {
  description:
    'What the QR code says: the address of the page (`link`), the bare `code`, which reads from further, or a `signed` code, which scanners can check by themselves with the signing keys of the workspace.',
})
const Colour = (description: string) => Text(20, { description, examples: ['#1d3a9e'] })
const Label = Text(40)
const BackText = Text(5000, {
  description: 'Plain text on the back of the pass; blank lines separate paragraphs.',
})
const AttentionNote = Text(500, { description: 'For the people at the gate; the holder never sees it.' })
const MaxUsages = Whole(1, largestInteger, { description: 'For passes of type multi.' })
const ValidForDays = Whole(0, longestTerm, {
  description: 'Valid until the end of the day this many days after issue. Not together with `validUntil`.',
})
const PictureOf = (what: string) =>
  Nullable(
    Type.Object(
      { url: Type.String(), width: Type.Integer(), height: Type.Integer() },
      { description: `${what}; its address changes with its content.` },
    ),
  )

/** An object of which a change may leave out any member. */
const Partly = <Members extends Record<string, TSchema>>(members: Members, description: string) =>
  Type.Partial(Type.Object(members), { description })

const labelMembers = <Schema extends TSchema>(schema: Schema) =>
  Object.fromEntries(LABEL_NAMES.map((name) => [name, schema])) as Record<
    (typeof LABEL_NAMES)[number],
    Schema
  >

/** A template as every answer shows it. */
export const Template = Type.Object(
  {
    id: Type.String({ examples: ['tpl_01jx0c7n8k0000m3v9q2b7x4tz'] }),
    name: Type.String({ examples: ['Conference ticket'] }),
    kind: Kind,
    version: Type.Integer({ description: 'Grows by one with every change.' }),
    colours: Type.Object({ background: Type.String(), text: Type.String(), label: Type.String() }),
    logo: PictureOf('The logo in the header'),
    hero: PictureOf('The wide picture below the header'),
    labels: Type.Object(labelMembers(Nullable(Type.String()))),
    backText: Nullable(Type.String()),
    attentionNote: Nullable(Type.String()),
    qrContent: QrContent,
    defaults: Type.Object({
      validFrom: Nullable(Time()),
      validUntil: Nullable(Time()),
      validForDays: Nullable(Type.Integer()),
      maxUsages: Nullable(Type.Integer()),
      fields: Type.Array(Type.Object({ key: Type.String(), value: Type.String(), isPublic: Type.Boolean() })),
    }),
    archivedAt: Nullable(Time()),
    createdAt: Time(),
    updatedAt: Time(),
  },
  { title: 'Template' },
)
export type Template = Static<typeof Template>

const parts = {
  kind: Type.Optional(Kind),
  colours: Type.Optional(
    Partly(
      {
        background: Colour('`#rrggbb`.'),
        text: Colour('Readable on the background: contrast 4.5 : 1 at least.'),
        label: Colour('Of the small labels; readable on the background.'),
      },
      'What is left out of a new template is chosen to be readable.',
    ),
  ),
  labels: Type.Optional(
    Partly(labelMembers(Nullable(Label)), 'Your words in place of ours; null brings ours back.'),
  ),
  backText: Type.Optional(Nullable(BackText)),
  attentionNote: Type.Optional(Nullable(AttentionNote)),
  qrContent: Type.Optional(QrContent),
  defaults: Type.Optional(
    Partly(
      {
        validFrom: Nullable(TimeInput()),
        validUntil: Nullable(TimeInput()),
        validForDays: Nullable(ValidForDays),
        maxUsages: Nullable(MaxUsages),
        fields: Type.Array(CustomField, { maxItems: MOST_FIELDS }),
      },
      'What a pass gets where its issuer says nothing else.',
    ),
  ),
}

export const NewTemplate = Type.Object(
  { name: Name(200), ...parts },
  { title: 'NewTemplate', examples: [{ name: 'Conference ticket', kind: 'ticket' }] },
)
export type NewTemplate = Static<typeof NewTemplate>

/** A change: what is left out stays, inside `colours`, `labels` and `defaults` too. */
export const TemplateChanges = Type.Object(
  { name: Type.Optional(Name(200)), ...parts },
  { title: 'TemplateChanges', examples: [{ colours: { background: '#1d3a9e' } }] },
)
export type TemplateChanges = Static<typeof TemplateChanges>

export const TemplateCopy = Type.Object(
  {
    name: Type.Optional(Name(200, { description: 'Default: the name of the original, marked as a copy.' })),
  },
  { title: 'TemplateCopy', examples: [{ name: 'Conference ticket 2027' }] },
)
export type TemplateCopy = Static<typeof TemplateCopy>

export const TemplateQuery = Type.Object({
  archived: Type.Optional(
    OneOf(['true', 'false', 'any'] as const, { description: 'Default `false`: those that can be used.' }),
  ),
  ...pagingFields,
})
export type TemplateQuery = Static<typeof TemplateQuery>
