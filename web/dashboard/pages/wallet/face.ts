import type { Template } from '../../../lib/model.ts'
import type { AppleStyle } from '../../../ui/wallet-cards.tsx'

/** Apple's layout for each kind of template, unless the template chooses another. */
export const styleByKind: Record<Template['kind'], AppleStyle> = {
  ticket: 'eventTicket',
  membership: 'storeCard',
  voucher: 'coupon',
  generic: 'generic',
}
