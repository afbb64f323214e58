import { countOnFace, isWide } from '../../../shared/pass-face.ts'
import type { Reader } from '../../i18n/reader.ts'
import { type Translate, translator } from '../../i18n/translate.ts'
import { remember } from '../../lib/bounded-cache.ts'
import { type Html, html, trusted } from '../../lib/html.ts'
import { qrSvg } from '../../lib/qr.ts'
import type { LabelName } from '../templates/design.ts'
import { type Clock, inWords, tellEnd, tellMoment, tellSpan, tellStart, tellZone } from './dates.ts'
import { STATE_ICONS } from './icons.ts'
import { type PassState, type PassView, stateOf, usesLeft } from './view.ts'

/** More public fields than these are not for the front of a pass on paper or in a mail. */
const FIELDS_ON_FRONT = 6

/** Everything the parts of a card are made from. */
export interface CardContext {
  view: PassView
  state: PassState
  now: Date
  clock: Clock
  translate: Translate
}

/** A label with its value, as the card shows them. */
export interface CardField {
  label: string
  value: string
  /** Takes a row of its own. */
  wide?: boolean
}

/** What the parts of a card need, for one reader at one instant. */
export function cardContext(view: PassView, reader: Reader, now: Date): CardContext {
  return {
    view,
    now,
    state: stateOf(view, now),
    clock: { locale: reader.locale, timeZone: view.timeZone },
    translate: translator(reader.language),
  }
}

/** The card: face in the template's colours, perforation, and the stub with the code on white. */
export function renderCard(context: CardContext): Html {
  const { view } = context
  return html`<article class="card" data-status="${view.status}" data-state="${context.state}" aria-labelledby="name">
<div class="face">
${renderStrip(context)}
${renderHero(view)}
<div class="title">
<p class="kind">${label(context, 'kind')}</p>
<h1 id="name" class="${nameSize(view)}" dir="auto">${nameOf(context)}</h1>
</div>
${renderFields([...validityFields(context), ...onFace(context)])}
${renderZone(context)}
</div>
<div class="stub">
${renderNotice(context)}
<figure class="code" data-code="${view.code}">
${trusted(qrCodes(`${context.translate('passPage.qrLabel')}\n${view.qrContent}`))}
<figcaption><span class="unseen">${context.translate('passPage.code')}: ${[...view.code].join(' ')}</span><span aria-hidden="true">${inGroups(view.code)}</span></figcaption>
</figure>
</div>
</article>`
}

/** The back of the pass: the fields that found no room in front, and the template's text; nothing where both are empty. */
export function renderBack(context: CardContext): Html | null {
  const { view, translate } = context
  const fields = publicFields(view).slice(onFace(context).length)
  if (fields.length === 0 && !view.design.backText) return null
  const paragraphs = (view.design.backText ?? '').split(/\n\s*\n/).filter((paragraph) => paragraph.trim())
  return html`<section class="back" aria-labelledby="more">
<h2 id="more">${translate('passPage.more')}</h2>
${fields.length > 0 && renderFields(fields)}
${paragraphs.map((paragraph) => html`<p class="text" dir="auto">${paragraph.trim()}</p>`)}
</section>`
}

/** What a pass on paper or in a mail tells in front: validity, place and the first of the public fields. */
export function frontFields(context: CardContext): CardField[] {
  return [...validityFields(context), ...publicFields(context.view).slice(0, FIELDS_ON_FRONT)]
}

/** What the pass is called: its own name, else what it is. */
export function nameOf(context: CardContext): string {
  return context.view.name || label(context, 'kind')
}

/** The state in words, and the sentence that says what follows from it. */
export function tellState({ view, state, clock, translate }: CardContext): { word: string; help: string } {
  const word = translate(`passPage.${state}`)
  const { issuer } = view
  switch (state) {
    case 'notYetValid':
      return {
        word,
        help: translate('passPage.notYetValidHelp', {
          date: view.validFrom ? inWords(tellStart(view.validFrom, clock)) : '',
        }),
      }
    case 'used':
      return view.lastScannedAt
        ? {
            word,
            help: translate('passPage.usedOnHelp', { date: inWords(tellMoment(view.lastScannedAt, clock)) }),
          }
        : { word, help: translate('passPage.usedHelp') }
    case 'usedUp':
      return {
        word,
        help:
          view.maxUsages === 1
            ? translate('passPage.usedUpOnceHelp')
            : translate('passPage.usedUpHelp', { count: formatNumber(view.maxUsages ?? 0, clock) }),
      }
    case 'expired':
      return {
        word,
        help: translate('passPage.expiredHelp', {
          date: view.validUntil ? inWords(tellEnd(view.validUntil, clock)) : '',
          issuer,
        }),
      }
    case 'revoked':
      return { word, help: translate('passPage.revokedHelp', { issuer }) }
    case 'active':
      return { word, help: translate('passPage.activeHelp') }
  }
}

