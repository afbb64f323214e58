import { createHash, createHmac } from 'node:crypto'
import type { Installation } from '../../../deps.ts'
import type { PassContent, PassField, PassFields, PassStyle } from '../../../lib/pkpass/pass-json.ts'
import type { PassKind } from '../../templates/design.ts'
import type { WalletView } from '../view.ts'
import { en } from '../../../i18n/en.ts'

const STYLES: Record<PassKind, PassStyle> = {
  ticket: 'eventTicket',
  membership: 'storeCard',
  voucher: 'coupon',
  generic: 'generic',
}

/** Longer names make Apple cut them off in the middle of the front; the whole name stands on the back then. */
const LONGEST_PRIMARY = 60
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** More public fields than these go to the back. */
const FIELDS_ON_FRONT = 3

/** Who signs a pass and where it asks for updates: what differs between credentials, not between passes. */
export interface Signing {
  passTypeIdentifier: string
  teamIdentifier: string
  webServiceUrl: string
  authenticationToken: string
}

/** The layout of a pass: what its template asks for, else what suits its kind. */
export function styleOf({ style, kind }: Pick<WalletView, 'style' | 'kind'>): PassStyle {
  return style ?? STYLES[kind]
}

/**
 * What an Apple Wallet pass says. Texts of ours are the English ones; each language's `pass.strings` translates them
 * on the phone.
 */
export function appleContent(view: WalletView, signing: Signing): PassContent {
  const { location, validFrom, validUntil, colours } = view
  const hasPlace = location !== null && location.latitude !== null && location.longitude !== null
  return {
    style: styleOf(view),
    passTypeIdentifier: signing.passTypeIdentifier,
    teamIdentifier: signing.teamIdentifier,
    organizationName: view.issuer,
    description: `${titleOf(view)} – ${view.issuer}`,
    serialNumber: view.passId,
    webService: { url: signing.webServiceUrl, authenticationToken: signing.authenticationToken },
    logoText: view.pictures.logo ? undefined : view.issuer,
    backgroundColor: colours.background,
    foregroundColor: colours.text,
    labelColor: colours.label,
    barcode: { format: 'qr', message: view.qrContent, altText: view.code },
    fields: fieldsOf(view),
    expiresAt: validUntil ?? undefined,
    voided: view.status === 'revoked' || (view.status === 'used' && view.voidWhenUsed),
    locations: hasPlace
      ? [
          {
            latitude: location.latitude ?? 0,
            longitude: location.longitude ?? 0,
            relevantText: location.name,
          },
        ]
      : undefined,
    relevantDates: validFrom ? [validFrom] : undefined,
    groupingIdentifier: styleOf(view) === 'eventTicket' ? view.template?.id : undefined,
    sharingProhibited: view.sharingProhibited || undefined,
  }
}

function titleOf(view: WalletView): string {
  return view.name || label(view, 'kind')
}

function fieldsOf(view: WalletView): PassFields {
  const title = titleOf(view)
  const shortTitle = shortened(title)
  const shown = view.fields.map(({ key, value }, index) => ({ key: `field${index}`, label: key, value }))
  const isLong = (field: { value: string }) => field.value.length > 24
  const front = shown.filter((field) => !isLong(field)).slice(0, FIELDS_ON_FRONT)
  return {
    header: [
      { key: 'status', label: en.wallet.status, value: statusText(view), changeMessage: en.wallet.statusNow },
    ],
    primary: [
      { key: 'name', label: label(view, 'kind'), value: shortTitle, changeMessage: en.wallet.nameNow },
    ],
    secondary: [...holderField(view), ...validityFields(view)],
    auxiliary: [...placeField(view), ...usesField(view), ...front],
    back: [
      ...(shortTitle === title ? [] : [{ key: 'fullName', label: label(view, 'kind'), value: title }]),
      ...shown.filter((field) => !front.includes(field)),
      ...backFields(view),
    ],
  }
}

/** Cut between letters as people count them: half an emoji is no text, and a phone refuses a pass with it. */
function shortened(text: string): string {
  if (text.length <= LONGEST_PRIMARY) return text
  const all = Array.from(letters.segment(text), ({ segment }) => segment)
  if (all.length <= LONGEST_PRIMARY) return text
  return `${all
    .slice(0, LONGEST_PRIMARY - 1)
    .join('')
    .trimEnd()}…`
}

function holderField(view: WalletView): PassField[] {
  return view.holder ? [{ key: 'holder', label: en.wallet.holder, value: view.holder }] : []
}

function validityFields(view: WalletView): PassField[] {
  const styles = { dateStyle: 'medium', timeStyle: 'short' } as const
  const from: PassField[] = view.validFrom
    ? [{ key: 'validFrom', label: label(view, 'validFrom'), value: view.validFrom, ...styles }]
    : []
  const until: PassField[] = view.validUntil
    ? [
        {
          key: 'validUntil',
          label: label(view, 'validUntil'),
          value: view.validUntil,
          changeMessage: en.wallet.validUntilNow,
          ...styles,
        },
      ]
    : []
  return [...from, ...until]
}

function placeField(view: WalletView): PassField[] {
  const { location } = view
  if (!location) return []
  return [
    {
      key: 'location',
      label: label(view, 'location'),
      value: location.name,
      changeMessage: en.wallet.placeNow,
    },
  ]
}

function usesField(view: WalletView): PassField[] {
  if (view.type !== 'multi') return []
  const left = view.maxUsages === null ? null : Math.max(0, view.maxUsages - view.usagesCount)
  const value = left === null ? en.passPage.unlimited : `${left} / ${view.maxUsages}`
  return [{ key: 'usesLeft', label: label(view, 'usesLeft'), value }]
}

function backFields(view: WalletView): PassField[] {
  const address = view.location?.address
  return [
    ...(address ? [{ key: 'address', label: label(view, 'location'), value: address }] : []),
    ...(view.backText ? [{ key: 'more', label: view.issuer, value: view.backText }] : []),
    { key: 'code', label: en.passPage.code, value: view.code },
    { key: 'page', label: en.wallet.page, value: view.publicUrl },
  ]
}

function statusText(view: WalletView): string {
  return en.passPage[view.status]
}

function label(
  view: WalletView,
  name: 'kind' | 'validFrom' | 'validUntil' | 'usesLeft' | 'location',
): string {
  return view.labels[name] ?? en.passPage[name === 'kind' ? view.kind : name]
}

/** The secret a phone shows to fetch updates of this pass; it never changes. */
export function authenticationToken(installation: Installation, passId: string): string {
  return createHmac('sha256', installation.key('wallet pass tokens')).update(passId).digest('base64url')
}

/** A hash of all that a pass shows; equal where nothing changed for its holder. */
export function contentHash(view: WalletView): string {
  return createHash('sha256').update(JSON.stringify(view)).digest('base64url')
}
