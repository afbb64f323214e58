import Type, { type Static } from 'typebox'
import { Nullable, Whole } from '../../lib/fields.ts'

export const OverviewQuery = Type.Object({
  days: Type.Optional(Whole(1, 92, { default: 30, description: 'How many days back, today included.' })),
})

/** The numbers of a workspace at a glance. Days are the workspace's calendar days. */
export const Overview = Type.Object(
  {
    passes: Type.Object({
      total: Type.Integer(),
      active: Type.Integer(),
      issuedToday: Type.Integer(),
    }),
    today: Type.Object({ admitted: Type.Integer(), refused: Type.Integer() }),
    days: Type.Array(
      Type.Object({
        day: Type.String({ examples: ['2026-06-01'] }),
        issued: Type.Integer(),
        admitted: Type.Integer(),
        refused: Type.Integer(),
      }),
    ),
    locations: Type.Array(
      Type.Object({
        id: Nullable(Type.String({ description: 'Null gathers the scans without a location.' })),
        name: Nullable(Type.String()),
        admitted: Type.Integer(),
        refused: Type.Integer(),
      }),
      { description: 'Scans of the period by location, most first.' },
    ),
    started: Type.Object({
      template: Type.Boolean(),
      pass: Type.Boolean(),
      scan: Type.Boolean(),
      colleague: Type.Boolean(),
    }),
  },
  { title: 'Overview' },
)
export type Overview = Static<typeof Overview>
