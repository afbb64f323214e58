import type { Reason, reasonsIn } from './index.ts'

const quotes: Record<keyof typeof reasonsIn, readonly [open: string, close: string]> = {
  en: ['“', '”'],
  de: ['„', '“'],
  fr: ['«\u00a0', '\u00a0»'],
  es: ['«', '»'],
  it: ['«', '»'],
}

/**
 * A reason behind the heading of the column it is about, as in the list of refused rows.
 * @param words the reason in that language: what follows a name, or a sentence about what stands in a cell
 */
export function underHeading(
  heading: string,
  reason: Reason,
  words: string,
  language: keyof typeof reasonsIn,
): string {
  const [open, close] = quotes[language]
  return reason.startsWith('cell_')
    ? `${open}${heading}${close}: ${words}`
    : `${open}${heading}${close} ${words}`
}
