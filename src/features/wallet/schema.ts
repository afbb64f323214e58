import Type, { type Static } from 'typebox'
import { Grounds } from '../../http/grounds.ts'
import { Name, Nullable, OneOf, pagingFields, Text, Time } from '../../lib/fields.ts'

const walletModes = ['off', 'demo', 'live'] as const
export type WalletMode = (typeof walletModes)[number]

const Mode = OneOf(walletModes, {
  description:
    '`off`: no wallet buttons. `demo`: passes signed by a demo authority that phones refuse but openssl accepts; pushes go to the inspector. `live`: with your own certificates.',
})

export const NewMode = Type.Object(
  {
    mode: Nullable(Mode),
  },
  { title: 'WalletModeChange' },
)

const Finding = Type.Object({
  point: Type.String({ examples: ['issuer'] }),
  ok: Type.Boolean(),
  message: Type.String(),
  ...Grounds,
})

const lastFault = (description = 'What went wrong last.') => ({
  lastError: Nullable(Type.String({ description })),
  lastErrorGrounds: Nullable(
    Type.Object(Grounds, { description: 'The same for a sentence in another language.' }),
  ),
})

const AppleState = Type.Object({
  passTypeIdentifier: Nullable(Type.String()),
  teamIdentifier: Nullable(Type.String()),
  validUntil: Nullable(Time()),
  daysLeft: Nullable(Type.Integer()),
  /** Whether a signing request waits for its certificate. */
  requested: Type.Boolean(),
  source: Nullable(OneOf(['workspace', 'installation'] as const)),
})

const GoogleState = Type.Object({
  clientEmail: Nullable(Type.String()),
  issuerId: Nullable(Type.String()),
  ...lastFault(),
  source: Nullable(OneOf(['workspace', 'installation'] as const)),
})

export const Counts = Type.Object(
  {
    passes: Type.Integer({ description: 'Passes somebody asked for in a wallet.' }),
    installs: Type.Integer(),
    removals: Type.Integer(),
  },
  { title: 'WalletCounts' },
)

export const Wallet = Type.Object(
  {
    mode: Mode,
    chosen: Nullable(Mode),
    standard: Mode,
    apple: AppleState,
    google: GoogleState,
    counts: Counts,
  },
  { title: 'Wallet' },
)
export type Wallet = Static<typeof Wallet>

export const DemoAuthority = Type.Object(
  {
    mode: Mode,
    caPem: Type.String({ description: 'The demo authority; what openssl verifies demo passes against.' }),
  },
  { title: 'DemoAuthority' },
)

export const NewRequest = Type.Object(
  {
    email: Type.String({
      maxLength: 200,
      format: 'email',
      description: 'Contact address that Apple asks for in a signing request.',
      examples: ['wallet@example.com'],
    }),
  },
  { title: 'NewSigningRequest' },
)

export const SigningRequestAnswer = Type.Object(
  {
    request: Type.String({
      description: 'PKCS#10 in PEM: upload it to Apple as a .certSigningRequest file.',
    }),
  },
  { title: 'SigningRequest' },
)

export const NewCertificate = Type.Object(
  {
    certificate: Name(20_000, {
      description: 'The .cer file from Apple in base64, or PEM.',
      examples: ['-----BEGIN CERTIFICATE-----…'],
    }),
    authority: Type.Optional(
      Text(20_000, {
        description: 'The intermediate certificate in the same forms; Apple’s G4 when left out.',
      }),
    ),
  },
  { title: 'NewCertificate', examples: [{ certificate: '-----BEGIN CERTIFICATE-----…' }] },
)

export const CertificateAnswer = Type.Object(
  {
    accepted: Type.Boolean(),
    passTypeIdentifier: Nullable(Type.String()),
    teamIdentifier: Nullable(Type.String()),
    validUntil: Time(),
    daysLeft: Type.Integer(),
    findings: Type.Array(Finding),
  },
  { title: 'CertificateAnswer' },
)