const qrCodes = remember(2000, (key) => {
  const end = key.indexOf('\n')
  return qrSvg(key.slice(end + 1), key.slice(0, end))
})

function renderStrip(context: CardContext): Html {
  const { issuer, design } = context.view
  const brand = design.logo
    ? html`<img class="logo" src="${design.logo.url}" width="${design.logo.width}" height="${design.logo.height}" alt="${issuer}">`
    : html`<span class="issuer" dir="auto">${issuer}</span>`
  return html`<header class="strip">
<p class="brand">${brand}</p>
<p class="status">${STATE_ICONS[context.state]}<span>${tellState(context).word}</span></p>
</header>`
}

function renderHero({ design: { hero } }: PassView): Html | null {
  return (
    hero && html`<img class="hero" src="${hero.url}" width="${hero.width}" height="${hero.height}" alt="">`
  )
}

function renderNotice(context: CardContext): Html {
  const { help } = tellState(context)
  return html`<p class="notice">${context.state !== 'active' && STATE_ICONS[context.state]}<span>${help}</span></p>`
}

function renderFields(fields: CardField[]): Html | null {
  if (fields.length === 0) return null
  const rows = fields.map(
    ({ label, value, wide }) =>
      html`<div${wide && trusted(' class="wide"')}><dt dir="auto">${label}</dt><dd dir="auto">${value}</dd></div>
`,
  )
  return html`<dl class="fields">
${rows}</dl>`
}

function publicFields(view: PassView): CardField[] {
  return view.fields.map(({ key, value }) => ({
    label: key,
    value,
    wide: isWide(key, value),
  }))
}

/** The public fields above the code. */
function onFace(context: CardContext): CardField[] {
  const fields = publicFields(context.view)
  return fields.slice(0, countOnFace(validityFields(context), fields))
}

function validityFields(context: CardContext): CardField[] {
  const { view, clock, translate } = context
  const left = usesLeft(view)
  const fields: CardField[] = []
  const span = view.validFrom && view.validUntil && tellSpan(view.validFrom, view.validUntil, clock)
  if (span) {
    fields.push({ label: translate('passPage.valid'), value: span, wide: isWide(span) })
  } else {
    if (view.validFrom)
      fields.push({
        label: label(context, 'validFrom'),
        value: inWords(tellStart(view.validFrom, clock), '\n'),
      })
    if (view.validUntil)
      fields.push({
        label: label(context, 'validUntil'),
        value: inWords(tellEnd(view.validUntil, clock), '\n'),
      })
  }
  if (view.type === 'multi')
    fields.push({ label: label(context, 'usesLeft'), value: tellUses(left, view, clock, translate) })
  if (view.location) {
    const place = [view.location.name, view.location.address].filter(Boolean).join('\n')
    fields.push({ label: label(context, 'location'), value: place, wide: isWide(place) })
  }
  return fields
}

function tellUses(left: number | null, view: PassView, clock: Clock, translate: Translate): string {
  if (left === null || view.maxUsages === null) return translate('passPage.unlimited')
  return translate('passPage.usesLeftOf', {
    left: formatNumber(left, clock),
    count: formatNumber(view.maxUsages, clock),
  })
}

function renderZone(context: CardContext): Html | null {
  const note = zoneNote(context)
  return note === null ? null : html`<p class="zone">${note}</p>`
}

/** Whose times the card tells; null where it tells no time of day. */
export function zoneNote({ view, state, clock, translate, now }: CardContext): string | null {
  const { validFrom, validUntil, lastScannedAt } = view
  const told = [
    validFrom && tellStart(validFrom, clock),
    validUntil && tellEnd(validUntil, clock),
    state === 'used' && lastScannedAt && tellMoment(lastScannedAt, clock),
  ]
  if (!told.some((moment) => moment && moment.time !== null)) return null
  return translate('passPage.timesIn', { zone: tellZone(now, clock) })
}

/** A word on the pass: the template's own, else ours. */
export function label({ view, translate }: CardContext, name: LabelName): string {
  return view.design.labels[name] ?? translate(`passPage.${name === 'kind' ? view.design.kind : name}`)
}

function nameSize({ name }: PassView): string {
  const length = name?.length ?? 0
  return length > 60 ? 'small' : length > 24 ? 'medium' : 'large'
}

/** A code in groups of four, so that it can be read aloud. */
export function inGroups(code: string): string {
  return (code.match(/.{1,4}/g) ?? []).join(' ')
}

const numberFormats = remember(100, (locale) => new Intl.NumberFormat(locale))

function formatNumber(value: number, { locale }: Clock): string {
  return numberFormats(locale).format(value)
}
