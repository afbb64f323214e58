/** The style of a pass, which decides its layout on the phone. */
export type PassStyle = 'generic' | 'eventTicket' | 'storeCard' | 'coupon'
export const PASS_STYLES: readonly PassStyle[] = ['generic', 'eventTicket', 'storeCard', 'coupon']

/** One labelled text on a pass (Apple, PassFieldContent). `key` is unique within the pass. */
export interface PassField {
  key: string
  label?: string
  value: string | number | Date
  /** Shown on the lock screen when the value changes; `%@` stands for the new value. */
  changeMessage?: string
  /** Replaces `value` where links are allowed: the back of the pass. */
  attributedValue?: string
  textAlignment?: 'left' | 'center' | 'right' | 'natural'
  /** How a `Date` value is shown; both default to none. */
  dateStyle?: 'none' | 'short' | 'medium' | 'long' | 'full'
  timeStyle?: 'none' | 'short' | 'medium' | 'long' | 'full'
  isRelative?: boolean
  ignoresTimeZone?: boolean
  currencyCode?: string
  numberStyle?: 'decimal' | 'percent' | 'scientific' | 'spellOut'
  dataDetectors?: ('phoneNumber' | 'link' | 'address' | 'calendarEvent')[]
  /** Row 0 or 1 of the auxiliary fields of an event ticket. */
  row?: 0 | 1
}

/** The areas of a pass that hold fields, from the head to the back. */
export interface PassFields {
  header?: PassField[]
  primary?: PassField[]
  secondary?: PassField[]
  auxiliary?: PassField[]
  back?: PassField[]
}

/** Everything a pass says, in this project's terms; `passJson` writes it in Apple's. */
export interface PassContent {
  style: PassStyle
  passTypeIdentifier: string
  teamIdentifier: string
  organizationName: string
  /** One sentence for people who do not see the pass. */
  description: string
  serialNumber: string
  /** Where the phone asks for updates, and the secret (≥ 16 characters) it shows there. */
  webService?: { url: string; authenticationToken: string }
  logoText?: string
  /** `#rrggbb` each. */
  backgroundColor?: string
  foregroundColor?: string
  labelColor?: string
  barcode?: {
    format: 'qr' | 'pdf417' | 'aztec' | 'code128'
    message: string
    /** The text below the code, for typing it in. */
    altText?: string
  }
  fields: PassFields
  expiresAt?: Date
  voided?: boolean
  /** At most 10; the pass shows up on the lock screen near them. */
  locations?: { latitude: number; longitude: number; altitude?: number; relevantText?: string }[]
  /** Metres around the locations that count as near. */
  maxDistance?: number
  /** Times at which the pass matters: an instant, or a span of at most 24 hours. */
  relevantDates?: (Date | { start: Date; end: Date })[]
  /** Passes of one group are stacked; event tickets only. */
  groupingIdentifier?: string
  sharingProhibited?: boolean
  /** An app that goes with the pass: where its button leads, and its store ids. */
  appLaunchUrl?: string
  associatedStoreIdentifiers?: number[]
  /** Machine-readable data for an accompanying app, and Apple's semantic tags. */
  userInfo?: Record<string, unknown>
  semantics?: Record<string, unknown>
}

/** A pass.json, ready to be serialised. */
export type PassJson = Record<string, unknown>

/** The content cannot become a pass; the message names the member. */
export class PassContentError extends Error {}

const BARCODE_FORMATS = {
  qr: 'PKBarcodeFormatQR',
  pdf417: 'PKBarcodeFormatPDF417',
  aztec: 'PKBarcodeFormatAztec',
  code128: 'PKBarcodeFormatCode128',
}

/**
 * The pass.json (format version 1) of `content`, as documented in Apple's "Pass" and "PassFields".
 * Throws `PassContentError` for repeated field keys, more than 10 locations, bad colours or a short token.
 */
