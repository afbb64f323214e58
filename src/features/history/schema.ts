import Type, { type Static } from 'typebox'
import { scanResults } from '../../../shared/admission.ts'
import { Nullable, OneOf, pagingFields, Text, Time, TimeInput } from '../../lib/fields.ts'

const Reference = Nullable(Type.Object({ id: Type.String(), name: Nullable(Type.String()) }))

/** One attempt to scan a pass, as the log shows it. */
export const ScanEntry = Type.Object(
  {
    id: Type.String(),
    result: Type.String({
      description: 'A result of `POST /scan`, or `not_found` for a code that no pass has.',
    }),
    direction: Type.String(),
    scannedAt: Time(),
    recordedAt: Time({ description: 'Later than `scannedAt` for scans made offline.' }),
    offline: Type.Boolean(),
    pass: Nullable(Type.Object({ id: Type.String(), code: Type.String(), name: Nullable(Type.String()) })),
    client: Reference,
    location: Reference,
  },
  { title: 'ScanEntry' },
)
export type ScanEntry = Static<typeof ScanEntry>

/** Which attempts are meant; what is left out does not narrow. */
export const ScanFilters = Type.Object({
  outcome: Type.Optional(OneOf(['admitted', 'refused'] as const, { description: 'Either kind of verdict.' })),
  result: Type.Optional(
    OneOf([...scanResults, 'not_found'], {
      description: 'One exact result; `not_found`: the code of no pass.',
    }),
  ),
  locationId: Type.Optional(Text(100)),
  passId: Type.Optional(Text(100)),
  recordedAfter: Type.Optional(TimeInput()),
  recordedBefore: Type.Optional(TimeInput()),
})
export type ScanFilters = Static<typeof ScanFilters>

export const ScanQuery = Type.Object({ ...ScanFilters.properties, ...pagingFields })
export type ScanQuery = Static<typeof ScanQuery>

/** The same for one pass. */
export const PassScanQuery = Type.Omit(ScanQuery, ['passId'])

export const PassEventQuery = Type.Object(pagingFields)

/** One thing that happened to a pass. */
export const PassEvent = Type.Object(
  {
    id: Type.String(),
    type: Type.String(),
    recordedAt: Time(),
    actor: Type.Object({ kind: Type.String(), id: Type.String(), name: Type.String() }),
    status: Nullable(Type.String({ description: 'The status it brought, for `pass.status_changed`.' })),
    changed: Type.Array(Type.String(), { description: 'The fields it changed, for `pass.updated`.' }),
  },
  { title: 'PassEvent' },
)
export type PassEvent = Static<typeof PassEvent>
