/** What a pass can be; it decides the words on the page and the style in the wallets. */
export const PASS_KINDS = ['ticket', 'membership', 'voucher', 'generic'] as const
export type PassKind = (typeof PASS_KINDS)[number]

/** The words on a pass that a template may replace with its own. */
export const LABEL_NAMES = ['kind', 'validFrom', 'validUntil', 'usesLeft', 'location'] as const
export type LabelName = (typeof LABEL_NAMES)[number]

/** `#rrggbb` each; text and labels are readable on the background. */
export interface PassColours {
  background: string
  text: string
  label: string
}

/** A picture by its address, with its size in pixels so that nothing jumps when it arrives. */
export interface Picture {
  url: string
  width: number
  height: number
}

/** How a pass looks wherever it is shown: page, mail, wallets, previews. */
export interface PassDesign {
  kind: PassKind
  colours: PassColours
  logo: Picture | null
  hero: Picture | null
  labels: Partial<Record<LabelName, string>>
  /** Plain text for the back of the pass; blank lines separate paragraphs. */
  backText: string | null
}

/** The look of a pass without a template, and of a template that says nothing else. */
export const DEFAULT_COLOURS: PassColours = { background: '#1d3a9e', text: '#ffffff', label: '#c9d6ff' }

/** The design of a pass without a template. */
export const PLAIN_DESIGN: PassDesign = {
  kind: 'generic',
  colours: DEFAULT_COLOURS,
  logo: null,
  hero: null,
  labels: {},
  backText: null,
}
