import Type, { type Static } from 'typebox'
import { languageCodes } from '../../../shared/languages.ts'
import { printFormats } from '../../../shared/print-formats.ts'
import { OneOf, Reference, Whole } from '../../lib/fields.ts'
import { PassFilters } from '../passes/schema.ts'

/** The most passes in one document. */
export const mostPrinted = 1000

const Language = OneOf(languageCodes, { description: 'Of our words. Default: the workspace’s.' })
const Format = OneOf(printFormats, {
  description: 'A page for each pass, name badges to cut out, or label sheets by the number of their maker.',
})

export const PdfQuery = Type.Object({
  format: Type.Optional(Format),
  language: Type.Optional(Language),
})

export const PrintRequest = Type.Object(
  {
    ids: Type.Optional(
      Type.Array(Reference(), {
        minItems: 1,
        maxItems: mostPrinted,
        description: 'The passes meant, in the order of print.',
      }),
    ),
    filter: Type.Optional(PassFilters),
    format: Format,
    skip: Type.Optional(
      Whole(0, 100, {
        default: 0,
        description: 'Places of the first sheet to leave empty, because they are used up.',
      }),
    ),
    language: Type.Optional(Language),
  },
  { title: 'PrintRequest', examples: [{ filter: { status: 'active' }, format: 'avery-l7160' }] },
)
export type PrintRequest = Static<typeof PrintRequest>