export const NewGoogleAccount = Type.Object(
  {
    serviceAccount: Name(20_000, { description: 'The JSON key file of the service account.' }),
    issuerId: Type.String({
      pattern: '^[0-9]{5,30}$',
      description: 'From the Google Pay & Wallet Console.',
      examples: ['3388000000012345678'],
    }),
  },
  {
    title: 'NewGoogleAccount',
    examples: [{ serviceAccount: '{ "type": "service_account", … }', issuerId: '3388000000012345678' }],
  },
)

const Registration = Type.Object({
  deviceId: Type.String(),
  since: Time(),
  pending: Type.Boolean({ description: 'A push is still to be delivered.' }),
})

export const WalletPass = Type.Object(
  {
    passId: Type.String(),
    apple: Type.Object({
      url: Nullable(Type.String()),
      installs: Type.Integer(),
      removals: Type.Integer(),
      registrations: Type.Array(Registration),
    }),
    google: Type.Object({
      url: Nullable(Type.String()),
      saves: Type.Integer(),
      removals: Type.Integer(),
      pending: Type.Boolean(),
    }),
    changedAt: Nullable(Time()),
    lastPushAt: Nullable(Time()),
    ...lastFault(),
  },
  { title: 'WalletPass' },
)
export type WalletPass = Static<typeof WalletPass>

const passStyles = ['generic', 'eventTicket', 'storeCard', 'coupon'] as const

const templateSettings = {
  style: Nullable(
    OneOf(passStyles, { description: 'Apple’s layout; null chooses by the kind of template.' }),
  ),
  voidWhenUsed: Type.Boolean({ description: 'Grey a used pass out; otherwise its status says it.' }),
  sharingProhibited: Type.Boolean({ description: 'No share button on the pass.' }),
}
export const WalletTemplate = Type.Object(
  {
    templateId: Type.String(),
    ...templateSettings,
    counts: Counts,
    lastPushAt: Nullable(Time({ description: 'When a wallet was last told that a pass changed.' })),
    failing: Type.Integer({ description: 'Passes whose last push did not arrive.' }),
    ...lastFault('What was answered to one of those.'),
  },
  { title: 'WalletTemplate' },
)
export type WalletTemplate = Static<typeof WalletTemplate>

export const WalletTemplateChanges = Type.Partial(Type.Object(templateSettings), {
  title: 'WalletTemplateChanges',
})
export type WalletTemplateChanges = Static<typeof WalletTemplateChanges>

export const PushQuery = Type.Object({
  ...pagingFields,
  passId: Type.Optional(Text(100)),
})

export const Push = Type.Object(
  {
    id: Type.String(),
    passId: Type.String(),
    passName: Nullable(Type.String()),
    deviceId: Type.String(),
    mode: OneOf(['demo', 'live'] as const),
    outcome: OneOf(['shown', 'delivered', 'unregister', 'refused', 'blocked', 'retry'] as const, {
      description:
        '`shown`: in demo mode, here in place of APNs. `unregister`: the phone no longer has the pass. `refused`: never taken. `blocked`: the certificate has to be mended; tried again each hour. `retry`: tried again.',
    }),
    error: Nullable(Type.String({ description: 'What went wrong.' })),
    ...Grounds,
    pushedAt: Time(),
  },
  { title: 'WalletPush' },
)

export const Bundle = Type.Object(
  {
    url: Nullable(
      Type.String({
        description:
          'Downloads up to 10 passes of the client as one .pkpasses file; null where no pass is active or Apple Wallet is not set up.',
      }),
    ),
    passes: Type.Integer({ description: 'Passes in the download: the newest active ones.' }),
    active: Type.Integer({ description: 'All active passes of the client.' }),
    isDemo: Type.Boolean({ description: 'Demo passes, which phones refuse.' }),
  },
  { title: 'WalletBundle' },
)
