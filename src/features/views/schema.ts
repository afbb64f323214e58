import Type, { type Static } from 'typebox'
import { Name, OneOf, ShortListQuery, Text, Time } from '../../lib/fields.ts'

const page = OneOf(['passes', 'scans'] as const, { description: 'The list that the view filters.' })
/** What cannot be the name of a query parameter is left out, as members are that no schema names. */
const filters = Type.Record(Type.String({ pattern: '^[A-Za-z]\\w{0,49}$' }), Text(200), {
  maxProperties: 20,
  description: 'Query parameters of the list.',
  additionalProperties: false,
})

export const View = Type.Object(
  {
    id: Type.String(),
    page,
    name: Type.String(),
    filters,
    createdAt: Time(),
  },
  { title: 'View' },
)

export const NewView = Type.Object(
  { page, name: Name(100), filters },
  { title: 'NewView', examples: [{ page: 'passes', name: 'Used today', filters: { status: 'used' } }] },
)
export type NewView = Static<typeof NewView>

/** These lists have no numbered pages: `page` is the page of the dashboard. */
export const ViewQuery = Type.Object({ ...ShortListQuery.properties, page: Type.Optional(page) })
export type ViewQuery = Static<typeof ViewQuery>
