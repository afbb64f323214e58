import Type, { type Static } from 'typebox'
import { scanResults } from '../../../shared/admission.ts'
import { Name, Nullable, OneOf, Text, Time, TimeInput } from '../../lib/fields.ts'

export const NewScan = Type.Object({
  code: Name(2048, { description: 'The pass code, or the whole public link a scanner read.' }),
  locationId: Type.Optional(Nullable(Text(100, { description: 'Where the pass is scanned.' }))),
  deviceId: Type.Optional(Nullable(Text(100))),
  direction: Type.Optional(
    OneOf(['in', 'out'] as const, { description: '`in` admits (default), `out` lets leave.' }),
  ),
  scannedAt: Type.Optional(Nullable(TimeInput({ description: 'When it happened, for scans sent later.' }))),
  nonce: Type.Optional(
    Nullable(
      Text(100, { description: 'Your own id of this attempt; repeated, it gets the first answer again.' }),
    ),
  ),
})
export type NewScan = Static<typeof NewScan>

const ScannedPass = Type.Object({
  id: Type.String(),
  code: Type.String(),
  name: Nullable(Type.String()),
  type: Type.String(),
  status: Type.String(),
  usagesCount: Type.Integer(),
  maxUsages: Nullable(Type.Integer()),
})

/** A verdict: a refusal is an answer too. */
export const Verdict = Type.Object({
  success: Type.Boolean(),
  result: OneOf(scanResults),
  pass: ScannedPass,
  scan: Type.Object({ id: Type.String(), scannedAt: Time() }),
  firstScannedAt: Type.Optional(Time({ description: 'The first admission, where there was one before.' })),
})
export type Verdict = Static<typeof Verdict>
