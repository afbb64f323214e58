import ipaddr from 'ipaddr.js'
import { because, type Grounds } from '../../../shared/reasons/index.ts'
import { type AllowList, isInNetworks, specialAddress } from './address.ts'

const maxLength = 2_048

/** Names that never leave the machine or its network: RFC 6761, RFC 6762, RFC 8375, ICANN's reservation of `.internal`. */
const localNames = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa)$/

const hostName = /^([a-z\d_]([a-z\d_-]{0,61}[a-z\d_])?\.)*[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/

/** Ports above 1023 that speak something else than HTTP; the bad ports of the Fetch standard. */
const badPorts = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
  10080,
])

/**
 * Checks a URL that somebody wants to be called at, without asking the network: what its name resolves to is
 * checked again whenever a connection is made.
 * @param url as given, in any notation the WHATWG URL standard reads
 * @returns the rule it breaks, whose words follow the name of the field ("must use https"), or null when it is fine
 */
export function checkTarget(url: string, allow: AllowList): Grounds | null {
  if (url.length > maxLength) return because('url_too_long', { most: maxLength })
  if (!/^https?:\/\/[^/?#]/i.test(url) || !URL.canParse(url)) return because('url_not_absolute')
  if (/[\s\\]|\p{Cc}/u.test(url)) return because('url_bad_characters')
  if (authorityOf(url).includes('@')) return because('url_with_password')
  const { protocol, port } = new URL(url)
  const host = hostOf(url)
  const allowed = allow.hosts.has(host) || isInNetworks(host, allow)
  if (protocol !== 'https:' && !allowed) return because('url_not_https')
  return allowed ? null : (checkHost(host) ?? checkPort(port))
}

/**
 * The host of a URL in the one notation the checks understand: lower case, IDN in ASCII, numbers as dotted decimals,
 * IPv6 without brackets, without a trailing dot.
 * @throws TypeError when the URL cannot be read
 */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
}

function authorityOf(url: string): string {
  return url.slice(url.indexOf('//') + 2).split(/[/?#]/, 1)[0] ?? ''
}

function checkHost(host: string): Grounds | null {
  if (ipaddr.isValid(host)) {
    const kind = specialAddress(host)
    return kind === null ? null : because('url_special_address', { kind })
  }
  if (localNames.test(host) || !host.includes('.')) return because('url_local_host')
  return host.length <= 253 && hostName.test(host) ? null : because('url_bad_host')
}

function checkPort(port: string): Grounds | null {
  const number = Number(port || 443)
  if (number === 443 || (number > 1_023 && !badPorts.has(number))) return null
  return because('url_bad_port')
}
