import { readerOf } from '../../i18n/reader.ts'
import type { Translate } from '../../i18n/translate.ts'
import { type Html, html } from '../../lib/html.ts'
import { type ComposedMail, onOneLine } from '../../mail/compose.ts'
import type { MailPicture } from '../../mail/pictures.ts'
import {
  type CardContext,
  cardContext,
  type CardField,
  frontFields,
  inGroups,
  label,
  nameOf,
  tellState,
  zoneNote,
} from '../pass-page/card.ts'
import type { PassView } from '../pass-page/view.ts'
import { fillIn, type MailWording } from './wording.ts'

/** What a mail with a pass is made from. */
export interface PassMailParts {
  view: PassView
  /** Whom it greets. */
  holder: string
  wording: MailWording
  /** BCP 47. */
  locale: string
  now: Date
  /** Where a reader refuses further mails of this kind; null where the mail is for one person alone. */
  unsubscribeUrl: string | null
}

/** Where a mail program finds a picture of the mail. */
type SourceOf = (cid: 'qr' | 'logo') => string

const logoHeight = 36
const qrWidth = 220

/** Writes the mail that brings a pass, with the pictures that its HTML names. */
export function composePassMail(parts: PassMailParts): ComposedMail & { pictures: MailPicture[] } {
  const { view } = parts
  const written = write(parts)
  const { logo } = view.design
  return {
    subject: written.subject,
    text: asText(written),
    html: asHtml(written, (cid) => `cid:${cid}`).markup,
    pictures: [{ cid: 'qr', qr: view.qrContent }, ...(logo ? [{ cid: 'logo', image: logo.hash }] : [])],
  }
}

/**
 * The same mail for somebody who looks at it in a browser.
 * @param sourceOf addresses of the pictures, such as `data:` URLs
 */
export function previewPassMail(parts: PassMailParts, sourceOf: SourceOf): ComposedMail {
  const written = write(parts)
  return { subject: written.subject, text: asText(written), html: asHtml(written, sourceOf).markup }
}

type Written = ReturnType<typeof write>

function write({ view, holder, wording, locale, now, unsubscribeUrl }: PassMailParts) {
  const reader = readerOf(locale) ?? { language: 'en', locale: 'en' }
  const context = cardContext(view, reader, now)
  const { translate } = context
  const values = { client: holder, pass: nameOf(context), workspace: view.issuer }
  const greeting = wording.greeting ?? translate('mail.passGreeting')
  return {
    context,
    translate,
    language: reader.language,
    subject: onOneLine(fillIn(wording.subject ?? translate('mail.passSubject'), values)),
    paragraphs: paragraphsOf(fillIn(greeting, values)),
    fields: frontFields(context),
    zone: zoneNote(context),
    note: tellState(context).help,
    walletHint: walletHint(view, translate),
    footer: translate('mail.passFooter', { workspace: view.issuer }),
    unsubscribeUrl,
  }
}

const paragraphsOf = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)

function walletHint({ wallets }: PassView, translate: Translate): string | null {
  const kinds = wallets.filter(({ isDemo }) => !isDemo).map(({ kind }) => kind)
  if (kinds.length === 0) return null
  const names = kinds.map((kind) => ({ apple: 'Apple Wallet', google: 'Google Wallet' })[kind])
  return translate('mail.passWallet', { wallets: names.join(' / ') })
}

