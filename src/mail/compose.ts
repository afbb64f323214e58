import { readerOf } from '../i18n/reader.ts'
import { translator } from '../i18n/translate.ts'
import { html } from '../lib/html.ts'
import { mailTemplate, type MailTemplateName } from './templates.ts'

/** A mail to write: to whom, which one, what it fills in and in which language (BCP 47). */
export interface MailContent {
  to: string
  template: MailTemplateName
  /** `url` is where the button leads. */
  values: Record<string, string | number>
  locale: string
  /** Who the mail is about, so that an erasure reaches it. */
  clientId?: string
  /** Further header fields, such as List-Unsubscribe. */
  headers?: Record<string, string>
}

/** A mail as it is read: a subject of one line, and two bodies that say the same. */
export interface ComposedMail {
  subject: string
  text: string
  html: string
}

/** Puts a text on one line, as a header field needs it. */
export const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/**
 * Writes a mail as plain text and as HTML that says the same.
 * @returns subject without line breaks, and both bodies.
 */
export function composeMail({ template, values, locale }: MailContent): ComposedMail {
  const language = readerOf(locale)?.language ?? 'en'
  const translate = translator(language)
  const { subject, body, action, after = [] } = mailTemplate(template)
  const before = body.map((key) => translate(key, values))
  const rest = after.map((key) => translate(key, values))
  const label = action && translate(action, values)
  const url = String(values['url'] ?? '')
  const text = [...before, ...(label ? [`${label}:\n${url}`] : []), ...rest, translate('mail.footer')]
  return {
    subject: onOneLine(translate(subject, values)),
    text: `${text.join('\n\n')}\n`,
    html: String(page(language, before, label ? { label, url } : null, [...rest, translate('mail.footer')])),
  }
}

function page(
  language: string,
  before: string[],
  button: { label: string; url: string } | null,
  after: string[],
) {
  const paragraph = (text: string) => html`<p style="margin:0 0 16px">${text}</p>`
  const small = (text: string) => html`<p style="margin:16px 0 0;color:#5b6472;font-size:13px">${text}</p>`
  const link =
    button &&
    html`<p style="margin:0 0 16px"><a href="${button.url}" style="display:inline-block;padding:10px 18px;border-radius:6px;background:#2f5bea;color:#ffffff;text-decoration:none;font-weight:600">${button.label}</a></p>
      <p style="margin:0;color:#5b6472;font-size:13px;word-break:break-all">${button.url}</p>`
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;padding:24px;background:#f4f5f7;color:#16191f;font:15px/1.5 -apple-system,'Segoe UI',Roboto,Arial,sans-serif">
<div style="max-width:520px;word-break:break-word;margin:0 auto;padding:28px;border-radius:8px;background:#ffffff">${before.map(paragraph)}${link}${after.map(small)}</div>
</body></html>`
}
