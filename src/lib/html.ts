/** Markup that is safe to send as it is. Only `html` and `trusted` make one, so a plain string is always escaped. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }

  /** The markup itself, so that it can stand in a plain template string. */
  toString(): string {
    return this.markup
  }
}

/** What may stand in an `html` template: null, undefined and false print nothing. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[]

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

const SPECIAL = /[&<>"'`]/
const ALL_SPECIAL = /[&<>"'`]/g

/**
 * Escapes text for element content and for quoted attribute values (HTML Living Standard, 13.3).
 * @param text any text
 * @returns the text with `& < > " ' \`` as character references
 */
export function escapeHtml(text: string): string {
  return SPECIAL.test(text)
    ? text.replace(ALL_SPECIAL, (character) => ENTITIES[character] ?? character)
    : text
}

/**
 * Tagged template for HTML: every interpolated string is escaped, `Html` goes through untouched, lists are joined.
 * Attribute values must be quoted in the template.
 * @returns the markup as `Html`, so that templates nest without being escaped twice
 */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  let markup = strings[0] ?? ''
  let place = 0
  for (const value of values) markup += render(value) + (strings[++place] ?? '')
  return new Html(markup)
}

/**
 * Declares markup from a source we control (an SVG we drew, a stylesheet) to be safe.
 * @param markup never anything a user typed
 */
export function trusted(markup: string): Html {
  return new Html(markup)
}

function render(value: HtmlValue): string {
  if (typeof value === 'string') return escapeHtml(value)
  if (value === null || value === undefined || value === false) return ''
  if (typeof value === 'number') return String(value)
  if (value instanceof Html) return value.markup
  return value.map(render).join('')
}
