import Type, { type Static } from 'typebox'
import { reasonsIn } from '../../../shared/reasons/index.ts'
import { Grounds } from '../../http/grounds.ts'
import {
  largestInteger,
  Name,
  Nullable,
  OneOf,
  pagingFields,
  Reference,
  Time,
  TimeInput,
  Whole,
} from '../../lib/fields.ts'
import { PassType } from '../passes/schema.ts'
import { subjects, targets } from './targets.ts'

export const mostColumns = 200

const anyTarget = [...new Set([...targets.passes, ...targets.clients])]

export const UploadQuery = Type.Object({
  subject: OneOf(subjects, { description: 'What the rows are.' }),
  name: Type.Optional(
    Name(200, { description: 'Name of the file, where it is sent raw.', examples: ['guests.csv'] }),
  ),
})
export type UploadQuery = Static<typeof UploadQuery>

const Mapping = Type.Object(
  {
    column: Whole(0, mostColumns - 1, { description: 'Place of the column, from 0.' }),
    to: OneOf(anyTarget, {
      description:
        'What its cells are. `field` is a custom field of passes; first and last name are joined. A column that is not named is left out.',
    }),
    key: Type.Optional(Name(100, { description: 'Name of a custom field; default: the heading.' })),
    isPublic: Type.Optional(
      Type.Boolean({ description: 'Whether the public page shows a custom field. Default: false.' }),
    ),
  },
  { title: 'ColumnMapping' },
)

/** How the rows of a file are read. */
export const ImportSettings = Type.Object(
  {
    columns: Type.Array(Mapping, { minItems: 1, maxItems: mostColumns }),
    dateOrder: Type.Optional(
      OneOf(['day-first', 'month-first'] as const, {
        description:
          'How dates such as 03/04/2026 are read; needed where the other dates of the file do not show it. Dates with a number above 12 are read by that.',
      }),
    ),
    type: Type.Optional(PassType),
    maxUsages: Type.Optional(
      Nullable(Whole(1, largestInteger, { description: 'Of passes without their own.' })),
    ),
    validFrom: Type.Optional(Nullable(TimeInput({ description: 'Of passes without their own.' }))),
    validUntil: Type.Optional(Nullable(TimeInput({ description: 'Of passes without their own.' }))),
    templateId: Type.Optional(Nullable(Reference('Of passes without their own.'))),
    locationId: Type.Optional(Nullable(Reference('Of passes without their own.'))),
    duplicates: Type.Optional(
      OneOf(['skip', 'keep'] as const, {
        description:
          'What to do with a row that repeats an earlier one in every cell and, for clients, with one whose email address is known already. Default: skip.',
      }),
    ),
    onRefusal: Type.Optional(
      OneOf(['keep', 'none'] as const, {
        description:
          'Whether the good rows are kept where others are refused, or nothing is imported. Default: keep.',
      }),
    ),
  },
  {
    title: 'ImportSettings',
    examples: [
      {
        columns: [
          { column: 0, to: 'name' },
          { column: 1, to: 'field', key: 'Seat', isPublic: true },
        ],
        type: 'single',
        validUntil: '2026-12-31',
      },
    ],
  },
)
export type ImportSettings = Static<typeof ImportSettings>

const Column = Type.Object({
  heading: Type.String({ examples: ['Valid until'] }),
  filled: Type.Integer({ description: 'Rows that have a value.' }),
  samples: Type.Array(Type.String(), { description: 'Its first values.' }),
  dates: Type.Object(
    {
      dayFirst: Type.Integer(),
      monthFirst: Type.Integer(),
      either: Type.Integer(),
      example: Type.Optional(Type.String({ description: 'The first that can be read either way.' })),
    },
    {
      description: 'Dates such as 31/12/2026, 12/31/2026 and 03/04/2026: the last can be read either way.',
    },
  ),
})
export type Column = Static<typeof Column>

const statuses = [
  'mapping',
  'checking',
  'checked',
  'importing',
  'undoing',
  'done',
  'refused',
  'cancelled',
  'failed',
] as const

/** Those in which rows are being worked on. */
export const runningStatuses: readonly (typeof statuses)[number][] = ['checking', 'importing', 'undoing']

/** A file on its way in. */
export const Import = Type.Object(
  {
    id: Type.String({
      description: 'Also the id of its job.',
      examples: ['job_01jx0c7n8k0000m3v9q2b7x4tz'],
    }),
    subject: OneOf(subjects),
    status: OneOf(statuses, {
      description:
        '`mapping` waits for the columns, `checked` for the start. `refused` means that nothing was imported because a row was refused; `failed` that the rest was given up.',
    }),
    file: Type.Object({
      name: Type.String({ examples: ['guests.xlsx'] }),
      bytes: Type.Integer(),
      format: OneOf(['csv', 'xlsx'] as const),
      encoding: Nullable(Type.String({ examples: ['utf-8', 'utf-16le', 'windows-1252'] })),
      delimiter: Nullable(Type.String({ examples: [';'] })),
    }),
    columns: Type.Array(Column),
    settings: ImportSettings,
    rows: Type.Integer({ description: 'Rows beneath the headings.' }),
    done: Type.Integer({ description: 'Rows worked on so far in this run.' }),
    accepted: Type.Integer({ description: 'Rows imported, or found good by the check.' }),
    skipped: Type.Integer({ description: 'Repeated rows left out.' }),
    refused: Type.Integer({ description: 'Rows refused; `GET /imports/:id/errors` says why.' }),
    createdAt: Time(),
    finishedAt: Nullable(Time()),
  },
  { title: 'Import' },
)
export type Import = Static<typeof Import>

/** What a row of the file becomes. */
export const PreviewRow = Type.Object(
  {
    row: Type.Integer({ description: 'Its number in the file, from 1.' }),
    cells: Type.Array(Type.String()),
    values: Type.Unsafe<object>({
      type: 'object',
      additionalProperties: true,
      description: 'What is read from it, as the body of a single creation.',
    }),
    error: Nullable(Type.String()),
    code: Type.Optional(Type.String()),
    ...Grounds,
    column: Nullable(Type.Integer({ description: 'The column at fault.' })),
  },
  { title: 'ImportPreviewRow' },
)
export type PreviewRow = Static<typeof PreviewRow>

const languages = Object.keys(reasonsIn) as (keyof typeof reasonsIn)[]
export const ErrorsQuery = Type.Object({
  language: Type.Optional(OneOf(languages, { description: 'Of the reasons. Default: English.' })),
})

const { limit, page, cursor, count } = pagingFields
export const ImportQuery = Type.Object({ limit, page, cursor, count })
export type ImportQuery = Static<typeof ImportQuery>
