/**
 * Joins class names and leaves out what is false, null, undefined or empty.
 * @param parts Class names, each possibly absent.
 * @returns One string for `className`.
 */
export function cx(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
}
