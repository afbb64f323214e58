import Type, { type Static } from 'typebox'
import { Name, Nullable, pagingFields, Text, Time } from '../../lib/fields.ts'

const place = {
  address: Type.Optional(Nullable(Text(500, { examples: ['Alexanderplatz 1, 10178 Berlin'] }))),
  latitude: Type.Optional(Nullable(Type.Number({ minimum: -90, maximum: 90, examples: [52.5219] }))),
  longitude: Type.Optional(Nullable(Type.Number({ minimum: -180, maximum: 180, examples: [13.4132] }))),
  timeZone: Type.Optional(Nullable(Text(100, { description: 'IANA name.', examples: ['Europe/Berlin'] }))),
}

export const NewLocation = Type.Object(
  { name: Name(200, { examples: ['Main entrance'] }), ...place },
  { title: 'NewLocation' },
)
export type NewLocation = Static<typeof NewLocation>

export const LocationChanges = Type.Object(
  { name: Type.Optional(Name(200)), ...place },
  { title: 'LocationChanges', examples: [{ name: 'Side entrance' }] },
)
export type LocationChanges = Static<typeof LocationChanges>

export const LocationQuery = Type.Object({
  search: Type.Optional(Text(200, { description: 'Part of the name or address.' })),
  ...pagingFields,
})
export type LocationQuery = Static<typeof LocationQuery>

export const Location = Type.Object(
  {
    id: Type.String({ examples: ['loc_01jx0c7n8k0000m3v9q2b7x4tz'] }),
    name: Type.String({ examples: ['Main entrance'] }),
    address: Nullable(Type.String({ examples: ['Alexanderplatz 1, 10178 Berlin'] })),
    latitude: Nullable(Type.Number({ examples: [52.5219] })),
    longitude: Nullable(Type.Number({ examples: [13.4132] })),
    timeZone: Nullable(Type.String({ examples: ['Europe/Berlin'] })),
    createdAt: Time(),
    updatedAt: Time(),
  },
  { title: 'Location' },
)
export type Location = Static<typeof Location>
