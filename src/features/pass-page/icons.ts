import { type Html, trusted } from '../../lib/html.ts'
import type { PassState } from './view.ts'

/** One stroke icon on a grid of 20; decoration, since a word always stands beside it. */
function icon(path: string): Html {
  return trusted(
    `<svg class="icon" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${path}"/></svg>`,
  )
}

const circle = 'M10 1.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z'

/** The icon of each state: a shape of its own, so that colour is never the only difference. */
export const STATE_ICONS: Record<PassState, Html> = {
  active: icon(`${circle}M6.2 10.4l2.6 2.6 5-5.6`),
  notYetValid: icon(`${circle}M10 5.4V10l3 2`),
  used: icon('M1.8 10.6l3.9 3.9 7.5-8.6M9.4 14.2l.5.5 8.3-8.8'),
  usedUp: icon(`${circle}M6 10h8`),
  expired: icon('M4.5 2h11M4.5 18h11M6 2v3.2L10 10l4-4.8V2M6 18v-3.2L10 10l4 4.8V18'),
  revoked: icon(`${circle}M6.9 6.9l6.2 6.2M13.1 6.9l-6.2 6.2`),
}

/** Beside the button that prints. */
export const PRINT_ICON = icon(
  'M5.5 7V2h9v5M5.5 15H3a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-2.5M5.5 12h9v6h-9z',
)

/** Beside the note that the page is an offline copy. */
export const OFFLINE_ICON = icon(
  'M2 2l16 16M5 11.5a7 7 0 0 1 2.4-1.6M15 11.5a7 7 0 0 0-3.2-1.9M2 8a11.5 11.5 0 0 1 3.2-2.1M18 8a11.5 11.5 0 0 0-8.6-3.1M8 14.5a3.2 3.2 0 0 1 4 0M10 17.5v0',
)
