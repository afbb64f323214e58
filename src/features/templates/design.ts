/** What a pass can be; it decides the words on the page and the style in the wallets. */
export const PASS_KINDS = ['ticket', 'membership', 'voucher', 'generic'] as const
export type PassKind = (typeof PASS_KINDS)[number]

/** The words on a pass that a template may replace with its own. */
export const LABEL_NAMES = ['kind', 'validFrom', 'validUntil', 'usesLeft', 'location'] as const
export type LabelName = (typeof LABEL_NAMES)[number]

/** What the QR code says: the address of the pass's page, its bare code, or the code with what a gate needs, signed. */
export const QR_CONTENTS = ['link', 'code', 'signed'] as const
export type QrContent = (typeof QR_CONTENTS)[number]

/** `#rrggbb` each; text and labels are readable on the background. */
export interface PassColours {
  background: string
  text: string
  label: string
}

/** What a pass gets where its issuer says nothing else. Times are ISO 8601. */
export interface PassDefaults {
  validFrom: string | null
  validUntil: string | null
  /** Valid until the end of the day this many days after it was issued, in the workspace's time zone. */
  validForDays: number | null
  /** For passes of type multi. */
  maxUsages: number | null
  fields: { key: string; value: string; isPublic: boolean }[]
}

/** The part of a template that is stored as one document, the column `design`. */
export interface StoredDesign {
  colours: PassColours
  labels: Partial<Record<LabelName, string>>
  /** Plain text for the back of the pass; blank lines separate paragraphs. */
  backText: string | null
  /** For the people at the gate, never for the holder. */
  attentionNote: string | null
  qrContent: QrContent
  defaults: PassDefaults
}

/** A picture by its address, with its size in pixels so that nothing jumps when it arrives. */
export interface Picture {
  url: string
  /** Names the content, as in `StoredImage`. */
  hash: string
  width: number
  height: number
}

/** How a pass looks wherever it is shown: page, mail, wallets, previews. */
export interface PassDesign extends Pick<StoredDesign, 'colours' | 'labels' | 'backText' | 'qrContent'> {
  kind: PassKind
  logo: Picture | null
  hero: Picture | null
}

/** The look of a template that says nothing else. */
export const DEFAULT_COLOURS: PassColours = { background: '#1d3a9e', text: '#ffffff', label: '#c9d6ff' }

/** What stands on light backgrounds in place of the text and labels of `DEFAULT_COLOURS`. */
export const DARK_TEXT: Pick<PassColours, 'text' | 'label'> = { text: '#14161f', label: '#454b5c' }

/** A template's document before anything is said. */
export const EMPTY_DESIGN: StoredDesign = {
  colours: DEFAULT_COLOURS,
  labels: {},
  backText: null,
  attentionNote: null,
  qrContent: 'link',
  defaults: { validFrom: null, validUntil: null, validForDays: null, maxUsages: null, fields: [] },
}

/** The design of a pass without a template. */
export const PLAIN_DESIGN: PassDesign = {
  kind: 'generic',
  colours: DEFAULT_COLOURS,
  labels: {},
  backText: null,
  qrContent: 'link',
  logo: null,
  hero: null,
}

/** The column `design` as it is read: documents from before a member existed have its default. */
export function readDesign(column: unknown): StoredDesign {
  const stored = column as Partial<StoredDesign>
  return { ...EMPTY_DESIGN, ...stored, defaults: { ...EMPTY_DESIGN.defaults, ...stored.defaults } }
}
