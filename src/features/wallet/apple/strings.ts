import { de } from '../../../i18n/de.ts'
import { type Catalogue, en } from '../../../i18n/en.ts'
import { es } from '../../../i18n/es.ts'
import { fr } from '../../../i18n/fr.ts'
import { it } from '../../../i18n/it.ts'
import { passStrings } from '../../../lib/pkpass/strings.ts'
import type { PassFile } from '../../../lib/pkpass/write.ts'

const PAGE_TEXTS = [
  ...(['active', 'used', 'expired', 'revoked'] as const),
  ...(['ticket', 'membership', 'voucher', 'generic'] as const),
  ...(['validFrom', 'validUntil', 'usesLeft', 'unlimited', 'location', 'code'] as const),
]
const WALLET_TEXTS = [
  'status',
  'statusNow',
  'nameNow',
  'validUntilNow',
  'placeNow',
  'holder',
  'page',
] as const

/** The translations that each pass brings along, by language; the same files for every pass. */
export const STRINGS: readonly PassFile[] = Object.entries({ en, de, fr, es, it }).map(
  ([language, catalogue]) => passStrings(language, translations(catalogue)),
)

function translations(catalogue: Catalogue): Record<string, string> {
  return Object.fromEntries([
    ...PAGE_TEXTS.map((key) => [en.passPage[key], catalogue.passPage[key]]),
    ...WALLET_TEXTS.map((key) => [en.wallet[key], catalogue.wallet[key]]),
  ])
}
