import Type, { type Static } from 'typebox'
import { fewestDaysKept, mostDaysKept } from '../../../shared/limits.ts'
import { Nullable, Whole } from '../../lib/fields.ts'

const rules = {
  clientsDays: 'Clients of whom no pass is valid and nothing has happened since: those',
  scansDays: 'Scans',
  eventsDays: 'Events, the audit log among them,',
}

const Days = (rule: keyof typeof rules, otherwise: string) =>
  Whole(fewestDaysKept[rule], mostDaysKept, {
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
