/**
 * Sets a code in groups of four, so that it can be read aloud.
 * @param code Twelve characters.
 */
export function inFours(code: string): string {
  return code.match(/.{1,4}/g)?.join(' ') ?? code
}
