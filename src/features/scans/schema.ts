import Type, { type Static } from 'typebox'
import { scanResults } from '../../../shared/admission.ts'
import { PassStatus, PassType } from '../passes/schema.ts'
import { Name, Nullable, OneOf, Text, Time, TimeInput } from '../../lib/fields.ts'

const ScannedCode = Name(2048, {
  description: 'What a scanner read: the pass code, the whole public link, or a signed code (`P1:…`).',
})
const Direction = OneOf(['in', 'out'] as const, {
  description: '`in` admits (default), `out` lets leave.',
})

export const NewScan = Type.Object(
  {
    code: ScannedCode,
    locationId: Type.Optional(Nullable(Text(100, { description: 'Where the pass is scanned.' }))),
    deviceId: Type.Optional(Nullable(Text(100))),
    direction: Type.Optional(Direction),
    scannedAt: Type.Optional(Nullable(TimeInput({ description: 'When it happened, for scans sent later.' }))),
    nonce: Type.Optional(
      Nullable(
        Text(100, { description: 'Your own id of this attempt; repeated, it gets the first answer again.' }),
      ),
    ),
  },
  { title: 'NewScan', examples: [{ code: 'AbCd2345EfGh' }] },
)
export type NewScan = Static<typeof NewScan>

const ScannedPass = Type.Object({
  id: Type.String({ examples: ['pass_01jx0c7n8k0000m3v9q2b7x4tz'] }),
  code: Type.String({ examples: ['AbCd2345EfGh'] }),
  name: Nullable(Type.String({ examples: ['VIP Guest'] })),
  type: PassType,
  status: PassStatus,
  usagesCount: Type.Integer(),
  maxUsages: Nullable(Type.Integer()),
})

const FirstScannedAt = Type.Optional(
  Time({ description: 'The first admission, where there was one before.' }),
)

const AttentionNote = Type.Optional(
  Type.String({
    description: 'What the template of the pass tells the people at the gate, where it tells something.',
  }),
)

/** A verdict: a refusal is an answer too. */
export const Verdict = Type.Object(
  {
    success: Type.Boolean(),
    result: OneOf(scanResults),
    pass: ScannedPass,
    scan: Type.Object({
      id: Type.String({ examples: ['scan_01jx0c7n8k0000m3v9q2b7x4tz'] }),
      scannedAt: Time(),
    }),
    firstScannedAt: FirstScannedAt,
    attentionNote: AttentionNote,
  },
  { title: 'Verdict' },
)
export type Verdict = Static<typeof Verdict>

export const NewCheck = Type.Object(
  { code: ScannedCode, direction: Type.Optional(Direction) },
  { title: 'NewCheck', examples: [{ code: 'AbCd2345EfGh' }] },
)
export type NewCheck = Static<typeof NewCheck>

/** What a scan would answer. */
export const Check = Type.Object(
  {
    success: Type.Boolean(),
    result: OneOf(scanResults),
    pass: ScannedPass,
    checkedAt: Time(),
    firstScannedAt: FirstScannedAt,
    attentionNote: AttentionNote,
  },
  { title: 'Check' },
)
export type Check = Static<typeof Check>
