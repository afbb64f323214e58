import Type, { type Static } from 'typebox'
import { Nullable, Whole } from '../../lib/fields.ts'

const mostDays = 36_500
// Webhooks are tried for days, and an event must outlive that.
const leastDays = { clientsDays: 1, scansDays: 1, eventsDays: 30 } as const

const rules = {
  clientsDays: 'Clients of whom no pass is valid and nothing has happened since: those',
  scansDays: 'Scans',
  eventsDays: 'Events, the audit log among them,',
}

const Days = (rule: keyof typeof rules, otherwise: string) =>
  Whole(leastDays[rule], mostDays, {
    description: `${rules[rule]} older than this many days are removed; ${otherwise}.`,
  })
const Kept = (rule: keyof typeof rules) => Nullable(Days(rule, 'null keeps them'))
const Asked = (rule: keyof typeof rules) => Type.Optional(Days(rule, 'left out, they are kept'))

/** How long personal data is kept. */
export const Retention = Type.Object(
  { clientsDays: Kept('clientsDays'), scansDays: Kept('scansDays'), eventsDays: Kept('eventsDays') },
  { title: 'Retention' },
)
export type Retention = Static<typeof Retention>

/** Rules that are asked about before they are set. */
export const RetentionQuery = Type.Object({
  clientsDays: Asked('clientsDays'),
  scansDays: Asked('scansDays'),
  eventsDays: Asked('eventsDays'),
})

export const RetentionDue = Type.Object(
  { clients: Type.Integer(), scans: Type.Integer(), events: Type.Integer() },
  { title: 'RetentionDue', description: 'How many of each would be removed.' },
)
export type RetentionDue = Static<typeof RetentionDue>
