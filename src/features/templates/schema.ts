import Type, { type Static } from 'typebox'
import { Name, OneOf, Time } from '../../lib/fields.ts'

const kind = OneOf(['ticket', 'membership', 'voucher', 'generic'] as const)

export const Template = Type.Object({
  id: Type.String(),
  name: Type.String(),
  kind,
  version: Type.Integer(),
  createdAt: Time(),
  updatedAt: Time(),
})

export const NewTemplate = Type.Object({ name: Name(200), kind: Type.Optional(kind) })
export type NewTemplate = Static<typeof NewTemplate>
