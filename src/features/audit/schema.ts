import Type, { type Static } from 'typebox'
import { eventNames } from '../../events.ts'
import { Nullable, OneOf, pagingFields, Reference, Time, TimeInput } from '../../lib/fields.ts'

/** The events that make the audit log; scans have a log of their own. */
export const auditedNames = eventNames.filter((name) => name !== 'pass.scanned')

const filters = {
  actor: Type.Optional(Reference('Id of a member, key or device.')),
  type: Type.Optional(OneOf(auditedNames)),
  since: Type.Optional(TimeInput({ description: 'Recorded at this time or later.' })),
  until: Type.Optional(
    TimeInput({ description: 'Recorded before this time; a bare date includes that day.' }),
  ),
}

export const AuditFilters = Type.Object(filters)
export type AuditFilters = Static<typeof AuditFilters>

const { limit, cursor } = pagingFields
export const AuditQuery = Type.Object({ ...filters, limit, cursor })
export type AuditQuery = Static<typeof AuditQuery>

/** Who did what, when and from where. */
export const AuditEntry = Type.Object(
  {
    id: Type.String(),
    type: Type.String(),
    recordedAt: Time(),
    actor: Type.Object({ kind: Type.String(), id: Type.String(), name: Type.String() }),
    address: Nullable(Type.String({ description: 'Network address of the request.' })),
    userAgent: Nullable(Type.String()),
    passId: Nullable(Type.String()),
    clientId: Nullable(Type.String()),
    details: Type.Unsafe<object>({
      type: 'object',
      additionalProperties: true,
      description: 'What it was about; `changes` and `before` by field where something changed.',
    }),
  },
  { title: 'AuditEntry' },
)
export type AuditEntry = Static<typeof AuditEntry>
