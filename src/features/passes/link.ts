import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Installation } from '../../deps.ts'

interface Linked {
  code: string
  link_version: number
}

const tokenBytes = 18

/** The token of a pass's page: 144 bits that cannot be guessed from the code; a new version makes a new one. */
function linkToken(installation: Installation, { code, link_version: version }: Linked): string {
  const mac = createHmac('sha256', installation.key('pass links')).update(`${code}.${version}`).digest()
  return mac.subarray(0, tokenBytes).toString('base64url')
}

/**
 * The address of a pass's public page.
 * @param token its token, where somebody proved to have it
 */
export function publicUrl(
  installation: Installation,
  pass: Linked,
  token = linkToken(installation, pass),
): string {
  return `${installation.publicUrl}/p/${pass.code}?token=${token}`
}

/** Whether `token` opens the page of this pass, compared in constant time. */
export function opensPage(installation: Installation, pass: Linked, token: string): boolean {
  const expected = Buffer.from(linkToken(installation, pass))
  const given = Buffer.from(token)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
