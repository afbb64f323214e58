import { createHmac } from 'node:crypto'
import type { Installation } from '../../deps.ts'
import type { Reader } from '../../i18n/reader.ts'
import { remember } from '../../lib/bounded-cache.ts'
import { assetsVersion } from './assets.ts'
import { cardContext, zoneNote } from './card.ts'
import type { OpenedPass } from './find.ts'
import { renderCopyTime, renderPassPage } from './page.ts'
import type { PassView } from './view.ts'

/** A page without the time of the copy, as bytes. */
interface Print {
  before: Buffer
  after: Buffer
  contentSecurityPolicy: string
}

/**
 * The entity tag of a page: the same for the same page, but for the time of the copy. Weak (RFC 9110, 8.8.1), since that
 * is no reason to send it again. Keyed, because what it is made of is not all for the holder's eyes, and could be guessed.
 */
export function entityTag(
  installation: Installation,
  { view, stored }: OpenedPass,
  reader: Reader,
  now: Date,
): string {
  const context = cardContext(view, reader, now)
  const facts = [
    stored,
    context.state,
    zoneNote(context),
    reader.locale,
    reader.language,
    assetsVersion,
    view.publicUrl,
    view.qrContent,
    ...view.wallets.map(({ href, isDemo }) => `${href} ${isDemo}`),
  ]
  const mac = createHmac('sha256', installation.key('page tags')).update(facts.join('\n'))
  return `W/"${mac.digest('base64url').slice(0, 22)}"`
}

/**
 * A copy of a page, for whom it is opened at `now`. A page that is looked at again and again is drawn once for each tag.
 * @param tag the entity tag of this page
 */
export function makeCopy(
  tag: string,
  view: PassView,
  reader: Reader,
  now: Date,
): { html: Buffer; contentSecurityPolicy: string } {
  const time = renderCopyTime(cardContext(view, reader, now)).markup
  const place = places(tag)
  const { before, after, contentSecurityPolicy } = (place.print ??= draw(view, reader, now, time))
  return { html: Buffer.concat([before, Buffer.from(time), after]), contentSecurityPolicy }
}

// Some ten kilobytes each.
const places = remember(1000, (): { print?: Print } => ({}))

function draw(view: PassView, reader: Reader, now: Date, time: string): Print {
  const { html, contentSecurityPolicy } = renderPassPage(view, reader, now)
  const [before = '', after = ''] = html.split(time)
  return { before: Buffer.from(before), after: Buffer.from(after), contentSecurityPolicy }
}
