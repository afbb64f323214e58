import { type Html, html, trusted } from '../../lib/html.ts'
import type { CardContext } from './card.ts'

/** Cards in a pocket, in the colours of Apple's badge. */
const APPLE_ICON = trusted(
  '<svg viewBox="0 0 34 26" aria-hidden="true"><rect width="34" height="26" rx="4" fill="#dedbce"/><rect x="1.5" y="1.5" width="31" height="9" rx="2.5" fill="#40a5d9"/><rect x="1.5" y="5" width="31" height="9" rx="2.5" fill="#ffb003"/><rect x="1.5" y="8.5" width="31" height="9" rx="2.5" fill="#40c740"/><rect x="1.5" y="12" width="31" height="9" rx="2.5" fill="#f26d5f"/><path d="M0 14h9.5c1.6 0 2.2.8 2.9 2 .9 1.6 2.5 2.6 4.6 2.6s3.7-1 4.6-2.6c.7-1.2 1.3-2 2.9-2H34v8a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4z" fill="#dedbce"/></svg>',
)

/** A pocket with cards, in Google's four colours. */
const GOOGLE_ICON = trusted(
  '<svg viewBox="0 0 32 28" aria-hidden="true"><path d="M4 0h24a4 4 0 0 1 4 4v6H0V4a4 4 0 0 1 4-4z" fill="#34a853"/><path d="M0 8a4 4 0 0 1 4-4h24a4 4 0 0 1 4 4v6H0z" fill="#fbbc04"/><path d="M0 12a4 4 0 0 1 4-4h24a4 4 0 0 1 4 4v6H0z" fill="#ea4335"/><path d="M0 12.5 19.2 17a5 5 0 0 0 4.3-1L32 9.4V24a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4z" fill="#4285f4"/></svg>',
)

/**
 * The buttons that put a pass into a wallet, in the vendors' words and their badges' form: white on black, their own
 * icon before the words. Nothing where no wallet is set up, or where the pass no longer lets in.
 */
export function renderWalletButtons({ view, state, translate }: CardContext): Html | null {
  if (view.wallets.length === 0 || (state !== 'active' && state !== 'notYetValid')) return null
  const isDemo = view.wallets.some((wallet) => wallet.isDemo)
  return html`<section class="wallets" aria-label="Wallet">
${view.wallets.map(({ kind, href }) => {
  const words = translate(kind === 'apple' ? 'wallet.addToApple' : 'wallet.addToGoogle')
  return html`<a class="wallet ${kind}" href="${href}" rel="nofollow">${kind === 'apple' ? APPLE_ICON : GOOGLE_ICON}<span>${words}</span></a>
`
})}${isDemo && html`<p class="demo">${translate('wallet.demoNote')}</p>`}
</section>`
}