function asText(mail: Written): string {
  const { context, translate, unsubscribeUrl } = mail
  const { view } = context
  const facts = [
    `${label(context, 'kind')}: ${nameOf(context)}`,
    ...mail.fields.map((field) => `${field.label}: ${onOneLine(field.value)}`),
    `${translate('passPage.code')}: ${inGroups(view.code)}`,
    mail.zone,
  ]
  const parts = [
    ...mail.paragraphs,
    facts.filter(Boolean).join('\n'),
    mail.note,
    `${translate('mail.passAction')}:\n${view.publicUrl}`,
    mail.walletHint,
    mail.footer,
    unsubscribeUrl && `${translate('mail.unsubscribe')}:\n${unsubscribeUrl}`,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

// Mail programs know little CSS: tables carry the layout, and every style stands at its element.
function asHtml(mail: Written, sourceOf: SourceOf): Html {
  const { context, translate, unsubscribeUrl } = mail
  const { view } = context
  const { background, text } = view.design.colours
  const quiet = 'margin:12px 0 0;color:#5b6472;font-size:13px;line-height:18px'
  return html`<!doctype html>
<html lang="${mail.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"><title>${mail.subject}</title></head>
<body style="margin:0;padding:0;background:#f1f3f6;color:#16191f;font:15px/22px -apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f1f3f6"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:480px;word-break:break-word"><tr><td style="padding:0 4px 20px">
${mail.paragraphs.map((paragraph) => html`<p style="margin:0 0 12px" dir="auto">${lines(paragraph)}</p>`)}
</td></tr>
<tr><td style="border-radius:14px 14px 0 0;background:${background};color:${text};padding:20px 24px 22px">
${header(context, sourceOf)}
${fieldTable(mail.fields, context)}
${mail.zone && html`<p style="margin:14px 0 0;font-size:12px;line-height:16px;color:${view.design.colours.label}">${mail.zone}</p>`}
</td></tr>
<tr><td align="center" style="border-radius:0 0 14px 14px;background:#ffffff;border-top:2px dashed #d5dae2;padding:20px 24px 24px">
<img src="${sourceOf('qr')}" width="${qrWidth}" height="${qrWidth}" alt="${translate('passPage.qrLabel')}" style="display:block;border:0;width:${qrWidth}px;height:${qrWidth}px">
<p style="margin:4px 0 0;font:600 17px/24px ui-monospace,Menlo,Consolas,monospace;letter-spacing:1px">${inGroups(view.code)}</p>
<p style="margin:6px 0 16px;color:#5b6472;font-size:13px;line-height:18px">${mail.note}</p>
<a href="${view.publicUrl}" style="display:inline-block;padding:11px 22px;border-radius:8px;background:${background};color:${text};text-decoration:none;font-weight:600">${translate('mail.passAction')}</a>
${mail.walletHint && html`<p style="${quiet}">${mail.walletHint}</p>`}
</td></tr>
<tr><td style="padding:16px 4px 0"><p style="${quiet};margin-top:0" dir="auto">${mail.footer}${unsubscribeUrl && html`<br><a href="${unsubscribeUrl}" style="color:#5b6472">${translate('mail.unsubscribe')}</a>`}</p></td></tr>
</table></td></tr></table>
</body></html>
`
}

function header(context: CardContext, sourceOf: SourceOf): Html {
  const { design, issuer } = context.view
  const { logo } = design
  const brand = logo
    ? html`<img src="${sourceOf('logo')}" width="${Math.round((logo.width / logo.height) * logoHeight)}" height="${logoHeight}" alt="${issuer}" style="display:block;border:0;height:${logoHeight}px;max-width:220px;width:auto">`
    : html`<p style="margin:0;font-weight:600" dir="auto">${issuer}</p>`
  return html`${brand}
<p style="margin:16px 0 0;font-size:13px;line-height:18px;color:${design.colours.label}" dir="auto">${label(context, 'kind')}</p>
<h1 style="margin:0;font-size:24px;line-height:30px;font-weight:700;word-break:break-word;text-align:left" dir="auto">${nameOf(context)}</h1>`
}

function fieldTable(fields: CardField[], { view }: CardContext): Html | null {
  if (fields.length === 0) return null
  const cell = (field: CardField, wide: boolean) =>
    html`<td${wide && html` colspan="2"`} width="${wide ? '100%' : '50%'}" valign="top" style="padding:12px 12px 0 0;word-break:break-word"><span style="font-size:12px;line-height:16px;color:${view.design.colours.label}" dir="auto">${field.label}</span><br><span style="font-weight:600" dir="auto">${lines(field.value)}</span></td>`
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${rowsOf(
    fields,
  ).map((row) => html`<tr>${row.map((field) => cell(field, row.length === 1))}</tr>`)}</table>`
}

/** Two fields a row, and a wide one alone. */
function rowsOf(fields: CardField[]): CardField[][] {
  const rows: CardField[][] = []
  for (const field of fields) {
    const last = rows.at(-1)
    if (!field.wide && last?.length === 1 && !last[0]?.wide) last.push(field)
    else rows.push([field])
  }
  return rows
}

const lines = (text: string) =>
  text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`))
