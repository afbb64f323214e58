import type { CardColours } from '../../../ui/pass-card.tsx'

/** What a preview needs of a template. */
export interface CardDesign {
  kind: 'ticket' | 'membership' | 'voucher' | 'generic'
  colours: CardColours
  logo: { url: string } | null
  hero: { url: string } | null
}

/** The look of a pass without a template. */
export const plainDesign: CardDesign = {
  kind: 'generic',
  colours: { background: '#1d3a9e', text: '#ffffff', label: '#c9d6ff' },
  logo: null,
  hero: null,
}
