/** An SQL `like` pattern for "contains this text", in which the text's own wildcards are literal. */
export function containsPattern(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
}
