import { createHash } from 'node:crypto'
import { languages } from '../../../shared/languages.ts'
import type { Reader } from '../../i18n/reader.ts'
import { translator } from '../../i18n/translate.ts'
import { remember } from '../../lib/bounded-cache.ts'
import { type Html, html, trusted } from '../../lib/html.ts'
import type { PassColours } from '../templates/design.ts'
import { assetPath } from './assets.ts'
import { type CardContext, cardContext, nameOf, renderBack, renderCard, tellState } from './card.ts'
import { tellTime } from './dates.ts'
import { OFFLINE_ICON, PRINT_ICON } from './icons.ts'
import type { PassView } from './view.ts'
import { renderWalletButtons } from './wallet-buttons.ts'

/** A page ready to be sent. */
export interface RenderedPage {
  html: string
  /** The value of its `Content-Security-Policy` header. */
  contentSecurityPolicy: string
}

/**
 * The public page of a pass. Every text of the pass is escaped; the only inline style is the template's colours.
 * @param view what the holder may see
 * @param reader whose language and region the words and dates follow
 * @param now decides the state, and is told as the time of the copy when the reader is offline
 */
export function renderPassPage(view: PassView, reader: Reader, now: Date): RenderedPage {
  const context = cardContext(view, reader, now)
  const { translate } = context
  const back = renderBack(context)
  return renderDocument({
    reader,
    title: `${nameOf(context)} · ${view.issuer}`,
    colours: view.design.colours,
    scripted: true,
    main: html`<main class="page ${back ? 'with-back' : ''}" data-announce="${translate('passPage.statusChanged', { status: tellState(context).word })}">
<p class="offline" hidden>${OFFLINE_ICON}<span>${fill(translate('passPage.offline', { time: '\n' }), renderCopyTime(context))}</span></p>
${renderCard(context)}
${renderWalletButtons(context)}
${back}
</main>
<footer class="foot">
<button type="button" class="print" hidden>${PRINT_ICON}${translate('passPage.print')}</button>
${renderLanguages(reader, view.publicUrl)}
</footer>`,
  })
}

/** When a copy of the page was made: all of it that is new each time. */
export function renderCopyTime({ now, clock }: Pick<CardContext, 'now' | 'clock'>): Html {
  return html`<time datetime="${now.toISOString()}">${tellTime(now, clock)}</time>`
}

/** The answer to every link that opens no pass: unknown code, wrong token, deleted pass. */
export function renderNotFoundPage(reader: Reader): RenderedPage {
  return renderMessage(reader, 'notFound')
}

/** What the service worker shows without a network for a pass that it does not hold. */
export function renderOfflinePage(reader: Reader): RenderedPage {
  return renderMessage(reader, 'offline')
}

/** What stands in for any page while the server cannot make it. */
export function renderUnavailablePage(reader: Reader): RenderedPage {
  return renderMessage(reader, 'unavailable')
}

function renderMessage(reader: Reader, message: 'notFound' | 'offline' | 'unavailable'): RenderedPage {
  const translate = translator(reader.language)
  const title = translate(`passPage.${message}Title`)
  return renderDocument({
    reader,
    title,
    colours: null,
    scripted: false,
    main: html`<main class="message">
<div class="ghost" aria-hidden="true"><span></span><span></span></div>
<h1>${title}</h1>
<p>${translate(`passPage.${message}Help`)}</p>
</main>`,
  })
}

/**
 * A page of one message and a form, in the look of the page that stands in for a pass.
 * @param main what stands below the drawing; its forms may go to this server
 */
export function renderNotice(reader: Reader, title: string, main: Html): RenderedPage {
  return renderDocument({
    reader,
    title,
    colours: null,
    scripted: false,
    hasForm: true,
    main: html`<main class="message">
<div class="ghost" aria-hidden="true"><span></span><span></span></div>
${main}
</main>`,
  })
}

interface Document {
  reader: Reader
  title: string
  colours: PassColours | null
  scripted: boolean
  hasForm?: boolean
  main: Html
}

const SCRIPT = trusted(`<script src="${assetPath('page.js')}" type="module"></script>`)

function renderDocument({ reader, title, colours, scripted, hasForm, main }: Document): RenderedPage {
  const style = colours && colourStyle(colours)
  const markup = html`<!doctype html>
<html lang="${reader.locale}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${assetPath('mark.svg')}" type="image/svg+xml">
<link rel="preload" href="${assetPath('geist-latin-wght-normal.woff2')}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${assetPath('pass.css')}">
${style && html`<style id="colours">${trusted(style)}</style>`}
${scripted && SCRIPT}
</head>
<body>
${main}
<p id="announcement" class="unseen" role="status"></p>
</body>
</html>
`.markup
  return { html: markup, contentSecurityPolicy: hasForm ? formPolicy : policy(style) }
}

function renderLanguages(reader: Reader, publicUrl: string): Html {
  const given = new URLSearchParams(publicUrl.slice(publicUrl.indexOf('?'))).get('token') ?? ''
  const token = encodeURIComponent(given)
  const items = Object.entries(languages).map(([language, name]) => {
    const current = language === reader.language && trusted(' aria-current="true"')
    return html`<li><a href="?token=${token}&amp;lang=${language}" lang="${language}" hreflang="${language}"${current}>${name}</a></li>`
  })
  return html`<nav class="languages" aria-label="${translator(reader.language)('passPage.language')}"><ul>${items}</ul></nav>`
}

/** Puts markup at the one line break of a translated sentence. */
function fill(sentence: string, markup: Html): Html {
  const [before = '', after = ''] = sentence.split('\n')
  return html`${before}${markup}${after}`
}

// Colours come out of `parseColour`, so that nothing but `#rrggbb` reaches the style.
function colourStyle({ background, text, label }: PassColours): string {
  return `:root{--face:${background};--face-text:${text};--face-label:${label}}`
}

const policy = (style: string | null): string => policies(style ?? '')

const formPolicy = policyWith('', "'self'")

const policies = remember(500, (style) => policyWith(style, "'none'"))

function policyWith(style: string, forms: string): string {
  const hash = style && ` 'sha256-${createHash('sha256').update(style).digest('base64')}'`
  return [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    `style-src 'self'${hash}`,
    "script-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    `form-action ${forms}`,
    "frame-ancestors 'none'",
  ].join('; ')
}