export function passJson(content: PassContent): PassJson {
  requireUniqueKeys(content.fields)
  const { barcode, locations = [], webService } = content
  if (locations.length > 10) throw new PassContentError('locations: a pass may have at most 10')
  if (webService && webService.authenticationToken.length < 16) {
    throw new PassContentError('authenticationToken: at least 16 characters')
  }
  return withoutUndefined({
    formatVersion: 1,
    passTypeIdentifier: content.passTypeIdentifier,
    teamIdentifier: content.teamIdentifier,
    organizationName: content.organizationName,
    description: content.description,
    serialNumber: content.serialNumber,
    webServiceURL: webService?.url,
    authenticationToken: webService?.authenticationToken,
    logoText: content.logoText,
    backgroundColor: rgb('backgroundColor', content.backgroundColor),
    foregroundColor: rgb('foregroundColor', content.foregroundColor),
    labelColor: rgb('labelColor', content.labelColor),
    barcodes: barcode && [
      withoutUndefined({
        format: BARCODE_FORMATS[barcode.format],
        message: barcode.message,
        messageEncoding: isLatin1(barcode.message) ? 'iso-8859-1' : 'utf-8',
        altText: barcode.altText,
      }),
    ],
    expirationDate: content.expiresAt && w3cDate(content.expiresAt),
    voided: content.voided,
    locations: locations.length > 0 ? locations : undefined,
    maxDistance: content.maxDistance,
    relevantDates: content.relevantDates?.map(relevantDate),
    groupingIdentifier: content.groupingIdentifier,
    sharingProhibited: content.sharingProhibited,
    appLaunchURL: content.appLaunchUrl,
    associatedStoreIdentifiers: content.associatedStoreIdentifiers,
    userInfo: content.userInfo,
    semantics: content.semantics,
    [content.style]: {
      headerFields: (content.fields.header ?? []).map(fieldJson),
      primaryFields: (content.fields.primary ?? []).map(fieldJson),
      secondaryFields: (content.fields.secondary ?? []).map(fieldJson),
      auxiliaryFields: (content.fields.auxiliary ?? []).map(fieldJson),
      backFields: (content.fields.back ?? []).map(fieldJson),
    },
  })
}

function fieldJson(field: PassField): PassJson {
  return withoutUndefined({
    key: field.key,
    label: field.label,
    value: field.value instanceof Date ? w3cDate(field.value) : field.value,
    changeMessage: field.changeMessage,
    attributedValue: field.attributedValue,
    textAlignment: field.textAlignment && `PKTextAlignment${capitalised(field.textAlignment)}`,
    dateStyle: field.dateStyle && `PKDateStyle${capitalised(field.dateStyle)}`,
    timeStyle: field.timeStyle && `PKDateStyle${capitalised(field.timeStyle)}`,
    isRelative: field.isRelative,
    ignoresTimeZone: field.ignoresTimeZone,
    currencyCode: field.currencyCode,
    numberStyle: field.numberStyle && `PKNumberStyle${capitalised(field.numberStyle)}`,
    dataDetectorTypes: field.dataDetectors?.map((kind) => `PKDataDetectorType${capitalised(kind)}`),
    row: field.row,
  })
}

/** iOS 18 reads an instant as `relevantDate`, iOS 26 as `date`; each ignores the other. */
function relevantDate(entry: Date | { start: Date; end: Date }): PassJson {
  return entry instanceof Date
    ? { date: w3cDate(entry), relevantDate: w3cDate(entry) }
    : { startDate: w3cDate(entry.start), endDate: w3cDate(entry.end) }
}

function requireUniqueKeys(fields: PassFields): void {
  const seen = new Set<string>()
  for (const field of Object.values(fields).flat() as PassField[]) {
    if (seen.has(field.key)) throw new PassContentError(`fields: the key “${field.key}” is used twice`)
    seen.add(field.key)
  }
}

function rgb(member: string, colour: string | undefined): string | undefined {
  if (colour === undefined) return undefined
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  if (!parts) throw new PassContentError(`${member}: expected #rrggbb`)
  return `rgb(${parts
    .slice(1)
    .map((pair) => Number.parseInt(pair, 16))
    .join(', ')})`
}

function w3cDate(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

function isLatin1(text: string): boolean {
  return Buffer.from(text, 'latin1').toString('latin1') === text
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function withoutUndefined(members: Record<string, unknown>): PassJson {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}
