/** Letters and digits that nobody confuses with one another: no 0 O 1 l I. */
export const codeAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

export const codeLength = 12

const codeShape = new RegExp(`^[${codeAlphabet}]{${codeLength}}$`)

/** Whether `text` has the shape of a pass code. */
export function isCode(text: string): boolean {
  return codeShape.test(text)
}

/**
 * The pass code in what a scanner read: the bare code or the whole public link, with white space around it
 * ignored. Anything else is returned as it came, trimmed: it is then the code of no pass.
 */
export function readCode(scanned: string): string {
  const text = scanned.trim()
  const path = /^https?:\/\/[^/]+(?:\/[^?#]*)?\/p\/([^/?#]+)/i.exec(text)
  return path?.[1] ?? text
}
