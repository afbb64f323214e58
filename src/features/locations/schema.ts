import Type, { type Static } from 'typebox'
import { Name, Nullable, pagingFields, Text, Time } from '../../lib/fields.ts'

const place = {
  address: Type.Optional(Nullable(Text(500))),
  latitude: Type.Optional(Nullable(Type.Number({ minimum: -90, maximum: 90 }))),
  longitude: Type.Optional(Nullable(Type.Number({ minimum: -180, maximum: 180 }))),
  timeZone: Type.Optional(Nullable(Text(100, { description: 'IANA name, such as Europe/Berlin.' }))),
}

export const NewLocation = Type.Object({ name: Name(200), ...place })
export type NewLocation = Static<typeof NewLocation>

export const LocationChanges = Type.Object({ name: Type.Optional(Name(200)), ...place })
export type LocationChanges = Static<typeof LocationChanges>

export const LocationQuery = Type.Object({
  search: Type.Optional(Text(200, { description: 'Part of the name or address.' })),
  ...pagingFields,
})
export type LocationQuery = Static<typeof LocationQuery>

export const Location = Type.Object({
  id: Type.String(),
  name: Type.String(),
  address: Nullable(Type.String()),
  latitude: Nullable(Type.Number()),
  longitude: Nullable(Type.Number()),
  timeZone: Nullable(Type.String()),
  createdAt: Time(),
  updatedAt: Time(),
})
export type Location = Static<typeof Location>
