export type Cell = string | number | boolean | null
/** Rows of a table that is written as it is read. */
export type Rows = AsyncIterable<readonly Cell[]>

/**
 * Whether a spreadsheet would run the text as a formula, also after it was saved as CSV: `=`, `+`, `-`, `@`, tab or
 * carriage return in front, and their full-width forms.
 */
export const isFormula = (text: string) => /^[=+\-@\t\r＝＋－＠]/.test(text)

/** The text of a cell as it was before an export made it harmless by an apostrophe, which is no part of it. */
export const unguarded = (text: string) =>
  text.startsWith("'") && isFormula(text.slice(1)) ? text.slice(1) : text
